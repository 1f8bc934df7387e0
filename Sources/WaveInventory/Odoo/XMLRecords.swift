/// Counts records in Odoo's data files, without reading them as XML.
enum XMLRecords {
  /// How many scheduled jobs a file sets up: `<record model="ir.cron" …>` outside of comments.
  ///
  /// - Complexity: O(*n*).
  static func scheduledJobs(in bytes: [UInt8]) -> Int {
    var count = 0
    var place = 0
    while place < bytes.count {
      guard bytes[place] == 60 else {
        place += 1
        continue
      }
      if holds("<!--", at: place, in: bytes) {
        place += 4
        while place < bytes.count, !holds("-->", at: place, in: bytes) { place += 1 }
      } else if holds("<record", at: place, in: bytes) {
        let start = place
        while place < bytes.count, bytes[place] != 62 { place += 1 }
        if isScheduledJob(bytes[start..<place]) { count += 1 }
      } else {
        place += 1
      }
    }
    return count
  }

  private static func isScheduledJob(_ tag: ArraySlice<UInt8>) -> Bool {
    let text = tag.filter { $0 > 32 }.map { $0 == 39 ? 34 : $0 }
    let wanted = Array("model=\"ir.cron\"".utf8)
    guard text.count >= wanted.count else { return false }
    return (0...(text.count - wanted.count)).contains { start in
      text[start] == wanted[0] && text[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  private static func holds(_ word: StaticString, at place: Int, in bytes: [UInt8]) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    return word.withUTF8Buffer { letters in
      (0..<count).allSatisfy { bytes[place + $0] == letters[$0] }
    }
  }
}
