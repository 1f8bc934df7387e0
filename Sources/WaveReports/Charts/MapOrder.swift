import WaveCore
import WaveLandscape
import WaveScenario

/// An order between two groups that the map draws as an arrow.
struct MapOrder {
  /// The group that comes first.
  var before: Index<MoveGroup>
  /// The group that follows.
  var after: Index<MoveGroup>
  /// The order in words.
  var text: String
  /// The row that asks for it.
  var row: SourceSpan

  /// The orders of an outcome, each pair of groups once, by the place of their rows.
  static func all(of reading: OutcomeReading) -> [MapOrder] {
    var seen: Set<[Index<MoveGroup>]> = []
    return reading.landscape.dependencies.filter { $0.kind == .requires }.flatMap { dependency in
      reading.groups(of: dependency.to).flatMap { before in
        reading.groups(of: dependency.from).compactMap { after -> MapOrder? in
          guard before != after, seen.insert([before, after]).inserted else { return nil }
          let (from, to) = (
            reading.landscape.id(of: dependency.from), reading.landscape.id(of: dependency.to)
          )
          let lag = dependency.lag.value
          let text = "\(from) requires \(to)" + (lag > .zero ? ", \(lag) later" : "")
          return MapOrder(before: before, after: after, text: text, row: dependency.row)
        }
      }
    }
  }
}
