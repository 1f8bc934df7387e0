import WaveCore
import WaveLandscape

extension RowReader {
  /// A number in the column's range; shares may be percentages.
  func decimal(_ name: String) -> Double? {
    value(name) { (cell) throws(CellFault) in try Self.decimal(cell) }
  }

  /// A whole number in the column's range.
  func integer(_ name: String) -> Int? {
    value(name) { (cell) throws(CellFault) in
      let number = try Self.decimal(cell)
      guard number == number.rounded() else {
        throw CellFault(
          code: "INV018", headline: "'\(cell.text)' is not a whole number", label: "", fix: "")
      }
      return Int(number)
    }
  }

  /// A span of elapsed time.
  func minutes(_ name: String) -> Minutes? {
    value(name) { (cell) throws(CellFault) in
      if cell.column.countsDays,
        let span = DurationCell.dayFraction(cell.text, style: cell.column.numbers)
      {
        return span
      }
      let unit = Self.unit(of: cell)
      if let span = DurationCell.minutes(cell.text, unit: unit, style: cell.column.numbers) {
        return span
      }
      throw CellFault(
        code: "INV017", headline: "'\(cell.text)' is not a duration", label: "", fix: "")
    }
  }

  /// An amount, turned into the landscape's currency with one rounding.
  func money(_ name: String) -> Money? {
    value(name) { (cell) throws(CellFault) in
      guard let parts = MoneyCell.parts(cell.text, own: rowCurrency),
        let number = NumberCell.number(parts.number, style: cell.column.numbers)
      else {
        throw CellFault(
          code: "INV028", headline: "'\(cell.text)' is not an amount of money",
          label: cell.text.contains("$") ? "whose dollars?" : "", fix: "")
      }
      guard number >= 0 else {
        throw CellFault(
          code: "INV019", headline: "'\(cell.text)' is less than nothing", label: "0 or more",
          fix: "write an amount of 0 or more")
      }
      let own = parts.currency ?? rowCurrency
      guard let rate = context.exchange.rate(from: own, to: context.currency) else {
        throw CellFault(
          code: "INV029", headline: "no exchange rate from \(own) to \(context.currency)",
          label: "in \(own)", fix: "add a row '\(own),\(context.currency),DATE,RATE' to rates.csv")
      }
      let minor = number * rate * Double(context.currency.minorPerMajor)
      guard minor <= ReadingContext.largestMinor else {
        throw CellFault(
          code: "INV019", headline: "'\(cell.text)' is more money than there is", label: "", fix: ""
        )
      }
      return Money(roundingMinor: minor)
    }
  }

  /// The currency of amounts in this row that carry none.
  var rowCurrency: Currency {
    guard table.columns["currency"] != nil, let cell = cell("currency"),
      let currency = Currency(code: cell.text.uppercased())
    else { return context.settings.currency }
    return currency
  }

  /// A date.
  func date(_ name: String) -> CivilDate? {
    value(name) { (cell) throws(CellFault) in
      let halves = DateCell.halves(cell.text)
      let isWhole = halves.time.map { DateCell.time($0.trimmedOfBlanks) == ClockTime(0, 0) } ?? true
      if isWhole, let date = DateCell.date(halves.date, style: cell.column.dates) { return date }
      if let date = DateCell.serialDate(cell.text) {
        add("INV031", name, "'\(cell.text)' read as \(date)", label: "a spreadsheet's day number")
        return date
      }
      throw Self.noDate(cell.text)
    }
  }

  /// A date with or without a time of day; the time is nil where none is written.
  func dateTime(_ name: String) -> (date: CivilDate, time: ClockTime?)? {
    value(name) { (cell) throws(CellFault) in
      if let serial = serialDateTime(cell.text, name) { return serial }
      let halves = DateCell.halves(cell.text)
      guard let date = DateCell.date(halves.date, style: cell.column.dates) else {
        throw Self.noDate(cell.text)
      }
      guard let written = halves.time else { return (date, nil) }
      guard let time = DateCell.time(written.trimmedOfBlanks) else { throw Self.noDate(cell.text) }
      return (date, time)
    }
  }
}

extension RowReader {
  /// A spreadsheet's day number, with or without a part of a day, read with a warning.
  private func serialDateTime(
    _ text: String, _ name: String
  ) -> (date: CivilDate, time: ClockTime?)? {
    if let date = DateCell.serialDate(text) {
      add("INV031", name, "'\(text)' read as \(date)", label: "a spreadsheet's day number")
      return (date, nil)
    }
    guard let moment = DateCell.serialDateTime(text) else { return nil }
    add(
      "INV031", name, "'\(text)' read as \(moment.date) \(moment.time)",
      label: "a spreadsheet's day number")
    return (moment.date, moment.time)
  }

  /// Larger figures are slips, and would not add up in whole numbers.
  private static let largestNumber = 1e9

  private static func unit(of cell: Cell) -> DurationUnit {
    if let unit = cell.column.headerUnit { return unit }
    guard case .duration(let unit) = cell.column.specification.type else { return .hours }
    return unit
  }

  private static func decimal(_ cell: Cell) throws(CellFault) -> Double {
    let isPercent = cell.text.hasSuffix("%")
    let text = isPercent ? cell.text.dropLast().trimmedOfBlanks : cell.text
    guard let number = NumberCell.number(text, style: cell.column.numbers) else {
      throw CellFault(
        code: "INV018", headline: "'\(cell.text)' is not a number", label: "", fix: "")
    }
    let value = isPercent ? number / 100 : number
    let range: ClosedRange<Double> =
      switch cell.column.specification.type {
      case .share: 0...1
      case .decimal(let range): range
      case .integer(let range): Double(range.lowerBound)...Double(range.upperBound)
      default: -Double.infinity...Double.infinity
      }
    guard abs(value) <= largestNumber else {
      throw CellFault(
        code: "INV019", headline: "'\(cell.text)' is larger than any real figure",
        label: "at most \(Grouped.digits(Int(largestNumber)))", fix: "write the figure meant")
    }
    guard range.contains(value) else {
      let bounds =
        range.upperBound > largestNumber
        ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
      throw CellFault(
        code: "INV019", headline: "'\(cell.text)' is not in the range \(bounds)", label: bounds,
        fix: "write a number from \(bounds)")
    }
    return value
  }

  private static func noDate(_ text: String) -> CellFault {
    CellFault(code: "INV020", headline: "'\(text)' is not a date", label: "YYYY-MM-DD?", fix: "")
  }
}
