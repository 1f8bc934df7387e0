import WaveCalendar
import WaveCore
import WaveLandscape

/// Whether the user's own decisions can be kept at all.
struct PinCheck: Sendable {
  /// The facts.
  let ground: Groundwork

  /// Everything found.
  var findings: [Finding] {
    let names = PinnedGroups(ground: ground)
    var found: [Finding] = []
    var slots: [Index<MoveGroup>: (slot: Index<Slot>, pin: Pin)] = [:]
    for pin in ground.settings.pins {
      guard let groups = names.groups(of: pin.asset) else {
        found.append(unknown(pin))
        continue
      }
      if groups.isEmpty { found.append(immovable(pin)) }
      guard case .window(let date) = pin.kind else { continue }
      guard let slot = ground.calendar.slot(containing: date) else {
        found.append(outside(pin, date))
        continue
      }
      for group in groups {
        if let other = slots[group], other.slot != slot {
          found.append(contradiction(pin, other.pin, group))
        } else {
          slots[group] = (slot, pin)
        }
      }
    }
    return found
  }

  private func unknown(_ pin: Pin) -> Finding {
    let known = AssetNames(ground.landscape).moving
    let fix = NearestName.of(pin.asset.text, among: known).map { "write '\($0)'" }
    return ScenarioFindings.unknownPin.finding(
      "a pin names the unknown asset '\(pin.asset)'", at: pin.row, fix: fix)
  }

  private func immovable(_ pin: Pin) -> Finding {
    ScenarioFindings.pinCannotMove.finding(
      "'\(pin.asset)' is pinned, but does not cut over", at: pin.row)
  }

  private func outside(_ pin: Pin, _ date: CivilDate) -> Finding {
    let first = ground.calendar.slots.elements.first?.firstDay ?? ground.calendar.firstDay
    let last = ground.calendar.slots.elements.last?.endDay ?? first
    return ScenarioFindings.pinOutsideHorizon.finding(
      "'\(pin.asset)' is pinned to \(date), but slots run from \(first) to \(last - 1)",
      at: pin.row)
  }

  private func contradiction(_ pin: Pin, _ other: Pin, _ group: Index<MoveGroup>) -> Finding {
    ScenarioFindings.contradictoryPins.finding(
      "'\(pin.asset)' and '\(other.asset)' cut over together in '\(ground.groups[group].id)', but "
        + "are pinned to different slots (\(other.row.row))", at: pin.row)
  }
}

/// The groups an asset of a pin stands for.
struct PinnedGroups: Sendable {
  /// The facts.
  let ground: Groundwork
  private let references: [Identifier: AssetReference]

  /// The names of the landscape.
  init(ground: Groundwork) {
    self.ground = ground
    let landscape = ground.landscape
    var references: [Identifier: AssetReference] = [:]
    for index in landscape.companies.indices {
      references[landscape.companies[index].id] = .company(index)
    }
    for index in landscape.modules.indices {
      references[landscape.modules[index].id] = .module(index)
    }
    for index in landscape.integrations.indices {
      references[landscape.integrations[index].id] = .integration(index)
    }
    for index in landscape.databases.indices {
      references[landscape.databases[index].id] = .database(index)
    }
    for index in landscape.plants.indices {
      references[landscape.plants[index].id] = .plant(index)
    }
    self.references = references
  }

  /// The groups of an asset; empty where it does not cut over, nil where nobody knows it.
  ///
  /// A database that is split by plant stands for the groups of its plants.
  func groups(of asset: Identifier) -> [Index<MoveGroup>]? {
    guard let reference = references[asset] else { return nil }
    if case .database(let database) = reference, ground.moves.databaseGroups[database.offset] == nil
    {
      return ground.groups.indices.filter { group in
        ground.loadsOfGroup[group.offset].contains { $0.database == database }
      }
    }
    return ground.moves.groups(of: reference)
  }
}
