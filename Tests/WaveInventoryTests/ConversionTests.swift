import Testing
import WaveCore
import WaveLandscape
import WaveOutcome

@testable import WaveInventory

/// A conversion of texts, and what it shows.
enum Converted {
  static func convert(
    _ source: ConversionSource, as asset: ConvertedAsset? = nil, first: CivilDate? = nil,
    _ texts: (String, String)...
  ) -> Conversion {
    Conversion(
      texts.map { ($0.0, Array($0.1.utf8)) },
      options: Conversion.Options(source: source, asset: asset, firstCutover: first))
  }

  /// A file without its header, line by line.
  static func rows(_ name: String, of conversion: Conversion) -> [String] {
    String(decoding: conversion.files[name] ?? [], as: UTF8.self).split(separator: "\n")
      .dropFirst().map(String.init)
  }

  static func findings(_ conversion: Conversion, but left: Set<FindingCode> = ["CNV012"])
    -> [String]
  {
    conversion.findings.filter { !left.contains($0.code) }.map { "\($0.code) \($0.span.short)" }
  }

  /// What checking the result finds.
  static func check(_ conversion: Conversion) -> InventoryReading {
    InventoryReader.read(
      InventoryFiles(
        folder: "x",
        files: conversion.files.filter { !$0.key.contains("/") && $0.key != "scenario.yaml" }))
  }
}

@Suite("Conversion of Konveyor's table")
struct KonveyorConversionTests {
  private static let head =
    "Record Type 1,Application Name,Description,Comments,Business Service,Dependency,"
    + "Dependency Direction,Binary Group,Binary Artifact,Binary Version,Tag Category 1,Tag 1\n"

  @Test("applications become modules of their service's plant, southbound and northbound edges")
  func modules() throws {
    let conversion = Converted.convert(
      .konveyor,
      (
        "k.csv",
        Self.head + "2,Gate-way,,,,Stock keeping,southbound\n1,Gate-way,API,,Retail,,,corp,gw,1.2,"
          + "Language,Java\n1,Stock keeping,,,Retail,,,,,,,\n1,Ledger, \"a, b\",,,,,,,,,\n"
          + "2,Ledger,,,,Gate-way,northbound,,,,,\n"
      ))
    #expect(Converted.findings(conversion) == [])
    #expect(
      Converted.rows("modules.csv", of: conversion) == [
        "Gate-way,Gate-way,custom,1.2,", "Stock keeping,Stock keeping,custom,,",
        "Ledger,Ledger,custom,,",
      ])
    #expect(
      Converted.rows("dependencies.csv", of: conversion) == [
        "Gate-way,Stock keeping,requires,", "Gate-way,Ledger,requires,",
      ])
    #expect(
      Converted.rows("module_usage.csv", of: conversion) == [
        "Gate-way,Retail site", "Stock keeping,Retail site", "Ledger,all site",
      ])
    #expect(
      conversion.lost.map { "\($0.column) \($0.filled)" } == [
        "Description 2", "Binary Group 1", "Binary Artifact 1", "Tag Category 1 1", "Tag 1 1",
      ])
    #expect(Converted.check(conversion).findings == [])
  }

  @Test("columns are found by name: any order, stars, brackets, marks and older headers")
  func headers() {
    let text =
      "\u{FEFF}Dependency Direction (optional);* Application Name;RECORD_TYPE 1;Dependency\n"
      + ";A;1;\n;B;1;\nsouthbound;A;2;B\n"
    let conversion = Converted.convert(.konveyor, ("k.csv", text))
    #expect(Converted.findings(conversion) == [] && conversion.dependencies == 1)
  }

  @Test(
    "every fault has its place, and a direction nobody knows is no edge and no cycle",
    arguments: [
      ("2,A,,,,B,sideways\n", "CNV009 k.csv:4:10"), ("2,A,,,,B,\n", "CNV009 k.csv:4:10"),
      ("2,A,,,,Bee,southbound\n", "CNV007 k.csv:4:8"), ("3,A\n", "CNV004 k.csv:4:1"),
      ("1,,x\n", "CNV005 k.csv:4:3"), ("1,b\n", "CNV006 k.csv:4:3"),
      ("2,A,,,,A,southbound\n", "CNV008 k.csv:4:8"),
    ])
  func faults(row: String, expected: String) {
    let conversion = Converted.convert(.konveyor, ("k.csv", Self.head + "1,A\n1,B\n" + row))
    #expect(Converted.findings(conversion) == [expected])
    #expect(conversion.applications == 2 && conversion.dependencies == 0)
    #expect(Converted.check(conversion).findings == [])
  }

  @Test("applications and dependencies may lie in two files, and become databases where asked")
  func databases() {
    let conversion = Converted.convert(
      .konveyor, as: .databases, ("d.csv", Self.head + "2,A,,,,B,southbound\n"),
      ("a.csv", Self.head + "1,A\n1,B,,,Retail\n"))
    #expect(Converted.findings(conversion) == [])
    #expect(Converted.rows("databases.csv", of: conversion) == ["A,,", "B,,"])
    #expect(
      Converted.rows("plants.csv", of: conversion) == [
        "A site,A,A,planned,", "B site,B,B,planned,Retail",
      ])
    #expect(Converted.check(conversion).findings.filter { $0.severity == .error } == [])
  }

  @Test("a file of another tool, a workbook and an empty file are named")
  func foreign() {
    for text in ["MachineId,MachineName\nm,n\n", "", "PK\u{3}\u{4}"] {
      let conversion = Converted.convert(.konveyor, ("k.csv", text))
      #expect(conversion.findings.map(\.code) == ["CNV001"] && conversion.applications == 0)
    }
  }

  @Test("names that a table or spreadsheet would change become identifiers that stay")
  func identifiers() {
    let names = ["=cmd", "# a", "007", "1-Mar", "Total", "A;B:*", "a", "A-B--", "@x", "1.5E+10"]
    let conversion = Converted.convert(
      .konveyor,
      ("k.csv", Self.head + names.map { "1,\"\($0)\"\n" }.joined()))
    #expect(Converted.findings(conversion) == [])
    let check = Converted.check(conversion)
    #expect(check.findings == [])
    #expect(
      check.landscape?.modules.map(\.id.text) == [
        "app =cmd", "app # a", "app 007", "app 1-Mar", "app Total", "A-B--", "a", "A-B-- (2)",
        "app @x", "app 1.5E+10",
      ])
  }
}

