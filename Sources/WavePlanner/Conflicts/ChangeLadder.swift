/// Ever larger changes of one row, each as a changed question.
struct ChangeLadder {
  /// How much is changed, ascending, in units of which one is the least that is worth telling.
  var amounts: [Int]
  /// The question with so much changed.
  var version: (_ amount: Int) -> WhatIf
}
