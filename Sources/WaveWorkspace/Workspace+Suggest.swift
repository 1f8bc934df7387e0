import Foundation
import WaveInventory

extension Workspace {
  /// The name that somebody who wrote another one probably meant; nil where none is near.
  public static func nearest(to name: String, among known: [String]) -> String? {
    Suggestion.nearest(to: name, in: known)
  }

  /// The end of a message about a name that is not known: what was probably meant.
  static func hint(for name: String, among known: [String]) -> String {
    nearest(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
