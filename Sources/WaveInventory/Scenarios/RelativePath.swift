/// Paths as users write them, taken apart and joined as text.
enum RelativePath {
  /// A path that is meant from the folder of a file.
  static func joined(_ path: String, besides file: String) -> String {
    guard !path.hasPrefix("/"), let cut = file.lastIndex(of: "/") else { return normalised(path) }
    return normalised(file[..<cut] + "/" + path)
  }

  /// The path without `.` and without `..` behind a folder's name.
  static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    if parts.isEmpty { return path.hasPrefix("/") ? "/" : "." }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// A file's name without folder and ending.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
