/// The root of the repository, found from this file's own place.
enum RepositoryFolder {
  static let path: String = {
    let parts = #filePath.split(separator: "/")
    return "/" + parts.dropLast(3).joined(separator: "/")
  }()
}
