import WaveCore
import WaveOutcome

/// How full a pool is after each wave: a line for each load case, the limit across.
struct PoolChart {
  /// The pool's steps, of all cases, by wave.
  var steps: [PoolStep]
  /// What is measured, as a share of what there is.
  var measure: (PoolStep) -> Double
  /// What is measured, in words.
  var title: String

  private static let size = (width: 280.0, height: 150.0)
  private static let frame = (left: 38.0, right: 270.0, top: 22.0, bottom: 122.0)

  private var cases: [String] {
    var seen: Set<String> = []
    return steps.map(\.loadCase).filter { seen.insert($0).inserted }
  }

  private var waves: [Int] { Array(Set(steps.map(\.wave))).sorted() }

  private var x: LinearScale {
    LinearScale(
      low: Double(waves.first ?? 0), high: Double(waves.last ?? 1), start: Self.frame.left + 6,
      end: Self.frame.right - 6)
  }

  private var y: LinearScale {
    let most = steps.map(measure).filter(\.isFinite).max() ?? 1
    return LinearScale(
      low: 0, high: max(1.05, min(most, 3)), start: Self.frame.bottom, end: Self.frame.top)
  }

  /// The chart.
  var markup: Markup {
    """
    <figure><svg width="\(Self.size.width)" height="\(Self.size.height)" role="img" \
    aria-label="\(title)">
    <text x="0" y="12" class="strong">\(title)</text>
    \(limits)
    \(waveTicks)
    \(cases.enumerated().map { line($1, place: $0) })
    </svg></figure>
    """
  }

  private var limits: Markup {
    let scale = y
    let lines = [0, 0.5, 1].map { share -> Markup in
      """
      <line x1="\(Self.frame.left)" y1="\(scale(share))" x2="\(Self.frame.right)" \
      y2="\(scale(share))" class="\(share == 1 ? "limit" : "grid")"/><text \
      x="\(Self.frame.left - 5)" y="\(scale(share) + 4)" class="soft end">\
      \(Percentage.whole(share))</text>
      """
    }
    return "\(lines)"
  }

  private var waveTicks: Markup {
    let every = max(1, waves.count / 10)
    let marks = waves.enumerated().filter { $0.offset % every == 0 }.map { _, wave -> Markup in
      """
      <text x="\(x(Double(wave)))" y="\(Self.frame.bottom + 15)" class="soft middle">\(wave)</text>
      """
    }
    return "\(marks)"
  }

  private func line(_ loadCase: String, place: Int) -> Markup {
    let (across, up) = (x, y)
    let points = steps.filter { $0.loadCase == loadCase }.map { step in
      (x: across(Double(step.wave)), y: up(min(measure(step), up.high)))
    }
    return """
      <g><title>\(loadCase)</title><path d="\(SVGPath.line(points))" \
      class="case case-\(min(place, 4))"/></g>
      """
  }
}
