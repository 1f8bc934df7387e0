import WaveCore
import WaveLandscape

extension Landscape {
  /// The landscape with decisions about its databases and integrations carried out.
  func deciding(_ decisions: [Decision]) -> Landscape {
    guard !decisions.isEmpty else { return self }
    var decided = self
    for index in decided.databases.indices {
      let split = decisions.value(of: [decided.databases[index].id]) { choice -> DatabaseSplit? in
        if case .split(let split) = choice { split } else { nil }
      }
      if let split { decided.databases[index].split = split }
    }
    for index in decided.integrations.indices {
      let side = decisions.value(of: [decided.integrations[index].id]) { choice -> Repoint? in
        if case .repoint(let side) = choice { side } else { nil }
      }
      if let side { decided.integrations[index].repoint = side }
    }
    return decided
  }
}
