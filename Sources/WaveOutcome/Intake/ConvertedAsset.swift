/// What an application of another tool becomes.
public enum ConvertedAsset: String, CaseIterable, Sendable, Codable {
  /// A custom module, used by the plants of its business service.
  case modules
  /// A database with one plant, which cut over together.
  case databases
}
