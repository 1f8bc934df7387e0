import WaveCore
import WaveLandscape
import WaveOutcome

/// A pool's load after a wave, with what the record leaves out.
struct AssessedStep: Sendable {
  /// The record.
  var step: PoolStep
  /// The pool.
  var pool: Index<Pool>
  /// The load case.
  var loadCase: PoolCase
  /// The wait of queue jobs that one in twenty exceeds; nil where they pile up.
  var jobWaitP95Seconds: Double?
  /// The shortest recovery time its plants ask for; nil where it holds none.
  var strictestRecovery: Minutes?
}
