/// Why a benchmark file cannot be read, and where.
public struct BenchmarkFormatFailure: Error, Equatable, Sendable {
  /// The line, counted from 1; 0 where the file as a whole is meant.
  public let line: Int

  /// The fact in lower case, names in quotes, without a full stop.
  public let message: String

  /// A failure at a line.
  public init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}
