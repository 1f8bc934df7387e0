/// What becomes of a cell that is filled on both sides of a merge, and not alike.
public enum ConflictChoice: String, CaseIterable, Sendable, Codable {
  /// Nothing is written, and each such cell is an error.
  case stop
  /// The cell that is there stays, and each such cell is a warning.
  case keep
  /// The cell that comes in is taken, and each such cell is a warning.
  case take
}
