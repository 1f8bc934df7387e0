/// A tool whose files can be turned into an inventory.
public enum ConversionSource: String, CaseIterable, Sendable, Codable {
  /// Konveyor's import of applications and their dependencies.
  case konveyor
  /// The intake form of AWS Cloud Migration Factory.
  case cmf
  /// The inventory of AWS Application Migration Service.
  case mgn
  /// The import of AWS Migration Hub.
  case migrationHub = "migration-hub"
  /// The tables of Google Migration Center.
  case migrationCenter = "migration-center"
}

extension ConversionSource {
  /// What applications become where nothing else is asked for: modules where the tool knows code,
  /// databases where it knows servers.
  public var usualAsset: ConvertedAsset { self == .konveyor ? .modules : .databases }
}
