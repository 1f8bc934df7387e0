public import WaveOutcome

/// What a run over benchmark files tells as it goes on.
public enum BenchmarkEvent: Sendable {
  /// An instance was solved, and its solution passed the checker.
  case solved(BenchmarkOutcome)
  /// A file cannot be used; the line is 0 where the file as a whole is meant.
  case malformed(file: String, line: Int, message: String)
  /// A solution of our own did not pass the checker, or goes beyond what the list says is proven.
  case refused(file: String, reasons: [String])
}
