import Foundation
import WaveCore

@testable import WaveInventory

/// The files that fuzzing starts from, and what is done to them.
struct FuzzCorpus {
  private let files: [(name: String, bytes: [UInt8])]

  /// Words that make readers stumble.
  private static let scraps: [[UInt8]] =
    [
      "\"", "\"\"", "\n", "\r", "\r\n", ",", ";", "\t", "|", "\u{0}", "\u{FEFF}", "=1+1", "@a", "-",
      "*",
      "#N/A", "1e308", "1.23E+11", "NaN", "99999999999999999999", "-1", "03/04/2027", "24:00",
      "1-Mar",
      "P01;P02", "PT9999999999H", "&a [*a]", "{{", "[[", "BEGIN:VEVENT", "END:VCALENDAR",
      "RRULE:FREQ=DAILY;INTERVAL=1", "DTSTART:99991231T235959Z", "DTSTART:00010101",
      "BYMONTHDAY=-31",
      "'", "\"\"\"", "'''", "\\", "{", "}", "[", "]", "(", ")", ":", "#", "u'", "rb'", "f'{x}'",
      "None", "**x", "0x", "1_0", "lambda x: 1", "\\N{x}", "\\U00110000", "southbound",
      "northbound", "TZOFFSETTO:+2359", "sep=x", "Total", "# ", "ß", "€", "9223372036854775807",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], [0x50, 0x4B, 3, 4]]

  /// The committed corpus, and the tables of the smallest sample.
  init() throws {
    let sample = try Sample.files("starter")
    let corpus = try FuzzCorpus(folder: "Tests/Corpus")
    files = corpus.files + sample.names.map { ($0, sample.files[$0] ?? []) }
  }

  /// The files of a folder of the repository.
  init(folder: String) throws {
    let folder = RepositoryFolder.path + "/" + folder
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    files = try names.map { (name: $0, bytes: try InventoryFiles.bytes(at: folder + "/" + $0)) }
  }

  /// The one mutated file of a round.
  func file(seed: UInt64, round: UInt64) -> (name: String, bytes: [UInt8]) {
    var random = SequentialRandom(seed: seed, stream: round)
    var file = files[random.below(files.count)]
    for _ in 0..<(1 + random.below(6)) { mutate(&file.bytes, &random) }
    return file
  }

  /// The inventory of a round: one mutated file, at times a second, beside a sound table of plants.
  func inventory(seed: UInt64, round: UInt64) -> [String: [UInt8]] {
    var random = SequentialRandom(seed: seed, stream: round)
    var inventory = ["plants.csv": Array("plant_id,country\nP01,DE\nP02,AT\n".utf8)]
    for _ in 0..<(1 + random.below(2)) {
      let file = files[random.below(files.count)]
      var bytes = file.bytes
      for _ in 0..<(1 + random.below(6)) { mutate(&bytes, &random) }
      inventory[Self.tableName(file.name)] = bytes
    }
    return inventory
  }

  /// Writes the files of a round to where they are found after a crash.
  func keep(_ files: [String: [UInt8]], round: UInt64) throws {
    let folder = URL(filePath: RepositoryFolder.path + "/.build/fuzz")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
    try Data("round \(round)\n".utf8).write(to: folder.appending(path: "ROUND"))
  }

  /// What is wrong with a place, or nil where it exists.
  static func fault(of span: SourceSpan, in files: [String: [UInt8]]) -> String? {
    guard let bytes = files[span.file] else {
      // The one file that may be missing is the one that is asked for.
      return span.file == "plants.csv" || span.line == 0 ? nil : "no such file"
    }
    if span.sheet != nil {
      return span.line <= 1_048_576 && span.column <= 16_384 ? nil : "no such cell"
    }
    guard span.line > 0 else { return nil }
    guard let text = try? DecodedText(bytes) else { return "a line in what is no text" }
    let whole = String(decoding: text.bytes, as: UTF8.self)
    var lines = whole.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r" || $0 == "\r\n"
    }
    if file(span.file, isAnyOf: [".yaml", ".yml"]) { lines.append("") }
    guard span.line <= lines.count else { return "line \(span.line) of \(lines.count)" }
    let length = lines[span.line - 1].count
    return span.column <= length + 1 ? nil : "column \(span.column) of \(length)"
  }

  private static func file(_ name: String, isAnyOf endings: [String]) -> Bool {
    endings.contains { name.hasSuffix($0) }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SequentialRandom) {
    guard !bytes.isEmpty else { return bytes = Self.scraps[random.below(Self.scraps.count)] }
    let place = random.below(bytes.count)
    let end = min(bytes.count, place + 1 + random.below(1 << random.below(7)))
    let scrap = Self.scraps[random.below(Self.scraps.count)]
    switch random.below(8) {
    case 0: bytes[place] ^= UInt8(1 << random.below(8))
    case 1: bytes.insert(contentsOf: scrap, at: place)
    case 2: bytes.replaceSubrange(place..<end, with: scrap)
    case 3: bytes.removeSubrange(place..<end)
    case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 5:
      let other = files[random.below(files.count)].bytes
      guard !other.isEmpty else { return }
      let from = random.below(other.count)
      bytes.insert(contentsOf: other[from..<min(other.count, from + 64)], at: place)
    case 6: bytes.removeLast(bytes.count - place)
    default:
      let many = (0..<(1 + random.below(64))).flatMap { _ in scrap }
      bytes.insert(contentsOf: many, at: place)
    }
  }

  /// The table's file of a corpus file such as `plants-german.csv`.
  private static func tableName(_ name: String) -> String {
    guard name.hasSuffix(".csv"), let dash = name.firstIndex(of: "-") else { return name }
    return name[..<dash] + ".csv"
  }
}
