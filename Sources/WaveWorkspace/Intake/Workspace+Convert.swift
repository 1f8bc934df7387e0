public import WaveCore
import WaveInventory
public import WaveOutcome

extension Workspace {
  /// Writes the inventory that another tool's files become by the stated mapping.
  ///
  /// - Parameters:
  ///   - asset: what applications become; nil for what is usual with the tool.
  ///   - firstCutover: a day in the slot of the first wave; nil where waves become no pins.
  ///   - weeksApart: how many weeks lie between two waves.
  /// - Throws: `WorkspaceFailure.unreadable` where a file is missing, `.findings` where no
  ///   application is left, `.unwritable` where a table is already there or cannot be written.
  public func convert(
    _ paths: [String], from source: ConversionSource, as asset: ConvertedAsset? = nil,
    firstCutover: CivilDate? = nil, weeksApart: Int = 4, into out: String, replacing: Bool = false
  ) throws(WorkspaceFailure) -> ConversionOutcome {
    var files: [(name: String, bytes: [UInt8])] = []
    for path in paths {
      do {
        files.append((path, try InventoryFiles.bytes(at: path)))
      } catch {
        throw Self.failure(error)
      }
    }
    let options = Conversion.Options(
      source: source, asset: asset, firstCutover: firstCutover, weeksApart: weeksApart)
    let conversion = Conversion(files, options: options)
    guard conversion.applications > 0 else { throw .findings(conversion.findings) }
    let names = try InventoryFolder(path: out).write(conversion.files, replacing: replacing)
    return ConversionOutcome(folder: out, files: names, options: options, of: conversion)
  }
}

/// What another tool's files became.
public struct ConversionOutcome: Sendable, Codable {
  /// The inventory's folder.
  public let folder: String
  /// The files written into it.
  public let files: [String]
  /// What applications became.
  public let asset: ConvertedAsset
  /// How many applications there are.
  public let applications: Int
  /// How many servers they have.
  public let servers: Int
  /// How many dependencies were written.
  public let dependencies: Int
  /// The waves in their order.
  public let waves: [ConvertedWave]
  /// How many pins the scenario has; 0 where none was written.
  public let pins: Int
  /// Columns that nothing takes.
  public let lost: [LostColumn]
  /// Everything found, by place.
  public let findings: [Finding]

  /// Whether anything must be mended before the result can be relied on.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// What there is to say beside the columns that are lost.
  public var remarks: [Finding] { findings.filter { $0.code != "CNV012" } }

  init(folder: String, files: [String], options: Conversion.Options, of conversion: Conversion) {
    self.folder = folder
    self.files = files
    asset = options.asset
    applications = conversion.applications
    servers = conversion.servers
    dependencies = conversion.dependencies
    waves = conversion.waves
    pins = files.contains("scenario.yaml") ? conversion.pins : 0
    lost = conversion.lost
    findings = conversion.findings
  }
}
