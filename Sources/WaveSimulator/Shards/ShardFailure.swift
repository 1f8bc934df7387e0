/// Why shards cannot be merged, or one cannot be read.
///
/// Shards are named by their place in the list.
public enum ShardFailure: Error, Hashable, Sendable {
  /// The bytes are not a shard; what is wrong with them.
  case malformed(String)
  /// Two shards were played from different inputs, or by different versions.
  case otherInputs(Int, Int)
  /// Two shards were played with different seeds.
  case otherSeed(Int, Int)
  /// Two shards hold the same trials.
  case overlap(Int, Int, Range<Int>)
  /// No shard holds these trials.
  case missing(Range<Int>)
}
