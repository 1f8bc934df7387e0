/// Texts as one word of a POSIX shell.
enum ShellWord {
  /// A text in single quotes, which the shell takes as it is.
  static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