@Suite("Conversion of lists of servers")
struct ServerListConversionTests {
  private let first = CivilDate(year: 2027, month: 3, day: 6)

  @Test("servers of an application become one database and plant, waves become pins in order")
  func cmf() throws {
    let text =
      "\u{FEFF}wave_name,app_name,aws_region,server_name,server_environment,r_type,"
      + "securitygroup_IDs,tags\n"
      + "Wave 10,sales-02,eu-west-1,S3,prod,Rehost,sg-1;sg-2,k=v;\n"
      + "Wave 2,hr-01,eu-west-1,S1,prod,Rehost,,\nWave 2,hr-01,eu-west-1,S2,prod,Rehost,,a=b;;\n"
      + "Wave 2,old,eu-west-1,S9,prod,Retire,,\n"
    let conversion = Converted.convert(.cmf, first: first, ("in.csv", text))
    #expect(Converted.findings(conversion) == [])
    #expect(
      Converted.rows("plants.csv", of: conversion) == [
        "sales-02 site,sales-02,sales-02,planned,1 server: S3",
        "hr-01 site,hr-01,hr-01,planned,\"2 servers: S1, S2\"",
        "old site,old,old,retired,1 server: S9",
      ])
    #expect(
      conversion.waves.map { "\($0.name) \($0.date?.description ?? "") \($0.applications)" } == [
        "Wave 2 2027-03-06 2", "Wave 10 2027-04-03 1",
      ])
    #expect(
      Converted.rows("converted/waves.csv", of: conversion) == [
        "hr-01,Wave 2,2027-03-06", "sales-02,Wave 10,2027-04-03",
      ])
    let scenario = String(decoding: conversion.files["scenario.yaml"] ?? [], as: UTF8.self)
    #expect(
      scenario.hasSuffix(
        """
        pins:
          # wave "Wave 2"
          - {asset: "hr-01", window: 2027-03-06}
          # wave "Wave 10"
          - {asset: "sales-02", window: 2027-04-03}

        """))
    #expect(
      Converted.rows("converted/lost_columns.csv", of: conversion) == [
        "in.csv,aws_region,4", "in.csv,server_environment,4", "in.csv,securitygroup_IDs,1",
      ])
    #expect(Converted.check(conversion).findings.filter { $0.severity == .error } == [])
  }

  @Test("without dates waves stay a table to fill, and as modules they are named as lost")
  func noDates() {
    let text = "wave_id,app_name,server_name\n2,A,S1\n1,B,S2\n1,C,S3\n"
    let open = Converted.convert(.cmf, ("in.csv", text))
    #expect(Converted.findings(open) == ["CNV014 in.csv:2:1"])
    #expect(Converted.rows("converted/waves.csv", of: open) == ["B,1,", "C,1,", "A,2,"])
    #expect(open.files["scenario.yaml"] == nil)
    let modules = Converted.convert(.cmf, as: .modules, first: first, ("in.csv", text))
    #expect(Converted.findings(modules) == ["CNV014 in.csv:2:1"] && modules.pins == 0)
  }

  @Test("an application in two waves is named and gets no pin")
  func twoWaves() {
    let text =
      "mgn:app:name,mgn:wave:name,mgn:server:user-provided-id,mgn:launch:instance-type\n"
      + "pay,W1,s1,m5\npay,W2,s2,m5\nhr,W1,s3,m5\n"
    let conversion = Converted.convert(.mgn, first: first, ("m.csv", text))
    #expect(Converted.findings(conversion) == ["CNV013 m.csv:3:5"])
    #expect(Converted.rows("converted/waves.csv", of: conversion) == ["hr,W1,2027-03-06"])
  }

  @Test("a server that one application names twice, in another case, ties it to nothing")
  func serverTwice() {
    let text =
      "mgn:app:name,mgn:server:user-provided-id\npay,web-01\npay,Web-01\nhr,WEB-01\n"
    let conversion = Converted.convert(.mgn, ("m.csv", text))
    #expect(
      Converted.rows("dependencies.csv", of: conversion) == [
        "pay,hr,together,share server WEB-01"
      ])
  }

  @Test("lists of applications share their server, which ties them together")
  func hub() {
    let text =
      "ExternalId,IPAddress,HostName,CPU.NumberOfLogicalCores,RAM.TotalSizeInMB,Applications,"
      + "ApplicationWave,Tags,ServerId\n"
      + "e1,10.0.0.1,web-01,4,8192,\"Shop, Ledger\",1,\"env:prod;\",d-1\n"
      + "e2,10.0.0.2,db-01,8,n/a,Ledger,1,,d-2\ne3,10.0.0.3,alone,2,2048,,,\"application:Mail\",\n"
      + "e4,10.0.0.4,bare,2,12 GB,,,,\n"
    let conversion = Converted.convert(.migrationHub, ("h.csv", text))
    #expect(
      Converted.findings(conversion) == [
        "CNV014 h.csv:2:42", "CNV010 h.csv:5:13", "CNV011 h.csv:5:20",
      ])
    #expect(
      Converted.rows("dependencies.csv", of: conversion) == [
        "Shop,Ledger,together,share server web-01"
      ])
    #expect(
      Converted.rows("plants.csv", of: conversion) == [
        "Shop site,Shop,Shop,planned,\"1 server, 4 cores, 8 GiB of memory: web-01\"",
        "Ledger site,Ledger,Ledger,planned,"
          + "\"2 servers, 12 cores, 8 GiB of memory: web-01, db-01\"",
        "Mail site,Mail,Mail,planned,\"1 server, 2 cores, 2 GiB of memory: alone\"",
        "bare site,bare,bare,planned,\"1 server, 2 cores: bare\"",
      ])
    #expect(Converted.check(conversion).findings.filter { $0.severity == .error } == [])
  }

  @Test("memory in MiB is a factor of 1,024 from GiB, whatever the order of the files")
  func migrationCenter() {
    func note(_ memory: String, _ amount: String) -> [String] {
      let conversion = Converted.convert(
        .migrationCenter, first: first,
        (
          "tagInfo.csv",
          "MachineId,Key,Value\nm1,App,ERP\n"
            + "m1,migration wave,2\nm1,owner,x\n"
        ),
        (
          "vmInfo.csv",
          "MachineId,MachineName,AllocatedProcessorCoreCount,\(memory),OsName\n"
            + "m1,erp-db,8,\(amount),Debian\nm2,other,2,\(amount),Debian\n"
        ),
        ("diskInfo.csv", "MachineId,DiskLabel,SizeInGib,UsedInGib\nm1,a,100,50\nm1,b,60,\n"))
      #expect(Converted.findings(conversion) == ["CNV010 vmInfo.csv:3:4"])
      #expect(Converted.rows("databases.csv", of: conversion) == ["ERP,,118.1", "other,,"])
      #expect(conversion.waves.map(\.name) == ["2"] && conversion.pins == 1)
      return Converted.rows("plants.csv", of: conversion).map { String($0.suffix(35)) }
    }
    #expect(note("MemoryGiB", "16") == note("MemoryMiB", "16384"))
  }

  @Test("equal rows in another order give the same tables but for their order")
  func order() {
    let rows = ["1,A,S1", "2,B,S2", "1,C,S3", "10,D,S4"]
    func tables(_ rows: [String]) -> [[String]] {
      let text = "wave_name,app_name,server_name\n" + rows.joined(separator: "\n")
      let conversion = Converted.convert(.cmf, first: first, ("in.csv", text))
      return ["plants.csv", "databases.csv", "converted/waves.csv"].map {
        Converted.rows($0, of: conversion).sorted()
      }
    }
    #expect(tables(rows) == tables(rows.reversed()))
  }
}
