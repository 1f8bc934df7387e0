import Foundation
import Testing

@testable import WaveCommands

@Suite("Exit status")
struct ExitStatusTests {
  private let folder: TestFolder
  private var store: [String] { ["--store", folder.path + "/store.sqlite"] }

  init() throws { folder = try TestFolder() }

  @Test(
    "a command called wrongly ends with 64",
    arguments: [
      ["chek", "x"], ["check"], ["check", "a", "b"], ["compare", "1"],
      ["plan", "s", "--budget", "0"],
      ["plan", "s", "--budget", "many"], ["benchmark"], ["benchmark", "x", "--threads", "0"],
      ["benchmark", "x", "--cycle", "0"], ["plan", "s", "--time-limit", "soon"],
      ["simulate", "1", "--trials", "0"], ["generate", "--plants", "0", "x"],
      ["benchmark", "network", "t.csv"],
      ["benchmark", "network", "t.csv", "e.csv", "--trials", "0"],
      ["benchmark", "network", "t.csv", "e.csv", "--trials", "4294967297"],
      ["benchmark", "network", "t.csv", "e.csv", "--pfail", "0.1"],
      ["benchmark", "network", "t.csv", "e.csv", "--teams", "2", "--capacity", "0"],
      [
        "benchmark", "network", "t.csv", "e.csv", "--teams", "2", "--capacity", "1", "--pfail",
        "1.5",
      ],
      [
        "benchmark", "network", "t.csv", "e.csv", "--teams", "2", "--capacity", "1", "--window",
        "4",
      ],
      ["simulate", "1", "--shards", "3", "--emit", "shell", "--until", "1%"],
      ["simulate", "1", "--shards", "3", "--emit", "shell", "--csv"],
      ["simulate", "1", "--jobs", "2"], ["simulate", "1", "--deadline", "2"],
      ["simulate", "1", "--image", "x"], ["simulate", "1", "--shard-folder", "x"],
      ["simulate", "1", "--shards", "3", "--emit", "shell", "--volume", "x"],
      ["simulate", "1", "--shards", "3", "--emit", "shell", "--shard-memory", "64"],
      ["simulate", "1", "--trial", "7", "--threads", "2"],
      ["plan", "s", "--rule-of-thumb", "next_fit", "--budget", "9"],
      ["plan", "s", "--rule-of-thumb", "next_fit", "--waves", "x"],
      ["plan", "s", "--rule-of-thumb", "next_fit", "--pareto", "cost,finish"],
      ["plan", "s", "--waves", "x", "--candidates", "3"],
      ["explain", "1", "P01", "--groups"], ["explain", "1", "P01", "--budget", "9"],
      ["serve", "--port", "0"], ["check", "x", "--max-findings", "-1"],
    ])
  func usage(arguments: [String]) async { #expect(await runWaveplan(arguments: arguments) == 64) }

  @Test("input that is missing or is not what was asked for ends with 1")
  func inputErrors() async throws {
    let file = try folder.write("plant_id\n", to: "inventory/plants.csv")
    for arguments in [
      ["check", folder.path + "/nowhere"], ["check", file], ["check", folder.path],
      ["graph", file], ["classify", folder.path], ["import", folder.path] + store,
      ["plan", folder.path + "/nowhere.yaml"] + store, ["run", folder.path] + store,
      ["plan", file] + store, ["simulate", "77"] + store, ["explain", "XXX999"] + store,
      ["simulate", folder.path + "/plan.json"] + store, ["cost", "abc"] + store,
      ["compare", "1", "2"] + store, ["generate", folder.path],
      ["plans", "--store", file], ["plans", "--store", file + "/store.sqlite"],
    ] {
      #expect(await runWaveplan(arguments: arguments) == 1, "\(arguments)")
    }
  }

  @Test("help, version and results end with 0")
  func done() async {
    for arguments in [
      ["--help"], ["--version"], ["help", "plan"], ["plan", "--help"], ["explain", "inv014"],
      ["plans"] + store, ["plans", "--json"] + store,
      ["check", AcmeScreens.repository + "/inventories/starter"],
    ] {
      #expect(await runWaveplan(arguments: arguments) == 0, "\(arguments)")
    }
  }

  @Test("one malformed benchmark file ends with 1, and the others are still solved")
  func benchmarks() async throws {
    let sound = try folder.write("a b\nb c\n", to: "sound.edges")
    let loop = try folder.write(
      "<number of tasks>\n2\n<cycle time>\n5\n<task times>\n1 2\n2 3\n"
        + "<precedence relations>\n1,2\n2,1\n", to: "loop.alb")
    let out = folder.path + "/solutions"
    let end = ["--budget", "100", "--schedules-out", out]
    #expect(await runWaveplan(arguments: ["benchmark", sound] + end) == 0)
    #expect(await runWaveplan(arguments: ["benchmark", loop, sound, "--json"] + end) == 1)
    for wrong in [
      folder.path, folder.path + "/none.alb", try folder.write("", to: "empty.sm"),
      try folder.write("1 2", to: "graph.dot"),
    ] {
      #expect(await runWaveplan(arguments: ["benchmark", wrong] + end) == 1, "\(wrong)")
    }
    let written = try String(contentsOfFile: out + "/sound.csv", encoding: .utf8)
    #expect(written.hasPrefix("vertex,position\na,"))
  }

  @Test("a network is played, and one with a circle ends with 1")
  func network() async throws {
    let tasks = try folder.write("task,dist,a,m,b\nA,tri,1,2,3\nB,tri,0,0,1\n", to: "t.csv")
    let edges = try folder.write("pred,succ\nA,B\n", to: "e.csv")
    let circle = try folder.write("pred,succ\nA,B\nB,A\n", to: "c.csv")
    let teams = ["--teams", "2", "--capacity", "1", "--pfail", "0.1", "--window", "8"]
    for options in [[], ["--json", "--sensitivity"], teams + ["--period", "24"]] {
      let arguments = ["benchmark", "network", tasks, edges, "--trials", "100"] + options
      #expect(await runWaveplan(arguments: arguments) == 0)
    }
    #expect(await runWaveplan(arguments: ["benchmark", "network", tasks, circle]) == 1)
    #expect(await runWaveplan(arguments: ["benchmark", "network", tasks, tasks]) == 1)
    #expect(await runWaveplan(arguments: ["benchmark", "network", tasks, folder.path]) == 1)
  }

  @Test("a plan that cannot exist ends with 2, before anything is written")
  func infeasible() async throws {
    let scenario = try folder.variant("too-early", "finish_by: 2027-02-26")
    let out = ["--out", folder.path + "/report", "--budget", "50"]
    #expect(await runWaveplan(arguments: ["run", scenario] + out + store) == 2)
  }
}
