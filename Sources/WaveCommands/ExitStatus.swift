/// How a command ended, as the shell sees it.
enum ExitStatus: Int32, Error {
  /// The input has errors.
  case inputErrors = 1
  /// It is proven that no plan exists.
  case infeasible = 2
  /// No plan was found, and none was excluded.
  case unresolved = 3
  /// The command was called wrongly.
  case usage = 64
  /// A fault in waveplan.
  case fault = 70
}
