import Testing
import WaveCalendar
import WaveCore
import WaveInventory

@Suite struct ZoneTests {
  private static func zone(_ id: String) throws -> ZoneTable {
    let reading = InventoryReader.read(
      Sample.inventory(["plants.csv": "plant_id,timezone\nP01,\(id)\n"]))
    return try #require(reading.zones[id])
  }

  private static func offset(_ zone: ZoneTable, at text: String) throws -> Int {
    let moment = Instant(midnightUTC: try #require(CivilDate(iso: text)))
    return zone.transitions.last { $0.at <= moment }?.offset ?? zone.initialOffset
  }

  @Test("Berlin changes its clocks at one o'clock universal time on the last Sundays")
  func berlin() throws {
    let berlin = try Self.zone("Europe/Berlin")
    #expect(try Self.offset(berlin, at: "2027-01-15") == 60)
    #expect(try Self.offset(berlin, at: "2027-07-15") == 120)
    let year = berlin.transitions.filter { $0.at.dateUTC.components.year == 2027 }
    #expect(year.map(\.at.description) == ["2027-03-28T01:00Z", "2027-10-31T01:00Z"])
  }

  @Test("a change of rules that is no daylight saving is a transition too")
  func rules() throws {
    // Kazakhstan moved one hour west for good in March 2024.
    let almaty = try Self.zone("Asia/Almaty")
    #expect(almaty.initialOffset == 360)
    #expect(try Self.offset(almaty, at: "2027-01-15") == 300)
    #expect(almaty.transitions.count == 1)
  }

  @Test("Berlin has two transitions in every year of the horizon")
  func horizon() throws {
    let years = try Self.zone("Europe/Berlin").transitions.map(\.at.dateUTC.components.year)
    #expect(years.count == 60)
    #expect(years.first == 2020 && years.last == 2049)
  }

  @Test("zones without daylight saving have one offset, and zones of the west are negative")
  func others() throws {
    #expect(try Self.zone("Asia/Kolkata").transitions == [])
    #expect(try Self.zone("Asia/Kolkata").initialOffset == 330)
    #expect(try Self.offset(Self.zone("America/New_York"), at: "2027-01-15") == -300)
    #expect(try Self.zone("UTC").transitions == [])
  }
}
