import WaveCore
import WaveScenario

extension ScenarioSchema {
  /// Keys that change a plan that exists; `waveplan plan --from` writes them.
  static let changeKeys: [ScenarioKey] = [
    fromKey, liftKey, dropKey, changedPinsKey, frozenBeforeKey, happenedKey, frozenKey, earlierKey,
  ]

  private static let fromKey = ScenarioKey(
    path: "changes.from", kind: "hash", fallback: "none",
    documentation: "The plan the changes start from; `waveplan plan --from PLAN` writes it.",
    example: "3fa9c1d2"
  ) { value, settings, _ in
    settings.changes.plan = value.isBlank ? nil : value.text()
  }

  private static let liftKey = ScenarioKey(
    path: "changes.lift_pins", kind: "list of assets", fallback: "none",
    documentation: "Assets whose pins, as the extended scenarios state them, no longer hold.",
    example: "[P12]"
  ) { value, settings, _ in
    for item in value.items() {
      guard let asset = item.text() else { continue }
      guard settings.pins.contains(where: { $0.asset.text == asset }) else {
        item.add(
          "SCN006", "no scenario that this one extends pins '\(asset)'",
          fix: "name an asset that is pinned, or leave it out")
        continue
      }
      settings.pins.removeAll { $0.asset.text == asset }
      settings.changes.list.append(
        ScenarioChange(text: "the pin of \(asset) is lifted", row: item.span))
    }
  }

  private static let dropKey = ScenarioKey(
    path: "changes.drop_rows", kind: "list of FILE:LINE", fallback: "none",
    documentation: "Rows of the inventory's calendar that are out of force.",
    example: "[\"calendar.csv:7\"]"
  ) { value, settings, _ in
    for item in value.items() {
      guard let row = item.text() else { continue }
      settings.changes.droppedRows.append(row)
      settings.changes.list.append(
        ScenarioChange(text: "calendar row \(row) is out of force", row: item.span))
    }
  }

  private static let changedPinsKey = ScenarioKey(
    path: "changes.pins", kind: "list of {asset, window | not_before | not_after}",
    fallback: "none", documentation: "Decisions that join those in `pins`.",
    example: "[{asset: P07, window: 2027-05-01}]"
  ) { value, settings, _ in
    for pin in value.items().compactMap({ pin($0) }) {
      settings.pins.append(pin)
      settings.changes.list.append(ScenarioChange(text: pin.words, row: pin.row))
    }
  }

  private static let frozenBeforeKey = ScenarioKey(
    path: "changes.frozen_before", kind: "date", fallback: "none",
    documentation:
      "Work and waves before this day stay as they are in the plan the changes start from; the "
      + "cutovers are listed in `changes.frozen`.", example: "2027-06-01"
  ) { value, settings, _ in
    guard !value.isBlank, let date = value.date() else { return }
    settings.changes.frozenBefore = date
    settings.changes.list.append(
      ScenarioChange(text: "what lies before \(date) stays as it is", row: value.span))
  }

  private static let frozenKey = ScenarioKey(
    path: "changes.frozen", kind: "list of {asset, window | not_before}", fallback: "none",
    documentation: "Where frozen groups stay, and from when the others may move; joins `pins`.",
    example: "[{asset: P01, window: 2027-03-10}]"
  ) { value, settings, _ in
    settings.changes.frozen = value.items().compactMap { pin($0) }
    settings.pins += settings.changes.frozen
  }

  private static let happenedKey = ScenarioKey(
    path: "changes.happened", kind: "boolean", fallback: "false",
    documentation:
      "Whether what lies before `changes.frozen_before` has happened: then no rule is held against "
      + "it, and no trial plays it anew. `waveplan plan --from PLAN --actuals FILE` writes it.",
    example: "true"
  ) { value, settings, _ in
    settings.changes.hasHappened = value.isBlank ? false : value.boolean() ?? false
  }

  private static let earlierKey = ScenarioKey(
    path: "changes.earlier", kind: "list of {asset, window}", fallback: "none",
    documentation:
      "In which slots the groups of the plan cut over that the changes start from; `waves.keep` "
      + "prices each that leaves its slot.", example: "[{asset: P01, window: 2027-03-10}]"
  ) { value, settings, _ in
    settings.changes.earlier = value.items().compactMap { pin($0) }
  }
}
