public import WaveOutcome

/// The pictures of a plan that was played as files of their own, the same as the report shows.
public enum SimulationPictures {
  /// The files by name, SVG in UTF-8; none where the plan was not played.
  ///
  /// A picture that has nothing to show is left out: the tornado where no activity moves the finish,
  /// the joint line where it was not worked out, convergence where the run was too short for it.
  public static func files(of outcome: RunOutcome) -> [(name: String, bytes: [UInt8])] {
    guard let played = outcome.simulation else { return [] }
    let charts = SimulationCharts(played: played, reading: OutcomeReading(outcome))
    let pictures: [(String, Picture?)] = [
      ("finish.svg", charts.finish), ("cost.svg", charts.cost), ("tornado.svg", charts.tornado),
      ("joint.svg", charts.joint), ("convergence.svg", charts.convergence),
    ]
    return pictures.compactMap { name, picture in picture.map { (name, $0.file) } }
  }
}
