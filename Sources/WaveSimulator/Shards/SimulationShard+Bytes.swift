extension SimulationShard {
  /// What every shard file begins with; the number is that of the format.
  private static let mark = Array("waveplan shard 2\n".utf8)

  /// The shard as bytes: equal shards are equal bytes.
  public var bytes: [UInt8] {
    var writer = ShardWriter()
    writer.write(text: identity)
    writer.write(seed)
    writer.write(UInt64(first))
    records.write(to: &writer)
    return Self.mark + writer.bytes + ShardWriter.checksum(of: writer.bytes)
  }

  /// The shard that bytes stand for.
  ///
  /// - Throws: `ShardFailure.malformed` where they are none, are cut short or were changed.
  public init(bytes: [UInt8]) throws(ShardFailure) {
    let body = bytes.dropFirst(Self.mark.count).dropLast(8)
    guard bytes.starts(with: Self.mark) else {
      throw .malformed("it does not begin as a shard of this version does")
    }
    guard bytes.count >= Self.mark.count + 8,
      ShardWriter.checksum(of: Array(body)) == Array(bytes.suffix(8))
    else { throw .malformed("it was cut short or changed") }
    var reader = ShardReader(body)
    let identity = try reader.text()
    let seed = try reader.word()
    let first = try reader.count(below: 1 << 32)
    let records = try TrialRecords(&reader)
    let trials = first..<(first + records.count)
    guard reader.isAtEnd, trials.upperBound <= 1 << 32,
      records.removals.allSatisfy({ $0.trials.allSatisfy(trials.contains) })
    else {
      throw .malformed("its parts do not fit together")
    }
    self.init(identity: identity, seed: seed, first: first, records: records)
  }
}
