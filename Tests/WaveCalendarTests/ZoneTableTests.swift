import Testing
import WaveCalendar
import WaveCore

@Suite struct ZoneTableTests {
  @Test("a wall time becomes the moment at which a clock shows it")
  func plainTimes() {
    #expect(
      Sample.berlin.instant(of: Sample.wall("2027-01-15", 22)).description == "2027-01-15T21:00Z")
    #expect(
      Sample.berlin.instant(of: Sample.wall("2027-07-15", 22)).description == "2027-07-15T20:00Z")
    #expect(
      Sample.detroit.instant(of: Sample.wall("2027-07-15", 22)).description == "2027-07-16T02:00Z")
    #expect(
      Sample.sydney.instant(of: Sample.wall("2027-07-15", 22)).description == "2027-07-15T12:00Z")
    #expect(
      Sample.sydney.instant(of: Sample.wall("2027-12-15", 22)).description == "2027-12-15T11:00Z")
  }

  @Test("a time that the clock skips becomes the moment of the jump")
  func skippedTimes() {
    for minute in [0, 1, 30, 59] {
      #expect(
        Sample.berlin.instant(of: Sample.wall("2027-03-28", 2, minute)).description
          == "2027-03-28T01:00Z")
      #expect(
        Sample.detroit.instant(of: Sample.wall("2027-03-14", 2, minute)).description
          == "2027-03-14T07:00Z")
      #expect(
        Sample.sydney.instant(of: Sample.wall("2027-10-03", 2, minute)).description
          == "2027-10-02T16:00Z")
    }
    #expect(
      Sample.berlin.instant(of: Sample.wall("2027-03-28", 3)).description == "2027-03-28T01:00Z")
  }

  @Test("a time that the clock shows twice becomes the first of the two")
  func doubledTimes() {
    #expect(
      Sample.berlin.instant(of: Sample.wall("2027-10-31", 2, 30)).description
        == "2027-10-31T00:30Z")
    #expect(
      Sample.detroit.instant(of: Sample.wall("2027-11-07", 1, 30)).description
        == "2027-11-07T05:30Z")
    #expect(
      Sample.sydney.instant(of: Sample.wall("2027-04-04", 2, 30)).description
        == "2027-04-03T15:30Z")
    #expect(
      Sample.berlin.instant(of: Sample.wall("2027-10-31", 3)).description == "2027-10-31T02:00Z")
  }

  @Test(
    "every moment around a change is the first that shows its wall time, or the second of two",
    arguments: [Sample.berlin, Sample.detroit, Sample.sydney])
  func everyMinute(zone: ZoneTable) {
    for transition in zone.transitions {
      var last: Instant?
      for minute in -300...300 {
        let moment = transition.at + Minutes(minute)
        let found = zone.instant(of: zone.wall(at: moment))
        let isSecond = found < moment
        #expect(found <= moment)
        #expect(!isSecond || zone.wall(at: found) == zone.wall(at: moment))
        #expect(isSecond || found > last ?? found - Minutes(1))
        last = max(found, last ?? found)
      }
    }
  }

  @Test("later wall times never become earlier moments")
  func order() {
    for zone in [Sample.berlin, Sample.detroit, Sample.sydney] {
      var wall = Sample.wall("2027-01-01").wallMinutes
      var last = zone.instant(of: CivilDateTime(wallMinutes: wall))
      while wall < Sample.wall("2028-01-01").wallMinutes {
        wall += 15
        let moment = zone.instant(of: CivilDateTime(wallMinutes: wall))
        #expect(moment >= last)
        last = moment
      }
    }
  }

  @Test("universal time has no changes")
  func universal() {
    let moment = ZoneTable.utc.instant(of: Sample.wall("2027-02-28", 23, 59))
    #expect(moment.description == "2027-02-28T23:59Z")
    #expect(ZoneTable.utc.offset(at: moment) == 0)
  }
}
