/// The texts that the cells of a workbook share, end to end in one array.
final class SharedTexts: XMLEvents {
  private(set) var fault: WorkbookFault?
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var isInText = false
  private var isPhonetic = false

  /// The bytes of a text, or nil where there is none of that number.
  subscript(number: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(number) else { return nil }
    return bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    if name == "t" { isInText = true }
    if name == "rPh" { isPhonetic = true }
  }

  func end(_ name: String) {
    switch name {
    case "t": isInText = false
    case "rPh": isPhonetic = false
    case "si": ends.append(bytes.count)
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if isInText, !isPhonetic { bytes.append(contentsOf: piece) }
  }
}
