import CExpat

/// What wants to know what an XML text holds, in order.
protocol XMLEvents: AnyObject {
  /// An element begins; its name and its attributes' come without a prefix.
  func begin(_ name: String, _ attributes: XMLAttributes)
  /// An element ends.
  func end(_ name: String)
  /// Text between elements, in as many pieces as it happens to come.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Why nothing more is wanted; nil while all is well.
  var fault: WorkbookFault? { get }
}

/// The attributes of an element, valid only while it begins.
struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// Attributes as expat hands them over: names and values in turn, and a null at the end.
  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.pairs = pairs }

  /// The value of an attribute, whatever prefix its name has.
  subscript(_ name: String) -> String? {
    guard let pairs else { return nil }
    var place = 0
    while let found = pairs[place], let value = pairs[place + 1] {
      if XMLAttributes.local(found) == name { return String(cString: value) }
      place += 2
    }
    return nil
  }

  /// A name without its prefix.
  static func local(_ name: UnsafePointer<CChar>) -> String {
    let text = String(cString: name)
    guard let colon = text.utf8.firstIndex(of: 58) else { return text }
    return String(text[text.utf8.index(after: colon)...])
  }
}

/// Reads XML by expat; a document type, and so every entity of its own, is refused.
final class XMLStream {
  private let parser: XML_Parser
  private let part: String
  private let events: any XMLEvents
  private var depth = 0
  private var problem: String?

  /// The deepest nesting that is read.
  static let depthLimit = 64

  /// A reader of a part of a workbook that has not begun.
  init(part: String, events: any XMLEvents) throws(WorkbookFault) {
    guard let parser = XML_ParserCreate(nil) else { throw .limit("no memory for '\(part)'") }
    self.parser = parser
    self.part = part
    self.events = events
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { stream, name, attributes in
        guard let stream = XMLStream.of(stream), let name else { return }
        stream.begin(XMLAttributes.local(name), XMLAttributes(attributes))
      },
      { stream, name in
        guard let stream = XMLStream.of(stream), let name else { return }
        stream.end(XMLAttributes.local(name))
      })
    XML_SetCharacterDataHandler(parser) { stream, text, count in
      guard let stream = XMLStream.of(stream), let text, count > 0 else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        stream.events.text(UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { stream, _, _, _, _ in
      XMLStream.of(stream)?.stop("it declares a document type, which no spreadsheet writes")
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads a piece of the part.
  ///
  /// - Throws: `WorkbookFault` where it is no XML, or the events want no more.
  func take(_ bytes: UnsafeRawBufferPointer) throws(WorkbookFault) {
    try parse(bytes, isLast: false)
  }

  /// Ends the part.
  ///
  /// - Throws: `WorkbookFault` where an element is still open.
  func finish() throws(WorkbookFault) {
    try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }
}

extension XMLStream {
  private func parse(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(WorkbookFault) {
    let status = XML_Parse(
      parser, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), isLast ? 1 : 0)
    if let fault = events.fault { throw fault }
    guard status == XML_STATUS_ERROR else { return }
    let words = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
    throw .badXML(
      part: part, line: Int(clamping: XML_GetCurrentLineNumber(parser)),
      problem: problem ?? words ?? "no XML")
  }

  private func begin(_ name: String, _ attributes: XMLAttributes) {
    depth += 1
    guard depth <= Self.depthLimit else { return stop("elements are nested too deeply") }
    events.begin(name, attributes)
    if events.fault != nil { stop("") }
  }

  private func end(_ name: String) {
    depth -= 1
    events.end(name)
    if events.fault != nil { stop("") }
  }

  private func stop(_ reason: String) {
    if problem == nil { problem = reason }
    XML_StopParser(parser, 0)
  }

  private static func of(_ stream: UnsafeMutableRawPointer?) -> XMLStream? {
    stream.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }
}
