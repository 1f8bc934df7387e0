/// What a better plan is; ties are broken by the others in this order.
public enum Objective: String, CaseIterable, Sendable, Codable {
  case cost, finish, waves, risk
}
