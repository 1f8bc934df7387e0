import CMinizip

/// Bytes in memory as the stream that minizip reads from.
final class MemoryStream {
  private let bytes: [UInt8]
  private var place = 0

  /// A stream at the beginning of some bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Copies up to `count` bytes to `target`, and says how many there were.
  func read(into target: UnsafeMutableRawPointer, count: Int) -> Int {
    let length = max(0, min(count, bytes.count - place))
    guard length > 0 else { return 0 }
    bytes.withUnsafeBytes { source in
      target.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: source[place..<(place + length)]).baseAddress
          ?? UnsafeRawPointer(target), byteCount: length)
    }
    place += length
    return length
  }

  /// Moves to a place from the beginning, from here or from the end; false where there is none.
  func seek(to offset: Int, from origin: Int32) -> Bool {
    let start =
      origin == ZLIB_FILEFUNC_SEEK_CUR
      ? place
      : origin == ZLIB_FILEFUNC_SEEK_END
        ? bytes.count : 0
    let (target, overflow) = start.addingReportingOverflow(offset)
    guard !overflow, (0...bytes.count).contains(target) else { return false }
    place = target
    return true
  }

  /// The functions by which minizip reads from the stream; they do not keep it alive.
  var functions: zlib_filefunc64_def {
    var functions = zlib_filefunc64_def()
    functions.opaque = Unmanaged.passUnretained(self).toOpaque()
    functions.zopen64_file = { stream, _, _ in stream }
    functions.zread_file = { stream, _, target, count in
      guard let stream = MemoryStream.of(stream), let target else { return 0 }
      return UInt(stream.read(into: target, count: Int(clamping: count)))
    }
    functions.zwrite_file = { _, _, _, _ in 0 }
    functions.ztell64_file = { stream, _ in UInt64(MemoryStream.of(stream)?.place ?? 0) }
    functions.zseek64_file = { stream, _, offset, origin in
      let moved = MemoryStream.of(stream)?.seek(to: Int(clamping: offset), from: origin) ?? false
      return moved ? 0 : -1
    }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    return functions
  }

  private static func of(_ stream: UnsafeMutableRawPointer?) -> MemoryStream? {
    stream.map { Unmanaged<MemoryStream>.fromOpaque($0).takeUnretainedValue() }
  }
}
