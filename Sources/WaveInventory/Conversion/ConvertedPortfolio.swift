import WaveCore
import WaveOutcome

/// What was read from another tool's files, before it becomes tables.
struct ConvertedPortfolio {
  /// The applications in the order they were first named.
  private(set) var applications: [Application] = []
  /// Which application needs which, in the order read, none twice.
  private(set) var needs: [Need] = []
  /// Columns that nothing takes.
  var lost: [LostColumn] = []

  private var places: [String: Int] = [:]
  private var taken: Set<String> = []
  private var known: Set<[Int]> = []

  /// An application.
  struct Application {
    /// Its identifier in the inventory.
    var id: String
    /// Its name, as written.
    var name: String
    /// Who uses it, as far as the tool says.
    var service = ""
    /// Its version.
    var version = ""
    /// Whether it is to be switched off.
    var isRetired = false
    /// Its servers.
    var servers: [ConvertedServer] = []
    /// The waves it is in, with the row that says so.
    var waves: [(name: String, span: SourceSpan, excerpt: String)] = []
    /// Whether it was made from a server that names none.
    var isServer = false
  }

  /// One application needs another.
  struct Need {
    /// The one that needs the other.
    var from: Int
    /// The one that is needed.
    var to: Int
  }

  /// The place of an application by its name; it is added where it is new.
  mutating func place(of name: String) -> Int {
    let key = Self.key(name)
    if let place = places[key] { return place }
    let place = applications.count
    applications.append(Application(id: identifier(for: name), name: name))
    places[key] = place
    return place
  }

  /// The place of an application that was added.
  func known(_ name: String) -> Int? { places[Self.key(name)] }

  /// Changes an application.
  mutating func change(_ place: Int, _ change: (inout Application) -> Void) {
    change(&applications[place])
  }

  /// Adds that one application needs another; false where that is known.
  mutating func add(_ need: Need) -> Bool {
    guard known.insert([need.from, need.to]).inserted else { return false }
    needs.append(need)
    return true
  }

  /// Names differ by more than case and blanks.
  private static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// An identifier that nothing else has.
  private mutating func identifier(for name: String) -> String {
    let text = Self.safe(name)
    var id = text
    var number = 2
    while taken.contains(id) || taken.contains("\(id) site") {
      id = "\(text) (\(number))"
      number += 1
    }
    taken.formUnion([id, "\(id) site"])
    return id
  }

  /// A name as an identifier that every table and spreadsheet leaves as it is.
  static func safe(_ name: String) -> String {
    let scalars = name.unicodeScalars.filter { scalar in
      scalar.properties.generalCategory != .control || scalar.properties.isWhitespace
    }
    let words = String(String.UnicodeScalarView(scalars)).split(whereSeparator: \.isWhitespace)
    var text = words.joined(separator: " ")
    for mark in [";", ":", "*"] { text = text.replacing(mark, with: "-") }
    return isUnsafe(text) ? "app \(text)" : text
  }

  /// Whether a spreadsheet or a reader of tables would take an identifier for something else.
  private static func isUnsafe(_ text: String) -> Bool {
    guard let first = text.first else { return true }
    return "=+-@#'\"".contains(first) || first.isNumber || LostIdentifier(text) != nil
      || SpecialCell.isPlaceholder(text) || TotalRow.isTotalWord(text)
  }
}

/// A server of another tool.
struct ConvertedServer {
  /// Its name.
  var name: String
  /// How many cores it has; nil where nobody says.
  var cores: Double?
  /// Its memory in GiB.
  var memoryGiB: Double?
  /// What its disks hold in GiB, or their size where that is all that is known.
  var diskGiB: Double?
}
