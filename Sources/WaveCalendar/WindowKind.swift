/// What makes a window possible.
public enum WindowKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// The shifts leave it free.
  case weekend
  /// A public holiday.
  case holiday
  /// The plant's planned stop.
  case shutdown
  /// A row allows it, whether or not the plant works.
  case window
}
