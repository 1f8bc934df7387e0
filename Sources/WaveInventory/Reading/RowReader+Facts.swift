import WaveCore
import WaveLandscape

extension RowReader {
  /// A number, or the default for a blank.
  func decimalFact(_ name: String, _ estimate: Estimate? = nil, listed: Bool = true) -> Fact<Double>
  {
    if let value = decimal(name) { return Fact(value, .stated(span(name))) }
    return assumed(name, estimate, listed: listed)
  }

  /// A whole number, or the default for a blank, rounded.
  func integerFact(_ name: String, _ estimate: Estimate? = nil, listed: Bool = true) -> Fact<Int> {
    if let value = integer(name) { return Fact(value, .stated(span(name))) }
    let whole = estimate.map { Estimate($0.value.rounded(.toNearestOrEven), $0.because) }
    return assumed(name, whole, listed: listed).map { Int($0.rounded(.toNearestOrEven)) }
  }

  /// A version's major number, or the default for a blank.
  func versionFact(_ name: String) -> Fact<Int> {
    if let value = version(name) { return Fact(value, .stated(span(name))) }
    return assumed(name, nil, listed: true).map { Int($0) }
  }

  /// A span of time, or the default for a blank; estimates are in minutes.
  func minutesFact(
    _ name: String, _ estimate: Estimate? = nil, listed: Bool = true
  ) -> Fact<Minutes> {
    if let value = minutes(name) { return Fact(value, .stated(span(name))) }
    return assumed(name, estimate, listed: listed) { Minutes(Int($0)).description }
      .map { Minutes(Int($0.rounded(.toNearestOrEven))) }
  }

  /// Work in person-days, or the default for a blank.
  func effortFact(_ name: String, _ estimate: Estimate? = nil, listed: Bool = true) -> Fact<Effort>
  {
    if let value = decimal(name) { return Fact(Effort(days: value), .stated(span(name))) }
    return assumed(name, estimate, listed: listed).map { Effort(days: $0) }
  }

  /// An amount, or the default for a blank; estimates are in euros.
  func moneyFact(_ name: String, _ estimate: Estimate? = nil, listed: Bool = true) -> Fact<Money> {
    if let value = money(name) { return Fact(value, .stated(span(name))) }
    let entry = entry(name)
    let amount = context.money(euros: estimate?.value ?? entry.value.number ?? 0)
    return moneyFact(name, assuming: amount, because: estimate?.because, listed: listed)
  }

  /// An amount, or another one in the landscape's currency for a blank.
  func moneyFact(
    _ name: String, orAssume amount: Money, because: String, listed: Bool = true
  ) -> Fact<Money> {
    if let value = money(name) { return Fact(value, .stated(span(name))) }
    return moneyFact(name, assuming: amount, because: because, listed: listed)
  }

  /// Yes or no, or the default for a blank.
  func booleanFact(
    _ name: String, _ estimate: (value: Bool, because: String)? = nil, listed: Bool = true
  ) -> Fact<Bool> {
    if let value = boolean(name) { return Fact(value, .stated(span(name))) }
    let entry = entry(name)
    let value = estimate?.value ?? (entry.value == .flag(true))
    return Fact(
      value, note(name, entry, shown: value ? "yes" : "no", estimate?.because, listed: listed))
  }

  /// A word, or the default for a blank.
  func wordFact<Word: RawRepresentable & CaseIterable>(
    _ name: String, fallback: Word, because: String? = nil, listed: Bool = true
  ) -> Fact<Word> where Word.RawValue == String, Word: Sendable {
    if let value = choice(name, of: Word.self) { return Fact(value, .stated(span(name))) }
    let origin = note(name, entry(name), shown: fallback.rawValue, because, listed: listed)
    return Fact(fallback, origin)
  }

  /// Notes that a blank takes a text, and returns where the value comes from.
  func assumedText(_ name: String, shown: String, because: String? = nil) -> Origin {
    note(name, entry(name), shown: shown, because, listed: true)
  }
}

extension RowReader {
  private func moneyFact(
    _ name: String, assuming amount: Money, because: String?, listed: Bool
  ) -> Fact<Money> {
    let shown = "\(context.currency) \(context.currency.whole(amount))"
    return Fact(amount, note(name, entry(name), shown: shown, because, listed: listed))
  }

  private func assumed(
    _ name: String, _ estimate: Estimate?, listed: Bool,
    shown: ((Double) -> String)? = nil
  ) -> Fact<Double> {
    let entry = entry(name)
    let value = estimate?.value ?? entry.value.number ?? 0
    let text = shown?(value) ?? Self.text(value, unit: entry.value)
    return Fact(value, note(name, entry, shown: text, estimate?.because, listed: listed))
  }

  private func note(
    _ name: String, _ entry: DefaultEntry, shown: String, _ because: String?, listed: Bool
  ) -> Origin {
    if listed {
      context.assumptions.append(
        Assumption(
          code: entry.code, subject: Identifier(rowName), field: name, value: shown,
          reason: because ?? entry.reason, span: span(name)))
    }
    return .assumed(entry.code, span(name))
  }

  /// The row's identifier, or its place where the table has none.
  private var rowName: String {
    guard let column = table.specification.identifierColumn,
      let found = table.columns[column.name]
    else { return span.row }
    return table.document.text(found.place, of: row)
  }

  private func entry(_ name: String) -> DefaultEntry {
    let column = table.specification.columns.first { $0.name == name }
    if case .assumed(let code)? = column?.blank, let entry = DefaultBook.entry(code) {
      return entry
    }
    preconditionFailure("no default is stated for \(table.specification.name.file) \(name)")
  }

  private static func text(_ value: Double, unit: DefaultValue) -> String {
    guard case .number(_, let unit) = unit else { return "\(value)" }
    let hundredths = (value * 100).rounded(.toNearestOrEven) / 100
    return DefaultValue.number(hundredths, unit: unit).text
  }
}
