import Foundation

/// The trials of an interrupted run, as a store keeps them.
struct BegunTrials: Codable {
  private let shard: Data

  /// The trials of a shard's bytes.
  init(_ bytes: [UInt8]) { shard = Data(bytes) }

  /// The shard's bytes.
  var bytes: [UInt8] { [UInt8](shard) }
}
