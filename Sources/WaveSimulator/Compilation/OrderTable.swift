import WaveCore
import WaveScenario

/// Who waits for whom, and in which order a trial takes things up.
///
/// Nodes are numbered: activities by row, then cutovers by group row.
struct OrderTable: Sendable {
  /// The nodes in the order a trial takes them: by planned day, then activities before cutovers,
  /// then by row, but always after those they wait for.
  let nodes: [Int32]
  /// What each node waits for.
  let before: Ragged<Wait>

  /// Something to wait for.
  struct Wait: Sendable {
    /// The node that comes first.
    var node: Int32
    /// Calendar days after its end.
    var lag: Int32
  }

  /// The order of a scenario's precedences for nodes planned on those days.
  ///
  /// - Parameter waves: groups whose preparation everyone in the list waits for; a list for each
  ///   wave that slips as a whole, none where groups slip alone.
  init(_ scenario: Scenario, plannedDays: [Int], waves: [[Int]]) {
    let activities = scenario.activities.count
    func node(_ milestone: Milestone) -> Int {
      switch milestone {
      case .activity(let index): index.offset
      case .cutover(let group): activities + group.offset
      }
    }
    var waits = [[Wait]](repeating: [], count: activities + scenario.groups.count)
    for order in scenario.precedences {
      waits[node(order.after)].append(
        Wait(node: Int32(node(order.before)), lag: Int32(order.lagDays)))
    }
    for wave in waves {
      let shared = wave.flatMap { waits[activities + $0].filter { $0.node < activities } }
      for group in wave {
        waits[activities + group] = waits[activities + group].filter { $0.node >= activities }
        waits[activities + group] += shared
      }
    }
    before = Ragged(waits)
    nodes = Self.sorted(waits, plannedDays: plannedDays, activities: activities)
  }

  /// The nodes by planned day, each pulled behind what it waits for.
  ///
  /// A cycle, which only a damaged scenario could have, is cut where it closes.
  private static func sorted(
    _ waits: [[Wait]], plannedDays: [Int], activities: Int
  ) -> [Int32] {
    let wanted = waits.indices.sorted {
      (plannedDays[$0], $0 < activities ? 0 : 1, $0)
        < (plannedDays[$1], $1 < activities ? 0 : 1, $1)
    }
    var isSeen = [Bool](repeating: false, count: waits.count)
    var order: [Int32] = []
    for root in wanted where !isSeen[root] {
      isSeen[root] = true
      var open = [(node: root, next: 0)]
      while let top = open.last {
        guard top.next < waits[top.node].count else {
          order.append(Int32(top.node))
          open.removeLast()
          continue
        }
        open[open.count - 1].next += 1
        let earlier = Int(waits[top.node][top.next].node)
        guard !isSeen[earlier] else { continue }
        isSeen[earlier] = true
        open.append((earlier, 0))
      }
    }
    return order
  }
}
