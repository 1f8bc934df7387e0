extension CostTerm {
  /// Whether it is money paid out, which a budget limits; losses and benefit not had are not.
  public var isSpending: Bool {
    switch self {
    case .labour, .dualMaintenance, .bridges, .legacyRun, .splitCloses, .targetRun, .hypercare,
      .stability, .contingency:
      true
    case .downtimeLoss, .rollbackLoss, .benefitDelay: false
    }
  }
}
