/// How sure a stated figure is.
public enum SourceMark: String, CaseIterable, Sendable, Codable {
  /// Checked in its source.
  case verified
  /// Said by one vendor or page.
  case claimed
  /// Concluded by us: an editable default, never a constant of nature.
  case inferred
}
