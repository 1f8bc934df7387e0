import WaveCore
public import WaveOutcome

/// Several plans side by side, measured from the first: a page and a table.
public enum ComparisonReport {
  /// The page of several outcomes, in UTF-8.
  public static func html(of outcomes: [RunOutcome]) -> [UInt8] {
    let comparison = Comparison(outcomes)
    let names = comparison.names
    let currency = comparison.readings.first?.currency ?? .euro
    let sections = [
      ReportSection(
        id: "headlines", title: "What differs",
        lead: "Amounts in \(currency); small figures are the distance from \(names.first ?? "").",
        body: table("", comparison.headlines, names, currency)),
      ReportSection(
        id: "terms", title: "Cost by term", lead: "As planned, in \(currency).",
        body: table("Term", comparison.terms, names, currency)),
      ReportSection(
        id: "plants", title: "Plants", lead: "The weekend on which each plant cuts over.",
        body: table("Plant", comparison.plants, names, currency)),
    ]
    let page = HTMLPage(
      title: "Plans compared",
      content: """
        <h1>\(Counted.text(outcomes.count, "plan")) compared</h1>
        <p>\(names.joined(separator: ", "))</p>
        \(HTMLPage.contents(sections))\(sections.map(\.markup))
        """)
    return Array(page.markup.text.utf8)
  }

  /// The table of several outcomes: a row for each figure, a column for each plan.
  public static func csv(of outcomes: [RunOutcome]) -> [UInt8] {
    let comparison = Comparison(outcomes)
    var table = CSVWriter(heads: ["section", "figure"] + comparison.names)
    let sections = [
      ("headline", comparison.headlines), ("term", comparison.terms), ("plant", comparison.plants),
    ]
    for (name, lines) in sections {
      for line in lines {
        let cells = zip(comparison.readings, line.values).map { reading, value in
          CSVWriter.Cell.figure(value.map { plain($0, in: reading.currency) } ?? "")
        }
        table.write([.text(name), .text(line.title)] + cells)
      }
    }
    return table.bytes
  }

  private static func plain(_ value: Comparison.Value, in currency: Currency) -> String {
    switch value {
    case .money(let amount): currency.exact(amount).replacing(",", with: "")
    case .date(let date): date.description
    case .count(let count): String(count)
    case .share(let share): DecimalFigure.text(share, decimals: 4)
    }
  }

  private static func table(
    _ head: Markup, _ lines: [Comparison.Line], _ names: [String], _ currency: Currency
  ) -> Markup {
    var table = HTMLTable([.words(head)] + names.map { .figures("\($0)") })
    table.rows = lines.map { line in
      let first = line.values.first ?? nil
      return ["\(line.title)"]
        + line.values.map { value in
          guard let value else { return "–" }
          let distance = first.map { value.difference(from: $0, in: currency) } ?? ""
          let figure: Markup = "\(value.text(in: currency))"
          return distance.isEmpty ? figure : "\(figure)<br><small>\(distance)</small>"
        }
    }
    return table.markup
  }
}
