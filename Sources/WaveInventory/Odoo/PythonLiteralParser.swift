/// Reads a text of Python's literal grammar, as `ast.literal_eval` takes it: dictionaries, lists,
/// tuples, sets, texts that join by standing side by side, numbers, `True`, `False`, `None`.
///
/// What would have to be run (operators, calls, names, built texts) is a fault at its place, and
/// reading goes on behind it; a slip of writing ends it.
///
/// - Complexity: O(*n*) time; nesting is limited to `nestingLimit`.
struct PythonLiteralParser {
  private var scanner: PythonScanner
  private var depth = 0

  /// What had to be left out, in the order of the text.
  private(set) var faults: [PythonFault] = []

  /// The deepest nesting that is read.
  static let nestingLimit = 60

  /// The most faults that are listed of one text.
  static let faultLimit = 100

  private init(_ bytes: [UInt8]) { scanner = PythonScanner(bytes) }

  /// The literal that a whole text is, or nil where it is none, and everything wrong with it.
  static func read(_ bytes: [UInt8]) -> (literal: PythonLiteral?, faults: [PythonFault]) {
    var parser = PythonLiteralParser(bytes)
    do {
      let literal = try parser.document()
      return (literal, parser.faults)
    } catch {
      return (nil, parser.faults + [error])
    }
  }

  private mutating func document() throws(PythonFault) -> PythonLiteral {
    scanner.skipBlanks()
    guard !scanner.isAtEnd else {
      throw PythonFault(
        isComputation: false, range: scanner.place..<scanner.place, headline: "the text is empty",
        label: "", fix: "write a dictionary: {'name': '…', 'depends': ['base']}")
    }
    let literal = try expression(endsAtColon: false)
    scanner.skipBlanks()
    guard scanner.isAtEnd else {
      throw unexpected("something follows behind the literal", "delete it, or move it inside")
    }
    return literal
  }
}

extension PythonLiteralParser {
  /// A literal with what stands behind it up to a comma, a bracket or, behind a key, a colon.
  private mutating func expression(endsAtColon: Bool) throws(PythonFault) -> PythonLiteral {
    let start = scanner.place
    let literal = try primary(endsAtColon: endsAtColon)
    let end = literal.range.upperBound
    scanner.skipBlanks()
    guard !scanner.isAtEnd, !isEnd(endsAtColon: endsAtColon) else { return literal }
    if case .computed = literal.value { return literal }
    guard depth > 0 || isOperator else { return literal }
    guard isOperator else {
      throw PythonFault(
        isComputation: false, range: max(start, end - 1)..<end, headline: "a comma is missing",
        label: "no comma behind this", fix: "write a comma between the two values")
    }
    let place = scanner.place
    scanner.skipExpression(stopsAtColon: endsAtColon)
    return try computed(
      start..<scanner.place, at: place..<min(place + 1, scanner.place), "the value is worked out")
  }

  private mutating func primary(endsAtColon: Bool) throws(PythonFault) -> PythonLiteral {
    let start = scanner.place
    if scanner.isAtText { return try text(endsAtColon: endsAtColon) }
    let byte = scanner.peek()
    switch byte {
    case 123: return try nested(125) { parser throws(PythonFault) in try parser.braces() }
    case 91:
      return try nested(93) { parser throws(PythonFault) in .list(try parser.items(until: 93).items)
      }
    case 40:
      return try nested(41) { parser throws(PythonFault) in try parser.parentheses() }
    case 43, 45:
      scanner.place += 1
      scanner.skipBlanks()
      if PythonScanner.isDigit(scanner.peek()) || scanner.peek() == 46 {
        let number = try primary(endsAtColon: endsAtColon)
        guard case .number(let value) = number.value else { return number }
        return PythonLiteral(
          value: .number(byte == 45 ? -value : value), range: start..<scanner.place)
      }
    case 48...57: return number()
    case 46 where PythonScanner.isDigit(scanner.peek(1)): return number()
    default:
      if PythonScanner.belongsToName(byte) {
        if let word = word(scanner.name()) {
          return PythonLiteral(value: word, range: start..<scanner.place)
        }
      } else if byte != 42, byte != 126, byte != 46 {
        throw unexpected("a value is missing", "write a value, or delete what is left of it")
      }
    }
    let end = max(start + 1, scanner.place)
    scanner.skipExpression(stopsAtColon: endsAtColon)
    return try computed(start..<max(end, scanner.place), at: start..<end, "the value is worked out")
  }

  private func word(_ name: String) -> PythonLiteral.Value? {
    switch name {
    case "None": PythonLiteral.Value.none
    case "True": .boolean(true)
    case "False": .boolean(false)
    default: nil
    }
  }

  private mutating func number() -> PythonLiteral {
    let start = scanner.place
    while !scanner.isAtEnd {
      let byte = scanner.peek()
      let isSign = (byte == 43 || byte == 45) && isExponent(before: scanner.place, from: start)
      guard isSign || byte == 46 || PythonScanner.belongsToName(byte) else { break }
      scanner.place += 1
    }
    let digits = scanner.bytes[start..<scanner.place].filter { $0 != 95 }
    return PythonLiteral(value: .number(PythonNumber.value(digits)), range: start..<scanner.place)
  }

  private func isExponent(before place: Int, from start: Int) -> Bool {
    place > start && scanner.bytes[place - 1] | 32 == 101
      && !(scanner.bytes[start] == 48 && start + 1 < place && scanner.bytes[start + 1] | 32 == 120)
  }

