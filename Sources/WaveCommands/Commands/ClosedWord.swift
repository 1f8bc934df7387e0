import ArgumentParser

extension CaseIterable where Self: RawRepresentable<String> {
  /// The word of a closed list that an option's text is.
  ///
  /// - Throws: `ValidationError` that lists the words, where it is none of them.
  static func reading(_ text: String) throws -> Self {
    if let word = Self(rawValue: text) { return word }
    throw ValidationError(
      "'\(text)' is none of \(allCases.map(\.rawValue).joined(separator: ", "))")
  }
}
