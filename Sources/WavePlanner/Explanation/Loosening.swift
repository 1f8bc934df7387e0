import WaveCore
import WaveLandscape
import WaveScenario

/// One step more of something scarce, as a changed scenario.
struct Loosening: Sendable {
  /// The rule that is loosened.
  var rule: HardRule
  /// The row that states it.
  var row: SourceSpan
  /// What there is.
  var has: String
  /// What there would be.
  var would: String
  /// The changed scenario; its text is the instruction.
  var change: WhatIf
}
