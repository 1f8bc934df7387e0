/// The trials of one stretch of a run, to be merged with those of other stretches.
///
/// Trials hang on nothing but their number and the seed, so stretches that were played anywhere, at
/// any time and on any number of threads merge to the bytes of one run over all of them.
public struct SimulationShard: Sendable {
  /// What was played, as whoever plays it names it: shards of another identity do not merge.
  public let identity: String
  /// The seed of all random numbers.
  public let seed: UInt64
  /// The number of the first trial.
  public let first: Int
  /// What came out.
  let records: TrialRecords

  /// The trials of a stretch.
  init(identity: String, seed: UInt64, first: Int, records: TrialRecords) {
    self.identity = identity
    self.seed = seed
    self.first = first
    self.records = records
  }

  /// How many trials it stands on.
  public var count: Int { records.count }

  /// Their numbers.
  public var trials: Range<Int> { first..<(first + count) }

  /// The shards as one, whatever their order.
  ///
  /// - Throws: `ShardFailure` where they are of different inputs or seeds, where one trial is in two
  ///   of them, or where trials from 0 on are missing between them.
  public static func merged(_ shards: [SimulationShard]) throws(ShardFailure) -> SimulationShard {
    let order = shards.indices.sorted { (shards[$0].first, $0) < (shards[$1].first, $1) }
    guard let lowest = order.first else { throw .missing(0..<1) }
    let base = shards[0]
    var records: TrialRecords?
    var next = 0
    var last = lowest
    for place in shards.indices.dropFirst() {
      let shard = shards[place]
      guard shard.identity == base.identity else { throw .otherInputs(0, place) }
      guard shard.seed == base.seed else { throw .otherSeed(0, place) }
      guard shard.records.shape == base.records.shape else { throw .otherInputs(0, place) }
    }
    for place in order {
      let shard = shards[place]
      guard shard.first >= next else {
        throw .overlap(last, place, shard.first..<min(next, shard.first + shard.count))
      }
      guard shard.first == next else { throw .missing(next..<shard.first) }
      if records == nil {
        records = shard.records
      } else {
        records?.append(shard.records)
      }
      next += shard.count
      last = place
    }
    return SimulationShard(
      identity: base.identity, seed: base.seed, first: 0, records: records ?? base.records)
  }

  /// This shard with the trials that follow it.
  func followed(by records: TrialRecords) -> SimulationShard {
    var all = self.records
    all.append(records)
    return SimulationShard(identity: identity, seed: seed, first: first, records: all)
  }
}
