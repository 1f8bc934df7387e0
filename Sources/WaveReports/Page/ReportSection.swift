/// A section of the report with its place in the table of contents.
struct ReportSection {
  /// The anchor by which the section is reached.
  var id: StaticString
  /// What it is called.
  var title: Markup
  /// A sentence on what it says and how to read it.
  var lead: Markup
  /// What it shows.
  var body: Markup

  /// The section as HTML.
  var markup: Markup {
    let intro: Markup = lead.isEmpty ? .none : "<p class=\"lead\">\(lead)</p>\n"
    return """
      <section id="\("\(id)")">
      <h2>\(title)</h2>
      \(intro)\(body)
      </section>
      """
  }
}
