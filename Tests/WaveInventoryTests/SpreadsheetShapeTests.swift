import Testing
import WaveCore
import WaveInventory
import WaveLandscape

/// Tables in the shapes that spreadsheets give them.
@Suite struct SpreadsheetShapeTests {
  private static func read(_ files: [String: String]) -> InventoryReading {
    InventoryReader.read(Sample.inventory(files))
  }

  private static func codes(_ reading: InventoryReading) -> [String] {
    reading.findings.map { "\($0.code) \($0.span.short)" }
  }

  @Test("a header over two lines names the columns that its parts name together")
  func twoLines() throws {
    let reading = Self.read([
      "plants.csv": """
      Plant,,Downtime,,Users
      ID,Name,Tolerance (min),Cost per hour,Peak users
      P01,Linz,90,4200,12

      """
    ])
    #expect(reading.findings == [])
    let plant = try #require(reading.landscape?.plants.first { _ in true })
    #expect(plant.id.text == "P01")
    #expect(plant.name == "Linz")
    #expect(plant.downtimeTolerance.value == Minutes(90))
    #expect(plant.downtimeCostPerHour.value.minor == 420_000)
    #expect(plant.peakUsers.value == 12)
  }

  @Test("a row of units under the header sets the units, and is no data")
  func unitRow() throws {
    let reading = Self.read([
      "plants.csv": "plant_id;downtime_tolerance;rto\n;(min);[d]\nP01;90;1\n"
    ])
    #expect(reading.findings == [])
    let plants = try #require(reading.landscape).plants
    #expect(plants.map(\.downtimeTolerance.value.count) == [90])
    #expect(plants.map(\.rto.value.count) == [1440])
  }

  @Test("an identifier in brackets under the header is a row of data, not one of units")
  func bracketedIdentifier() throws {
    let reading = Self.read([
      "plants.csv": "plant_id,name,rto\n('stock'),,\nP02,,\n",
      "databases.csv": "database_id,size_gb\n(id),(GB)\nDB,7\n",
    ])
    #expect(reading.findings == [])
    let landscape = try #require(reading.landscape)
    #expect(landscape.plants.map(\.id) == ["('stock')", "P02"])
    #expect(landscape.databases.map(\.id) == ["DB"])
  }

  @Test("a row of data under the header is never taken for a second line of it")
  func dataRowStays() throws {
    let reading = Self.read([
      "plants.csv": "plant_id,name,region\nP01,Country,EU\nP02,Status,name\n"
    ])
    #expect(try #require(reading.landscape).plants.map(\.name) == ["Country", "Status"])
  }

  @Test("a row of data is not swallowed by a header with an unknown column above a column's name")
  func unknownColumnAboveName() throws {
    let reading = Self.read(["plants.csv": "plant_id,name,colour\nP01,Linz,region\nP02,Graz,x\n"])
    #expect(Self.codes(reading) == ["INV007 plants.csv:1:15"])
    #expect(try #require(reading.landscape).plants.count == 2)
  }

  @Test("a name that goes on in the line below is one name")
  func wrappedName() throws {
    let reading = Self.read([
      "plants.csv": "plant_id,name,downtime\n,,tolerance (min)\nP01,Linz,90\n"
    ])
    #expect(reading.findings == [])
    #expect(
      try #require(reading.landscape).plants.map(\.downtimeTolerance.value.count) == [90])
  }

  @Test(
    "rows of totals are reported and skipped",
    arguments: ["Total,,320", "Summe:,,320", "TOTAL GÉNÉRAL,,320", ",Gesamt,320", "Suma,,€ 320"])
  func totals(row: String) throws {
    let reading = Self.read([
      "plants.csv": "plant_id,name,peak_users\nP01,Linz,200\nP02,Graz,120\n\(row)\n"
    ])
    #expect(Self.codes(reading) == ["INV053 plants.csv:4"])
    #expect(try #require(reading.landscape).plants.count == 2)
  }

  @Test("a plant that is called Total stays")
  func notATotal() throws {
    let reading = Self.read([
      "companies.csv": "company_id,name,country\nTOTAL,TotalEnergies,FR\n",
      "plants.csv": "plant_id,name\nP01,Total\n",
    ])
    #expect(reading.findings == [])
    #expect(reading.landscape?.companies.count == 1)
  }

