import WaveCore
public import WaveOutcome

/// What differs between two versions of an inventory's files, row by row.
public enum InventoryDifference {
  /// The rows that came, went or changed, by file and line of the newer version.
  ///
  /// Rows of a table are matched by their first column where it names each row once, else by all
  /// their cells; lines of other files by their text.
  ///
  /// - Complexity: linear in the files' bytes, apart from files that are no tables.
  public static func changes(
    from old: [String: [UInt8]], to new: [String: [UInt8]]
  ) -> [InputChange] {
    let names = Set(old.keys).union(new.keys).filter { !$0.hasPrefix(".") }.sorted()
    return names.flatMap { name -> [InputChange] in
      switch (old[name], new[name]) {
      case (nil, _?): return [whole(name, .added, "the file is new")]
      case (_?, nil): return [whole(name, .removed, "the file is gone")]
      case (let before?, let after?):
        guard before != after else { return [] }
        return name.hasSuffix(".csv")
          ? TableDifference(name, before, after).changes : lines(name, before, after)
      case (nil, nil): return []
      }
    }
  }

  private static func whole(_ name: String, _ kind: InputChange.Kind, _ text: String) -> InputChange
  {
    InputChange(kind: kind, subject: name, text: text, row: SourceSpan(file: name, line: 0))
  }

  /// Lines that came or went, in order.
  private static func lines(_ name: String, _ old: [UInt8], _ new: [UInt8]) -> [InputChange] {
    let before = String(decoding: old, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let after = String(decoding: new, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return after.difference(from: before).map { change in
      switch change {
      case .insert(let place, let text, _):
        InputChange(
          kind: .added, subject: name, text: String(text),
          row: SourceSpan(file: name, line: place + 1))
      case .remove(let place, let text, _):
        InputChange(
          kind: .removed, subject: name, text: String(text),
          row: SourceSpan(file: name, line: place + 1))
      }
    }
  }
}
