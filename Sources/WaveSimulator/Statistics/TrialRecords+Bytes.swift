extension TrialRecords {
  /// How many of each quantity there are: records of different shapes are of different plans.
  var shape: [Int] {
    [
      terms.count, months.count, outages.count, waveDays.count, critical.count, happened.count,
      late.count,
    ]
  }

  /// Writes everything.
  func write(to writer: inout ShardWriter) {
    writer.write(finishDays)
    writer.write(costs)
    writer.write(terms)
    writer.write(months)
    writer.write(outages)
    writer.write(productionOutages)
    writer.write(waveDays)
    writer.write([punctual, rolledBack, critical, happened, [unfinished], late, missed])
    writer.write(lengths.flatMap(\.numbers))
    for removal in removals {
      writer.write(removal.trials)
      writer.write(removal.finishDays)
      writer.write(removal.costs)
    }
  }

  /// Reads what `write` wrote.
  ///
  /// - Throws: `ShardFailure.malformed` where the parts do not fit together.
  init(_ reader: inout ShardReader) throws(ShardFailure) {
    let finishDays = try reader.halves()
    let costs = try reader.numbers()
    let (terms, months) = (try reader.lists(), try reader.lists())
    let (outages, production) = (try reader.listsOfHalves(), try reader.listsOfHalves())
    let waveDays = try reader.listsOfHalves()
    let counts = try reader.lists()
    let sums = try reader.numbers()
    guard counts.count == 7, counts[4].count == 1, counts[5].count == counts[6].count else {
      throw Self.misfit
    }
    var removals: [RemovedTrials] = []
    for _ in counts[3] {
      removals.append(
        RemovedTrials(
          trials: try reader.numbers(), finishDays: try reader.halves(),
          costs: try reader.numbers()))
    }
    let columns =
      [finishDays.count] + terms.map(\.count) + months.map(\.count)
      + (outages + production + waveDays).map(\.count)
    guard columns.allSatisfy({ $0 == costs.count }), outages.count == production.count,
      counts[0].count == waveDays.count, counts[1].count == waveDays.count,
      sums.count == counts[2].count * LengthSums.numberCount,
      removals.allSatisfy({
        $0.trials.count == $0.costs.count && $0.finishDays.count == $0.costs.count
      })
    else { throw Self.misfit }
    self.init(
      finishDays: finishDays, costs: costs, terms: terms, months: months, outages: outages,
      productionOutages: production, waveDays: waveDays, counts: counts,
      lengths: stride(from: 0, to: sums.count, by: LengthSums.numberCount).map {
        LengthSums(numbers: sums[$0..<($0 + LengthSums.numberCount)])
      }, removals: removals)
  }

  private static var misfit: ShardFailure { .malformed("its parts do not fit together") }
}
