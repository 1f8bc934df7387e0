/// A risk that happened in a trial, with what was drawn for it.
struct StruckRisk {
  /// The risk, by row.
  var risk: Int
  /// The number below its probability that let it happen.
  var draw: Double
  /// How much, in the unit of its effect.
  var size: Double
}

extension RiskStrokes {
  /// The risks that happened, by row.
  func struck(_ model: PlayModel) -> [StruckRisk] {
    happened.indices.filter { happened[$0] }.map {
      StruckRisk(risk: $0, draw: draws[$0], size: sizes[$0])
    }
  }
}
