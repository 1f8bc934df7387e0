import Foundation

/// Reads regular files; pipes, devices and folders are never opened for reading.
enum RegularFile {
  /// The most bytes of a file that are read.
  static let sizeLimit = 67_108_864

  /// The bytes of a file, or nil where it is none, is larger than `sizeLimit`, or cannot be read.
  static func bytes(at path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= sizeLimit
    else { return nil }
    let wanted = Int(status.st_size)
    var isRead = true
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < wanted {
        let got = read(file, buffer.baseAddress.map { $0 + count }, wanted - count)
        guard got > 0 else {
          isRead = got == 0
          return
        }
        count += got
      }
    }
    return isRead ? bytes : nil
  }
}
