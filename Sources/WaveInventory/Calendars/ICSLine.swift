/// One property of an iCalendar file, unfolded (RFC 5545, 3.1).
struct ICSLine {
  /// Its name in capitals: `DTSTART`.
  var name: String
  /// Its parameters by name in capitals: `TZID`.
  var parameters: [String: String]
  /// Its value as written.
  var value: String
  /// The line of the file it begins on, counted from 1.
  var line: Int

  /// The properties of a file; lines that are none are left out and returned by their number.
  ///
  /// A line that begins with a blank goes on with the one above.
  /// - Complexity: O(*n*).
  static func lines(of text: [UInt8]) -> (lines: [ICSLine], broken: [Int]) {
    var lines: [ICSLine] = []
    var broken: [Int] = []
    var folded: [UInt8] = []
    var start = 1
    func finish() {
      guard !folded.isEmpty else { return }
      if let line = ICSLine(String(decoding: folded, as: UTF8.self), line: start) {
        lines.append(line)
      } else {
        broken.append(start)
      }
      folded = []
    }
    var number = 0
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 10 }) {
      number += 1
      let line = raw.last == 13 ? raw.dropLast() : raw
      if let first = line.first, first == 32 || first == 9, !folded.isEmpty {
        folded.append(contentsOf: line.dropFirst())
      } else {
        finish()
        start = number
        folded = Array(line)
      }
    }
    finish()
    return (lines, broken)
  }

  /// The property in an unfolded line, or nil where it has no colon.
  private init?(_ text: String, line: Int) {
    var quoted = false
    guard
      let colon = text.firstIndex(where: { character in
        if character == "\"" { quoted.toggle() }
        return character == ":" && !quoted
      })
    else { return nil }
    let head = text[..<colon].split(separator: ";")
    guard let name = head.first?.uppercased(), !name.isEmpty else { return nil }
    self.name = name
    value = String(text[text.index(after: colon)...])
    self.line = line
    var parameters: [String: String] = [:]
    for parameter in head.dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      parameters[parts[0].uppercased()] = parts[1].filter { $0 != "\"" }
    }
    self.parameters = parameters
  }

  /// The value as a text, without the escapes of commas, semicolons and line breaks.
  var text: String {
    var plain = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        plain.append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}
