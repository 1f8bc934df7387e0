extension Workspace {
  /// Writes the reference documents into a folder.
  ///
  /// - Returns: the names of the files.
  /// - Throws: `WorkspaceFailure.unwritable` where one cannot be written.
  public func writeReference(to folder: String) throws(WorkspaceFailure) -> [String] {
    let target = try OutputFolder(path: folder)
    for page in ReferencePages.all { try target.write(Array(page.text.utf8), to: page.name) }
    return ReferencePages.all.map(\.name)
  }
}