  /// One or several texts side by side.
  private mutating func text(endsAtColon: Bool) throws(PythonFault) -> PythonLiteral {
    let start = scanner.place
    var parts: [String] = []
    var end = start
    while scanner.isAtText {
      let part = try scanner.quoted()
      end = scanner.place
      if part.isBuilt {
        scanner.skipExpression(stopsAtColon: endsAtColon)
        return try computed(start..<scanner.place, at: start..<end, "the text is built by code")
      }
      let content = scanner.bytes[part.content]
      parts.append(
        part.isRaw ? String(decoding: content, as: UTF8.self) : PythonEscapes.resolved(content))
      scanner.skipBlanks()
    }
    return PythonLiteral(
      value: .text(parts.count == 1 ? parts[0] : parts.joined()), range: start..<end)
  }

  private mutating func nested(
    _ closing: UInt8,
    _ content: (inout PythonLiteralParser) throws(PythonFault) -> PythonLiteral.Value
  ) throws(PythonFault) -> PythonLiteral {
    let start = scanner.place
    guard depth < Self.nestingLimit else {
      throw PythonFault(
        isComputation: false, range: start..<start + 1,
        headline: "the brackets are nested more than \(Self.nestingLimit) deep",
        label: "too deep", fix: "take the inner brackets apart")
    }
    depth += 1
    scanner.place += 1
    let value = try content(&self)
    depth -= 1
    guard scanner.take(closing) else {
      throw scanner.isAtEnd
        ? PythonFault(
          isComputation: false, range: start..<start + 1, headline: "a bracket is never closed",
          label: "it opens here", fix: "close it, and look for a bracket or quote that is missing")
        : unexpected(
          "a bracket does not fit the one that was opened",
          "write \(Character(Unicode.Scalar(closing))) here, or look for one that is missing")
    }
    return PythonLiteral(value: value, range: start..<scanner.place)
  }
}

extension PythonLiteralParser {
  private mutating func braces() throws(PythonFault) -> PythonLiteral.Value {
    var entries: [PythonLiteral.Entry] = []
    var items: [PythonLiteral] = []
    var hasItems = false
    scanner.skipBlanks()
    while !scanner.isAtEnd, scanner.peek() != 125 {
      let key = try expression(endsAtColon: true)
      scanner.skipBlanks()
      if scanner.take(58) {
        scanner.skipBlanks()
        let value = try expression(endsAtColon: false)
        entries.append(PythonLiteral.Entry(key: key, value: value))
      } else {
        items.append(key)
        hasItems = hasItems || !key.isComputed
      }
      if hasItems, !entries.isEmpty {
        throw PythonFault(
          isComputation: false, range: key.range, headline: "a key has no value",
          label: "no colon and value behind this", fix: "write a colon and the key's value")
      }
      guard try comma(before: 125) else { break }
    }
    return entries.isEmpty && !items.isEmpty ? .list(items) : .dictionary(entries)
  }

  private mutating func parentheses() throws(PythonFault) -> PythonLiteral.Value {
    let (items, hasComma) = try items(until: 41)
    return items.count == 1 && !hasComma ? items[0].value : .list(items)
  }

  private mutating func items(
    until closing: UInt8
  ) throws(PythonFault) -> (items: [PythonLiteral], hasComma: Bool) {
    var items: [PythonLiteral] = []
    var hasComma = false
    scanner.skipBlanks()
    while !scanner.isAtEnd, scanner.peek() != closing {
      items.append(try expression(endsAtColon: false))
      guard try comma(before: closing) else { break }
      hasComma = true
    }
    return (items, hasComma)
  }

  /// Takes a comma; false where the bracket closes or the text ends.
  private mutating func comma(before closing: UInt8) throws(PythonFault) -> Bool {
    scanner.skipBlanks()
    guard scanner.take(44) else { return false }
    scanner.skipBlanks()
    return true
  }

  /// Whether what is around the expression goes on here.
  private func isEnd(endsAtColon: Bool) -> Bool {
    switch scanner.peek() {
    case 44, 41, 93, 125: true
    case 58: endsAtColon || depth > 0
    default: false
    }
  }

  /// Whether an operator, a call, an index or a word of Python stands here.
  private var isOperator: Bool {
    switch scanner.peek() {
    case 37, 38, 40, 42, 43, 45, 46, 47, 60, 61, 62, 64, 91, 94, 124, 126, 33: true
    case 97...122:
      ["if", "for", "and", "or", "in", "is", "not", "async"].contains(wordAhead)
    default: false
    }
  }

  private var wordAhead: String {
    var ahead = scanner
    return ahead.name()
  }

  private mutating func computed(
    _ range: Range<Int>, at mark: Range<Int>, _ headline: String
  ) throws(PythonFault) -> PythonLiteral {
    let fault = PythonFault(
      isComputation: true, range: mark, headline: headline, label: "Odoo reads literals only",
      fix: "write the value itself")
    guard faults.count < Self.faultLimit else { throw fault }
    faults.append(fault)
    return PythonLiteral(value: .computed, range: range)
  }

  private func unexpected(_ headline: String, _ fix: String) -> PythonFault {
    let end = min(scanner.place + 1, scanner.bytes.count)
    return PythonFault(
      isComputation: false, range: scanner.place..<max(scanner.place, end), headline: headline,
      label: "not expected here", fix: fix)
  }
}

extension PythonLiteral {
  /// Whether it would have to be run.
  fileprivate var isComputed: Bool {
    if case .computed = value { true } else { false }
  }
}
