/// The family of distributions through which three estimated values are read.
public enum DistributionShape: String, CaseIterable, Hashable, Sendable, Codable {
  /// One value without uncertainty.
  case fixed
  /// Density rising straight from low to likely and falling straight to high.
  case triangular
  /// The beta distribution of project planning, with four times the weight on likely.
  case pert
  /// The logarithm is normal: low, likely and high are read as P10, P50 and P90.
  case lognormal
}
