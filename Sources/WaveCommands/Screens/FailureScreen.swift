import ArgumentParser
import WaveCore
import WaveWorkspace

/// Turns an error into words on the console and an exit status: the one place that does.
struct FailureScreen {
  var error: any Error
  var console: Console

  /// Shows the error and says how the process ends.
  func show() -> Int32 {
    switch error {
    case let status as ExitStatus: return status.rawValue
    case let failure as WorkspaceFailure: return show(failure)
    default: return showOther()
    }
  }

  private func show(_ failure: WorkspaceFailure) -> Int32 {
    switch failure {
    case .findings(let findings):
      console.note(FindingScreen(findings: findings).text)
    case .unreadable(let text), .unknownPlan(let text), .unwritable(let text):
      console.note("error: \(text)")
    case .interrupted(let text):
      console.note("interrupted \(text)")
    case .store(let text):
      console.note("error: the store cannot be used: \(text)")
    case .refusedPlan(let violations):
      console.note("a fault in waveplan: its own plan breaks rules, so it was not kept\n")
      console.note(ViolationScreen(violations: violations).text)
      return ExitStatus.fault.rawValue
    case .refusedPrice(let text):
      console.note("a fault in waveplan: the plan priced anew differs, so it was not kept: \(text)")
      return ExitStatus.fault.rawValue
    }
    return ExitStatus.inputErrors.rawValue
  }

  private func showOther() -> Int32 {
    let message = WaveplanCommand.fullMessage(for: error)
    switch WaveplanCommand.exitCode(for: error) {
    case .success:
      do {
        try console.show(message)
      } catch {
        return FailureScreen(error: error, console: console).show()
      }
      return 0
    case .validationFailure:
      console.note(message)
      return ExitStatus.usage.rawValue
    default:
      console.note("a fault in waveplan: \(error)")
      return ExitStatus.fault.rawValue
    }
  }
}
