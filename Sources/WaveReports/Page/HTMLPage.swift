/// A page with its style and script inside it.
struct HTMLPage {
  /// The page's title.
  var title: String
  /// What stands in its body.
  var content: Markup

  /// The whole page.
  var markup: Markup {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title)</title>
    <style>
    \(PageStyle.sheet)
    </style>
    </head>
    <body>
    <main>
    \(content)
    </main>
    <script>
    \(PageScript.source)
    </script>
    </body>
    </html>

    """
  }

  /// The table of contents.
  static func contents(_ sections: [ReportSection]) -> Markup {
    let links = sections.map { section -> Markup in
      "<a href=\"#\("\(section.id)")\">\(section.title)</a>"
    }
    return "<nav aria-label=\"Contents\">\(links)</nav>\n"
  }
}
