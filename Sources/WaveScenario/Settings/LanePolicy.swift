/// How plants are sorted into streams of waves.
public enum LanePolicy: String, CaseIterable, Sendable, Codable {
  case all, region, company
}
