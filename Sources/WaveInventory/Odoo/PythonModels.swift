/// The Odoo models that a Python file defines, found without running it.
struct PythonModels: Hashable, Sendable {
  /// Classes that add a table of their own.
  var own = 0
  /// Classes that extend a model of another name.
  var extended = 0
  /// Classes of dialogs and mix-ins, which keep no rows for good.
  var transient = 0
  /// Fields, in the spelling of both interfaces.
  var fields = 0
  /// Functions that run as tests.
  var tests = 0

  /// Whether porting the file can change a table.
  var touchesTables: Bool { own + extended > 0 && fields + own > 0 }

  /// Adds what another file has.
  mutating func add(_ other: PythonModels) {
    own += other.own
    extended += other.extended
    transient += other.transient
    fields += other.fields
    tests += other.tests
  }
}

extension PythonModels {
  /// What a file defines; texts over several lines are passed.
  ///
  /// - Complexity: O(*n*).
  init(source bytes: [UInt8]) {
    var scan = Scan(bytes)
    scan.run()
    self = scan.models
  }

  /// One pass over the lines of a file.
  private struct Scan {
    let bytes: [UInt8]
    var place = 0
    var models = PythonModels()
    var current: ModelClass?

    /// The class whose body the lines belong to.
    struct ModelClass {
      var indent: Int
      var isKept: Bool
      var hasName = false
      var hasParent = false
    }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func run() {
      while place < bytes.count {
        readLine()
        skipLine()
      }
      close()
    }

    /// Looks at the beginning of a line.
    private mutating func readLine() {
      let start = place
      while place < bytes.count, bytes[place] == 32 || bytes[place] == 9 { place += 1 }
      let indent = place - start
      guard place < bytes.count, PythonScanner.belongsToName(bytes[place]) || isQuote(bytes[place])
      else { return }
      if let open = current, indent <= open.indent { close() }
      if begins("class ") {
        openClass(indent)
      } else if begins("def test") {
        models.tests += 1
      } else if current != nil {
        readMember()
      }
    }

    private mutating func readMember() {
      if begins("_name") {
        current?.hasName = true
      } else if begins("_inherit"), !begins("_inherits") {
        current?.hasParent = true
      }
      if isField { models.fields += 1 }
    }

    /// Whether `name = fields.Kind(` or `'name': fields.kind(` stands here.
    private var isField: Bool {
      var end = place
      while end < bytes.count, PythonScanner.belongsToName(bytes[end]) || isQuote(bytes[end]) {
        end += 1
      }
      guard end > place else { return false }
      while end < bytes.count, bytes[end] == 32 { end += 1 }
      guard end < bytes.count, bytes[end] == 61 || bytes[end] == 58 else { return false }
      end += 1
      while end < bytes.count, bytes[end] == 32 { end += 1 }
      return Self.holds("fields.", at: end, in: bytes)
    }

    /// Reads `class Name(parents):` and opens a model where a parent is one of Odoo's.
    private mutating func openClass(_ indent: Int) {
      var end = place
      while end < bytes.count, bytes[end] != 40, bytes[end] != 58, bytes[end] != 10 { end += 1 }
      guard end < bytes.count, bytes[end] == 40 else { return }
      var close = end
      while close < bytes.count, bytes[close] != 41, close - end < 1_000 { close += 1 }
      let parents = String(decoding: bytes[end..<close], as: UTF8.self)
        .split { !$0.isLetter && $0 != "_" && !$0.isNumber }
      let isKept = parents.contains { ["Model", "osv", "BaseModel"].contains($0) }
      let isPassing = parents.contains {
        ["TransientModel", "AbstractModel", "osv_memory", "osv_abstract"].contains($0)
      }
      guard isKept || isPassing else { return }
      current = ModelClass(indent: indent, isKept: !isPassing)
    }

    private mutating func close() {
      guard let open = current else { return }
      current = nil
      if !open.isKept {
        models.transient += 1
      } else if open.hasParent {
        models.extended += 1
      } else if open.hasName {
        models.own += 1
      }
    }

    /// Passes the rest of a line, and all of a text that goes on over several.
    private mutating func skipLine() {
      while place < bytes.count {
        switch bytes[place] {
        case 10, 13:
          place += 1
          return
        case 35:
          while place < bytes.count, bytes[place] != 10, bytes[place] != 13 { place += 1 }
        case 34, 39: skipText()
        default: place += 1
        }
      }
    }

    private mutating func skipText() {
      let quote = bytes[place]
      let isTriple =
        place + 2 < bytes.count && bytes[place + 1] == quote && bytes[place + 2] == quote
      place += isTriple ? 3 : 1
      while place < bytes.count {
        let byte = bytes[place]
        if byte == 92 {
          place = min(bytes.count, place + 2)
        } else if byte == quote {
          let closes =
            !isTriple
            || (place + 2 < bytes.count && bytes[place + 1] == quote && bytes[place + 2] == quote)
          place += closes && isTriple ? 3 : 1
          if closes { return }
        } else if !isTriple, byte == 10 || byte == 13 {
          return
        } else {
          place += 1
        }
      }
    }

    private func isQuote(_ byte: UInt8) -> Bool { byte == 34 || byte == 39 }

    private func begins(_ word: StaticString) -> Bool { Self.holds(word, at: place, in: bytes) }

    private static func holds(_ word: StaticString, at place: Int, in bytes: [UInt8]) -> Bool {
      let count = word.utf8CodeUnitCount
      guard place + count <= bytes.count else { return false }
      return word.withUTF8Buffer { letters in
        (0..<count).allSatisfy { bytes[place + $0] == letters[$0] }
      }
    }
  }
}
