import Testing
import WaveCore
import WaveOutcome
import WaveWorlds

@testable import WaveReports

@Suite("Pictures of a simulation")
struct SimulationPicturesTests {
  private func files() throws -> [(name: String, bytes: [UInt8])] {
    SimulationPictures.files(of: SampleOutcome(try World.reported.scenario()).outcome)
  }

  @Test("P80 of each is marked where date and cost are both at P80")
  func eighty() throws {
    var outcome = SampleOutcome(try World.reported.scenario()).outcome
    var played = try #require(outcome.simulation)
    let (day, cost) = (played.finish.percentile(80), played.cost.percentile(80))
    played.joint = [
      JointConfidence(finishDay: day, cost: cost - 100, share: 0.61),
      JointConfidence(finishDay: day, cost: cost, share: 0.78),
    ]
    outcome.simulation = played
    let joint = try #require(
      SimulationPictures.files(of: outcome).first { $0.name.contains("joint") })
    #expect(String(decoding: joint.bytes, as: UTF8.self).contains("both kept with 78%"))
  }

  @Test("each picture is a file that stands by itself: well-formed, its colours written out")
  func standing() throws {
    let files = try files()
    #expect(
      files.map(\.name)
        == ["finish.svg", "cost.svg", "tornado.svg", "joint.svg", "convergence.svg"])
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      #expect(text.hasPrefix(head + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""))
      #expect(XMLChecker.fault(in: text.dropFirst(head.count)) == nil, "\(file.name)")
      #expect(!text.contains("var(") && !text.contains("NaN") && !text.contains("<script"))
      #expect(text.contains("<title>"))
    }
  }

  @Test("what the page shows is what the files show")
  func samePictures() throws {
    let outcome = SampleOutcome(try World.reported.scenario()).outcome
    let page = String(decoding: HTMLReport.bytes(of: outcome), as: UTF8.self)
    let played = try #require(outcome.simulation)
    let charts = SimulationCharts(played: played, reading: OutcomeReading(outcome))
    for picture in [
      charts.finish, charts.cost, charts.tornado, charts.joint, charts.convergence,
    ] {
      let picture = try #require(picture)
      #expect(page.contains(picture.content.text))
      #expect(String(decoding: picture.file, as: UTF8.self).contains(picture.content.text))
    }
  }

  @Test("an outcome that was not played has no pictures")
  func unplayed() throws {
    var outcome = SampleOutcome(try World.reported.scenario()).outcome
    outcome.simulation = nil
    #expect(SimulationPictures.files(of: outcome).isEmpty)
  }

  @Test("the widest bar is on top, at most twelve are drawn, and labels fit before them")
  func tornado() throws {
    let bars = (0..<20).map { place in
      TornadoChart.Bar(
        label: "Rehearse the cutover of a group with a long name, number \(place)",
        short: -Double(place) / 4, long: Double(place) / 2)
    }
    let chart = TornadoChart(title: "t", bars: bars, middle: "m")
    let picture = try #require(chart.picture)
    let labels = picture.content.text.matches(of: /<\/title>([^<]*)<\/text>/).map { $0.1 }
    #expect(labels.count == TornadoChart.most)
    #expect(labels.allSatisfy { $0.count <= 36 && $0.contains("…") })
    #expect(labels.first?.hasSuffix(", number 19") == true)
    #expect(labels.last?.hasSuffix(", number 8") == true)
    let right = picture.content.text.matches(of: /x="([0-9.]+)"/).compactMap { Double($0.1) }.max()
    #expect(right ?? 0 <= picture.width)
    let still = TornadoChart(title: "t", bars: [.init(label: "a", short: 0, long: 0)], middle: "m")
    #expect(still.picture == nil)
  }
}
