import Testing
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("Lanes")
struct GroupLanesTests {
  @Test("all groups share one lane unless the scenario asks for more")
  func all() throws {
    let scenario = try World.plants(3).scenario()
    #expect(scenario.laneNames == ["all"])
    #expect(scenario.lanes == [0, 0, 0])
  }

  @Test("each region has its lane, by name")
  func region() throws {
    let scenario = try World.twoLanes.scenario()
    #expect(scenario.laneNames == ["EU", "US"])
    #expect(scenario.lanes == [0, 0, 1, 1])
  }

  @Test("each company has its lane, and plants without one share another")
  func company() throws {
    var world = World.plants(2)
    let company = world.addCompany("C01")
    world.landscape.plants[Index(0)].company = company
    world.settings.waves.lanes = .company
    let scenario = try world.scenario()
    #expect(scenario.laneNames == ["C01", "other"])
    #expect(scenario.lanes == [0, 1])
  }

  @Test("a group that spans regions runs in its first plant's lane")
  func spanning() throws {
    var world = World.sharedDatabase
    world.landscape.plants[Index(1)].region = "US"
    world.settings.waves.lanes = .region
    let scenario = try world.scenario()
    #expect(scenario.laneNames == ["EU"])
  }
}
