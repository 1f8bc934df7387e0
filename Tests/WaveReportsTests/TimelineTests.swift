import Testing
import WaveCalendar
import WaveCore
import WaveReports
import WaveScenario
import WaveWorlds

@Suite("The time line of a report")
struct TimelineTests {
  private static func timeline(of world: World) throws -> Substring {
    let outcome = SampleOutcome(try world.scenario()).outcome
    let page = String(decoding: HTMLReport.bytes(of: outcome), as: UTF8.self)
    return try #require(page.firstMatch(of: /id="timeline"[\s\S]*?<\/section>/)).0
  }

  @Test("a week without a window says what closes it, with the row")
  func closedWeeks() throws {
    let scenario = try World.reported.scenario()
    let timeline = try Self.timeline(of: .reported)
    let slots = scenario.calendar.slots.elements
    let closed = slots.indices.first {
      scenario.windows[0][$0] == nil
        && scenario.closures[0][$0].contains { $0.reason == .close }
    }
    let place = try #require(closed)
    let rows = scenario.closures[0][place].filter { $0.reason == .close }.map(\.row.row)
    let row = try #require(rows.first)
    let tips = timeline.matches(of: /<title>closed: ([^<]*)<\/title>/).map { String($0.1) }
    #expect(tips.contains { $0.contains("close (\(row))") })
    #expect(timeline.contains("class=\"shut-close\""))
  }

  @Test("a public holiday stands on the rows of its country's plants, with its reason and row")
  func holidays() throws {
    var world = World.reported
    world.addEntry(
      .country("DE"), .holiday, from: .on(2027, 5, 6), through: .on(2027, 5, 6),
      repeats: .yearly)
    #expect(try !Self.timeline(of: .reported).contains("public holiday, country:DE"))
    let timeline = try Self.timeline(of: world)
    #expect(timeline.contains("<title>public holiday, country:DE"))
  }

  @Test("a band that concerns several plants is drawn once")
  func shared() throws {
    let timeline = try Self.timeline(of: .crowded)
    let drawn = timeline.matches(of: /<title>blackout, country:DE/)
    let shown = timeline.matches(of: /<use href="#band-/)
    #expect(!drawn.isEmpty)
    #expect(shown.count > drawn.count)
  }
}
