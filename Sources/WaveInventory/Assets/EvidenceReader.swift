import WaveCore
import WaveLandscape

extension RowReader {
  /// A record of `evidence.csv`.
  func evidence() -> Evidence? {
    let passed = passed("outcome")
    let days = integer("valid_days")
    guard let subject = text("subject"), let kind = choice("kind", of: Gate.self),
      let date = date("date")
    else { return nil }
    return Evidence(
      subject: Identifier(subject), gate: text("gate"), kind: kind, date: date, validDays: days,
      passed: passed, reference: text("reference"), signedBy: text("signed_by"), row: span)
  }

  /// A record of `rehearsals.csv`.
  func rehearsal() -> Rehearsal? {
    let passed = passed("outcome")
    let tables: [TableName] = [.plants, .databases, .integrations, .modules]
    let asset = reference("asset_id", in: tables)
    let number = integer("rehearsal")
    guard asset != nil, let date = date("date"), let step = text("step"),
      let planned = minutes("planned_hours"), let actual = minutes("actual_hours")
    else { return nil }
    return Rehearsal(
      asset: id("asset_id"), date: date, step: step, planned: planned, actual: actual,
      passed: passed, number: number, row: span)
  }

  /// Whether an outcome is a good one; a blank is not.
  private func passed(_ name: String) -> Bool {
    guard let word = listedWord(name) else {
      if text(name) == nil { _ = assumedText(name, shown: "failed") }
      return false
    }
    return ["passed", "pass", "ok", "success", "approved"].contains(word)
  }
}
