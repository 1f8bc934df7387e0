// swift-tools-version: 6.2
import PackageDescription

// Benchmarks are a package of their own, so that users of waveplan never build them.
let package = Package(
  name: "waveplan-benchmarks",
  platforms: [.macOS(.v15)],
  targets: [.executableTarget(name: "measure")],
  swiftLanguageModes: [.v6]
)
