/// A value of Python's literal grammar, with the bytes it stands on.
struct PythonLiteral {
  /// What it says.
  var value: Value
  /// The bytes it is written in.
  var range: Range<Int>

  /// What a literal says.
  enum Value {
    /// `None`.
    case none
    /// `True` or `False`.
    case boolean(Bool)
    /// A number; infinite or not a number where it does not fit.
    case number(Double)
    /// A text, its parts joined and its escapes resolved.
    case text(String)
    /// A list, a tuple or a set.
    case list([PythonLiteral])
    /// A dictionary, in the order it is written.
    case dictionary([Entry])
    /// Something that would have to be run; a fault says where.
    case computed
  }

  /// A key of a dictionary with its value.
  struct Entry {
    /// The key.
    var key: PythonLiteral
    /// Its value.
    var value: PythonLiteral
  }

  /// The text, or nil where it is none.
  var text: String? {
    if case .text(let text) = value { text } else { nil }
  }

  /// Whether Python takes it for true; nil where only running it would tell.
  var isTrue: Bool? {
    switch value {
    case .none: false
    case .boolean(let value): value
    case .number(let number): number != 0
    case .text(let text): !text.isEmpty
    case .list(let items): !items.isEmpty
    case .dictionary(let entries): !entries.isEmpty
    case .computed: nil
    }
  }
}

/// Why a text is no literal, and where.
struct PythonFault: Error {
  /// Whether the text is sound Python that would have to be run, and is no slip of writing.
  var isComputation: Bool
  /// The bytes in question.
  var range: Range<Int>
  /// The fact, in lower case.
  var headline: String
  /// What is written under the bytes.
  var label: String
  /// What to write instead.
  var fix: String
}