  @Test("a header that comes back is skipped with a note")
  func repeatedHeader() throws {
    let reading = Self.read([
      "plants.csv": "plant_id,name\nP01,Linz\nplant_id,name\nP02,Graz\n"
    ])
    #expect(Self.codes(reading) == ["INV054 plants.csv:3"])
    #expect(try #require(reading.landscape).plants.count == 2)
  }

  @Test(
    "headers are known in English, German, French and Spanish",
    arguments: [
      "Plant ID;Name;Country;Downtime tolerance;Peak users;Company",
      "Werk;Bezeichnung;Land;Ausfalltoleranz;gleichzeitige Benutzer;Buchungskreis",
      "Usine;Libellé;Pays;Tolérance d'arrêt;Utilisateurs simultanés;Société",
      "Planta;Denominación;País;Tolerancia de parada;Usuarios concurrentes;Sociedad",
      "  PLANT_ID ;NAME;COUNTRY;DOWNTIME-TOLERANCE;PEAK USERS;COMPANY_ID",
    ])
  func languages(header: String) throws {
    let reading = Self.read([
      "plants.csv": "\(header)\nP01;Köln;DE;4h;60;C01\n", "companies.csv": "Firma\nC01\n",
    ])
    #expect(reading.findings == [])
    let plant = try #require(reading.landscape?.plants.first { _ in true })
    #expect(plant.country == "DE" && plant.peakUsers.value == 60 && plant.company != nil)
  }

  @Test("no name in another language means two columns of one table")
  func translations() {
    let known = Set(InventorySchema.tables.flatMap { $0.columns.map(\.name) })
    for entry in HeaderTranslation.all {
      #expect(known.contains(entry.column), "\(entry.column)")
      #expect(!entry.german.isEmpty && !entry.french.isEmpty && !entry.spanish.isEmpty)
    }
    for table in InventorySchema.tables {
      var owners: [String: String] = [:]
      for column in table.columns {
        let entries = HeaderTranslation.all.filter { $0.column == column.name }
        for name in Set(entries.flatMap(\.names)) {
          let earlier = owners.updateValue(column.name, forKey: name)
          #expect(earlier == nil, "\(table.name) \(name): \(earlier ?? "") and \(column.name)")
        }
      }
    }
  }

  private static let world = [
    "plants.csv": "plant_id,database_id\nP01,DB1\nP02,DB1\nP03,\n",
    "databases.csv": "database_id\nDB1\n", "modules.csv": "module_id\nm_a\nm_b\n",
  ]

  private static func uses(_ reading: InventoryReading) -> [String] {
    guard let landscape = reading.landscape else { return [] }
    return landscape.moduleUsage.map {
      "\(landscape.modules[$0.module].id.text) \(landscape.plants[$0.plant].id.text)"
    }
  }

  @Test(
    "a matrix of marks is read either way round, and by databases",
    arguments: [
      ("Module,P01,P02,P03\nm_a,x,,X\nm_b,no,ja,\n", ["m_a P01", "m_a P03", "m_b P02"]),
      ("Werk;m_a;m_b\nP01;x;\nP02;;x\nP03;✓;-\n", ["m_a P01", "m_a P03", "m_b P02"]),
      ("module_id,DB1,P03\nm_a,x,\nm_b,,1\n", ["m_a P01", "m_a P02", "m_b P03"]),
    ])
  func matrix(text: String, uses: [String]) {
    var files = Self.world
    files["module_usage.csv"] = text
    let reading = Self.read(files)
    #expect(reading.findings == [])
    #expect(Self.uses(reading) == uses)
  }

  @Test("a matrix with an unknown head or a cell that is no mark is refused at that place")
  func badMatrix() {
    var files = Self.world
    files["module_usage.csv"] = "module_id,P01,P9\nm_a,maybe,x\n"
    #expect(
      Self.codes(Self.read(files)) == [
        "INV014 module_usage.csv:1:15", "INV027 module_usage.csv:2:5",
      ])
  }

  @Test("a list may be parted by another mark where all its parts are known")
  func lists() throws {
    var files = Self.world
    files["integrations.csv"] =
      "integration_id;kind;plants\nI1;mes;P01, P02\nI2;mes;P01/P03\nI3;mes;\"P02\nP03\"\n"
    let reading = Self.read(files)
    #expect(
      Self.codes(reading) == ["INV060 integrations.csv:2:8", "INV060 integrations.csv:3:8"])
    let landscape = try #require(reading.landscape)
    #expect(
      landscape.integrations.map { $0.plants.map { landscape.plants[$0].id.text } }
        == [["P01", "P02"], ["P01", "P03"], ["P02", "P03"]])
  }
}
