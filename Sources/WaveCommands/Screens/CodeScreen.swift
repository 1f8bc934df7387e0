import WaveWorkspace

/// What a code means.
struct CodeScreen {
  var description: CodeDescription

  /// The screen.
  var text: String {
    var lines = ["\(description.code): \(description.title)", ""]
    lines += description.paragraphs.map { "  \($0.name): \($0.text)" }
    return lines.joined(separator: "\n")
  }
}
