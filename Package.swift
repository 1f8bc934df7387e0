// swift-tools-version: 6.2
import PackageDescription

// The architecture of waveplan: one row per target, bottom first, naming all it may import.
// `Tests/ArchitectureTests` reads `Sources/` and holds every import to these rows.

let words = ["WaveCore"]
let facts = ["WaveLandscape", "WaveCalendar", "WaveScenario", "WaveOutcome"]
let engines = ["WaveScheduling", "WavePlatform", "WaveCost", "WavePlanner", "WaveSimulator"]
let edges = ["WaveInventory", "WaveReports", "WaveStore"]
let worlds = ["WaveWorlds"]  // named tiny worlds, for tests only

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let expat = Target.Dependency.target(name: "CExpat")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
  name: "HummingbirdTesting", package: "hummingbird")
let minizip = Target.Dependency.target(name: "CMinizip")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let xlsxwriter = Target.Dependency.target(name: "CXlsxwriter")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "waveplan",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "waveplan", targets: ["waveplan"]),
    .library(name: "Waveplan", targets: words + facts + engines + edges + ["WaveWorkspace"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // words
    room("WaveCore", []),
    // facts
    room("WaveLandscape", words),
    room("WaveCalendar", words),
    room("WaveScenario", words + ["WaveLandscape", "WaveCalendar"]),
    room("WaveOutcome", words + ["WaveLandscape", "WaveCalendar", "WaveScenario"]),
    // engines
    room("WaveScheduling", words),
    room("WavePlatform", words + facts),
    room("WaveCost", words + facts),
    room("WavePlanner", words + facts + ["WaveScheduling", "WaveCost"]),
    room("WaveSimulator", words + facts + ["WaveCost"]),
    // system libraries, each for one edge
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev"]), .brew(["minizip"])]),
    .systemLibrary(
      name: "CXlsxwriter", providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    // edges
    room("WaveInventory", words + facts, [crypto, expat, minizip, yams]),
    room("WaveReports", words + facts, [xlsxwriter]),
    room("WaveStore", words + facts, [grdb]),
    // use
    room("WaveWorkspace", words + facts + engines + edges, [subprocess]),
    // faces
    room("WaveServer", words + facts + ["WaveWorkspace"], [hummingbird]),
    room("WaveCommands", words + facts + ["WaveWorkspace", "WaveServer"], [argumentParser]),
    .executableTarget(
      name: "waveplan", dependencies: ["WaveCommands"], swiftSettings: House.settings),
    // tests
    .target(
      name: "WaveWorlds",
      dependencies: ["WaveCore", "WaveLandscape", "WaveCalendar", "WaveScenario"],
      path: "Tests/WaveWorlds", swiftSettings: House.settings),
    tests("Architecture", []),
    tests("WaveCore", words),
    tests("WaveLandscape", words + facts),
    tests("WaveCalendar", words + facts),
    tests("WaveScenario", words + worlds + facts),
    tests("WaveOutcome", words + worlds + facts),
    tests("WaveScheduling", words + ["WaveScheduling"]),
    tests("WavePlatform", words + worlds + facts + ["WavePlatform"]),
    tests("WaveCost", words + worlds + facts + ["WaveCost"]),
    tests("WavePlanner", words + worlds + facts + engines + ["WaveInventory"]),
    tests("WaveSimulator", words + worlds + facts + engines),
    tests("WaveInventory", words + facts + edges),
    tests("WaveReports", words + worlds + facts + edges),
    tests("WaveStore", words + facts + edges, [grdb]),
    tests("WaveWorkspace", words + worlds + facts + engines + edges + ["WaveWorkspace"]),
    tests(
      "WaveServer", words + facts + ["WaveStore", "WaveWorkspace", "WaveServer"],
      [hummingbird, hummingbirdTesting]),
    tests("WaveCommands", words + worlds + facts + ["WaveWorkspace", "WaveCommands"]),
  ],
  swiftLanguageModes: [.v6]
)

/// The settings every target shares: Swift 6 mode with the upcoming features.
enum House {
  static let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}

/// One library target: its name, the rooms it may import, and the packages only it may import.
func room(_ name: String, _ rooms: [String], _ packages: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: rooms.map { .byName(name: $0) } + packages,
    swiftSettings: House.settings)
}

/// The tests of one target, in `Tests/<Target>Tests`.
func tests(_ name: String, _ rooms: [String], _ packages: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: rooms.map { .byName(name: $0) } + packages,
    swiftSettings: House.settings)
}
