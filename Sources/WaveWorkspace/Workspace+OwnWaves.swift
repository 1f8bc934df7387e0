import WaveCalendar
import WaveCore
import WaveInventory
import WaveLandscape
import WaveScenario

extension Workspace {
  /// The slots that the user's own waves give to move groups.
  ///
  /// - Throws: `WorkspaceFailure.findings` where the file has errors or does not fit the scenario.
  static func ownSlots(at path: String, in scenario: Scenario) throws(WorkspaceFailure)
    -> OwnSlots
  {
    let bytes: [UInt8]
    do {
      bytes = try InventoryFiles.bytes(at: path)
    } catch {
      throw .unreadable("'\(path)' cannot be read")
    }
    let waves = OwnWavesReader.read(bytes, file: path)
    var findings = waves.findings
    var slots: OwnSlots = [:]
    for assignment in waves.assignments {
      guard let group = group(of: assignment.asset, in: scenario) else {
        findings.append(
          .own(
            "WAV006",
            "'\(assignment.asset)' is no asset that cuts over"
              + hint(for: assignment.asset.text, among: cuttingOver(in: scenario)),
            assignment.row))
        continue
      }
      let id = scenario.groups[group].id
      guard let slot = scenario.calendar.slots.first(where: { $0.contains(assignment.date) })
      else {
        findings.append(
          .own("WAV007", noSlot(assignment.date, in: scenario), assignment.row))
        continue
      }
      if let other = slots[id], other != slot.firstDay {
        findings.append(
          .own("WAV008", "group '\(id)' is put into two slots", assignment.row))
      }
      slots[id] = slot.firstDay
    }
    guard !findings.contains(where: { $0.severity == .error }) else { throw .findings(findings) }
    return slots
  }

  private static func noSlot(_ date: CivilDate, in scenario: Scenario) -> String {
    let slots = scenario.calendar.slots.elements
    guard let first = slots.first, let last = slots.last else {
      return "the scenario has no slots"
    }
    return "no slot contains \(date): they run from \(first.firstDay) to \(last.firstDay + 6)"
  }

  /// The group an asset cuts over with, by the identifier of any member or of the group.
  static func group(of asset: Identifier, in scenario: Scenario) -> Index<MoveGroup>? {
    let landscape = scenario.landscape
    return scenario.groups.indices.first { index in
      let group = scenario.groups[index]
      return group.id == asset
        || group.plants.contains { landscape.plants[$0].id == asset }
        || group.databases.contains { landscape.databases[$0].id == asset }
        || group.integrations.contains { landscape.integrations[$0].id == asset }
    }
  }
}

extension Finding {
  fileprivate static func own(_ code: FindingCode, _ headline: String, _ row: SourceSpan) -> Finding
  {
    let description = FindingCatalog.description(of: code)
    return Finding(
      code: code, severity: .error, headline: headline, span: row,
      why: description?.why ?? "", fix: description?.fix ?? "")
  }
}
