/// How risky a kind of change is.
public enum ChangeClass: String, CaseIterable, Sendable, Codable, Hashable {
  case standard
  case highRiskSchema = "high_risk_schema"
  case highRiskIntegration = "high_risk_integration"
  case highRiskAuthentication = "high_risk_authentication"
  case highRiskInfrastructure = "high_risk_infrastructure"
  case emergency
}
