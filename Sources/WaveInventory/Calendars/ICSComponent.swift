/// A component of an iCalendar file with its properties and its parts.
struct ICSComponent {
  /// Its name in capitals: `VEVENT`.
  var name: String
  /// The line it begins on.
  var line: Int
  /// Its own properties, in order.
  var properties: [ICSLine] = []
  /// The components inside it, in order.
  var parts: [ICSComponent] = []

  /// The deepest nesting that is read; RFC 5545 needs three.
  static let depthLimit = 8

  /// The first property of a name.
  func first(_ name: String) -> ICSLine? { properties.first { $0.name == name } }

  /// All properties of a name.
  func all(_ name: String) -> [ICSLine] { properties.filter { $0.name == name } }

  /// All components inside of a name.
  func parts(_ name: String) -> [ICSComponent] { parts.filter { $0.name == name } }

  /// The component that holds all of a file's, or the line at which its nesting goes wrong.
  static func root(of lines: [ICSLine]) -> Result<ICSComponent, Misnesting> {
    var open = [ICSComponent(name: "", line: 0)]
    for line in lines {
      switch line.name {
      case "BEGIN":
        guard open.count <= depthLimit else { return .failure(Misnesting(line: line.line)) }
        open.append(ICSComponent(name: line.value.uppercased(), line: line.line))
      case "END":
        guard open.count > 1, let last = open.popLast(), last.name == line.value.uppercased()
        else { return .failure(Misnesting(line: line.line)) }
        open[open.count - 1].parts.append(last)
      default: open[open.count - 1].properties.append(line)
      }
    }
    guard open.count == 1 else { return .failure(Misnesting(line: open[open.count - 1].line)) }
    return .success(open[0])
  }

  /// A component that is not closed, or closed without being open.
  struct Misnesting: Error {
    /// The line that shows it.
    var line: Int
  }
}
