import CMinizip

/// A zip archive in memory, whose entries are unpacked piece by piece within limits.
///
/// The sizes that an archive states are not believed: every limit is held while unpacking.
final class ZipArchive {
  private let stream: MemoryStream
  private let handle: unzFile
  /// Bytes unpacked so far, of all entries.
  private var unpacked = 0

  /// The most bytes that all entries together may have.
  static let totalLimit = 1 << 30

  /// The most bytes one packed byte may stand for, in entries over `ratioFloor`.
  static let ratioLimit = 300

  /// Entries smaller than this may be packed as tightly as they like.
  static let ratioFloor = 32 << 20

  /// The most entries.
  static let entryLimit = 10_000

  /// Opens an archive.
  ///
  /// - Throws: `WorkbookFault` where its directory cannot be read or is too large.
  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    stream = MemoryStream(bytes)
    var functions = stream.functions
    guard let handle = "memory".withCString({ unzOpen2_64($0, &functions) }) else {
      throw .damaged("its directory cannot be found; the file may be cut off")
    }
    self.handle = handle
    var info = unz_global_info64()
    guard unzGetGlobalInfo64(handle, &info) == UNZ_OK else {
      throw .damaged("its directory cannot be read")
    }
    guard info.number_entry <= UInt64(Self.entryLimit) else {
      throw .limit("\(info.number_entry) parts, at most \(Self.entryLimit)")
    }
  }

  deinit { unzClose(handle) }

  /// Unpacks an entry and hands it on piece by piece; false where there is none of that name.
  ///
  /// - Throws: `WorkbookFault` where it is damaged or passes a limit, and what `take` throws.
  func read(
    _ name: String, _ take: (UnsafeRawBufferPointer) throws(WorkbookFault) -> Void
  ) throws(WorkbookFault) -> Bool {
    guard unzLocateFile(handle, name, 2) == UNZ_OK else { return false }
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(handle, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK,
      unzOpenCurrentFile(handle) == UNZ_OK
    else { throw .damaged("its part '\(name)' cannot be opened; it may be locked") }
    let packed = max(1, Int(clamping: info.compressed_size))
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var size = 0
    while true {
      let count = Int(unzReadCurrentFile(handle, buffer.baseAddress, UInt32(buffer.count)))
      guard count >= 0 else { throw .damaged("its part '\(name)' cannot be unpacked") }
      if count == 0 { break }
      size += count
      unpacked += count
      try hold(size: size, packed: packed, name)
      try take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    guard unzCloseCurrentFile(handle) == UNZ_OK else {
      throw .damaged("the checksum of its part '\(name)' is wrong")
    }
    return true
  }

  private func hold(size: Int, packed: Int, _ name: String) throws(WorkbookFault) {
    guard unpacked <= Self.totalLimit else {
      throw .limit("over \(Self.totalLimit >> 20) MB when unpacked")
    }
    guard size <= Self.ratioFloor || size / packed <= Self.ratioLimit else {
      throw .limit("its part '\(name)' unpacks to over \(Self.ratioLimit) times its size")
    }
  }
}
