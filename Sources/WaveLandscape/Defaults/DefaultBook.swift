/// What stands in for a blank cell: every default the program uses, with its spread and source.
///
/// The simulator reads the spread: the true value lies between `lowFactor` and `highFactor` times
/// the assumed one with a probability of 80 %.
public enum DefaultBook {
  /// All entries, by code.
  public static let entries: [DefaultEntry] =
    plants + companies + databases + modules + integrations + dependencies + platform + people
    + scenario

  /// The entry with a code, or nil where no such default exists.
  public static func entry(_ code: String) -> DefaultEntry? { byCode[code] }

  private static let byCode = Dictionary(
    entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
