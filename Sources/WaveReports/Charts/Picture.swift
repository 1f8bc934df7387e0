import WaveCore

/// A drawing of figures: part of a page, or a file of its own.
struct Picture {
  /// What is shown, for a screen reader.
  var title: String
  /// How wide it is, in pixels.
  var width: Double
  /// How high it is, in pixels.
  var height: Double
  /// What is drawn.
  var content: Markup

  /// The picture as a part of a page, whose style it takes.
  var markup: Markup {
    """
    <div class="scroll" tabindex="0"><svg width="\(width)" height="\(height)" \
    viewBox="0 0 \(width) \(height)" role="img" aria-label="\(title)">
    \(content)
    </svg></div>
    """
  }

  /// Pixels around the drawing of a file.
  private static let margin = 14.0

  /// The picture as a file that needs nothing else: SVG 1.1 with its style inside it, dark on white,
  /// its title above the drawing; in UTF-8.
  var file: [UInt8] {
    let (left, top) = (-Self.margin, -Self.margin - 24)
    let (fullWidth, fullHeight) = (width + 2 * Self.margin, height + 2 * Self.margin + 24)
    let text: Markup = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(fullWidth)" height="\(fullHeight)" \
      viewBox="\(left) \(top) \(fullWidth) \(fullHeight)" role="img" aria-label="\(title)">
      <title>\(title)</title>
      <style>
      \(PageStyle.picture)
      </style>
      <rect x="\(left)" y="\(top)" width="\(fullWidth)" height="\(fullHeight)" class="sheet"/>
      <text x="0" y="-10" class="heading">\(title)</text>
      \(content)
      </svg>

      """
    return Array(text.text.utf8)
  }
}
