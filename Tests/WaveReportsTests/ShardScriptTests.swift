import Foundation
import Testing
import WaveCore
import WaveOutcome
import WaveReports

@testable import WaveInventory

@Suite("Shards for an engine")
struct ShardScriptTests {
  private let run = ShardedRun(
    plan: "09c7c6a1d6e1f00d09c7c6a1d6e1f00d", trials: 10_000, seed: 7, shards: 8, threads: 2,
    store: "/data/it's a store.sqlite", folder: "/data/shards")
  private let resources = ShardResources(cpus: 2, memoryMiB: 1536)

  private func manifest(_ run: ShardedRun) -> String {
    KubernetesShards.manifest(
      run, resources: resources, image: "registry.example/waveplan:1", volume: "programme")
  }

  @Test("the shards of a run are even and hold every trial once", arguments: [1, 3, 7, 8, 97, 100])
  func even(_ shards: Int) {
    var run = run
    (run.trials, run.shards) = (100, shards)
    let parts = (0..<shards).map(run.trials(of:))
    #expect(parts.flatMap(Array.init) == Array(0..<100))
    #expect(parts.allSatisfy { (100 / shards...100 / shards + 1).contains($0.count) })
  }

  @Test("each engine's text is the committed one")
  func texts() throws {
    let texts = [
      ("shards-slurm.sh", SlurmShards.script(run, resources: resources)),
      ("shards-kubernetes.yaml", manifest(run)),
      ("shards-parallel.sh", ShellShards.parallel(run, resources: resources)),
      ("shards-shell.sh", ShellShards.shell(run, resources: resources)),
    ]
    for (name, text) in texts {
      try Golden.expect(Array(text.utf8), equal: name, #_sourceLocation)
    }
  }

  @Test("the Kubernetes manifest has every field an Indexed Job needs")
  func kubernetes() throws {
    let documents = manifest(run).components(separatedBy: "\n---\n")
    try #require(documents.count == 2)
    for (document, completions) in zip(documents, ["8", "1"]) {
      let job = try #require(fields(of: document))
      #expect(job["apiVersion"] == "batch/v1" && job["kind"] == "Job")
      let name = try #require(job["metadata.name"])
      #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } && name.count < 64)
      #expect(job["spec.completionMode"] == "Indexed")
      #expect(job["spec.completions"] == completions && job["spec.parallelism"] == completions)
      #expect(job["spec.backoffLimitPerIndex"].flatMap(Int.init) ?? 0 > 0)
      #expect(job["spec.activeDeadlineSeconds"] == "86400", "or a merge waits for ever")
      let pod = "spec.template.spec."
      #expect(job[pod + "restartPolicy"] == "Never", "backoffLimitPerIndex asks for it")
      let container = pod + "containers[0]."
      #expect(job[container + "image"] == "registry.example/waveplan:1")
      #expect(job[container + "resources.requests.cpu"] == "2")
      #expect(job[container + "resources.requests.memory"] == "1536Mi")
      #expect(job[container + "command[1]"] == "-c")
      #expect(
        job[container + "volumeMounts[0].name"] == job[pod + "volumes[0].name"])
      #expect(job[pod + "volumes[0].persistentVolumeClaim.claimName"] == "programme")
      let labels = "metadata.labels.app.kubernetes.io/component"
      #expect(job[labels] != nil && job[labels] == job["spec.template." + labels])
    }
    let script = try #require(
      fields(of: documents[0])?["spec.template.spec.containers[0].args[0]"])
    #expect(script.contains("JOB_COMPLETION_INDEX"))
  }

  @Test("every field of the manifest is one of Kubernetes' API, of its type, and none is missing")
  func schema() throws {
    for document in manifest(run).components(separatedBy: "\n---\n") {
      let job = try #require(fields(of: document))
      #expect(KubernetesFields.faults(in: job) == [])
    }
    for (field, value) in [
      ("spec.completions", "eight"), ("spec.template.spec.container", "x"),
      ("metadata.name", "Wave plan"), ("spec.template.spec.restartPolicy", "Always"),
      ("spec.template.spec.containers[0].resources.requests.memory", "1536 MB"),
    ] {
      var job = try #require(
        fields(of: manifest(run).components(separatedBy: "\n---\n")[0]))
      job[field] = value
      #expect(KubernetesFields.faults(in: job) == [field])
    }
    var job = try #require(fields(of: manifest(run).components(separatedBy: "\n---\n")[0]))
    job["spec.template.spec.containers[0].name"] = nil
    #expect(
      KubernetesFields.faults(in: job) == ["spec.template.spec.containers[].name is missing"])
  }

  @Test("an image that would break the YAML is quoted")
  func quoted() throws {
    let text = KubernetesShards.manifest(
      run, resources: resources, image: "a\"b: #c\\", volume: "x: y")
    let job = try #require(fields(of: text.components(separatedBy: "\n---\n")[0]))
    #expect(job["spec.template.spec.containers[0].image"] == "a\"b: #c\\")
    #expect(
      job["spec.template.spec.volumes[0].persistentVolumeClaim.claimName"] == "x: y")
  }

  @Test("the shell's text plays every trial once, waits for all shards, and then merges them")
  func shell() throws {
    let stage = try Stage()
    let run = stage.run(trials: 103, shards: 4)
    #expect(try stage.play(ShellShards.shell(run, resources: resources)) == 0)
    let calls = try stage.calls
    let shards = calls.filter { $0.first == "simulate" }
    let trials = shards.compactMap { call -> Range<Int>? in
      guard let first = Int(call.value(of: "--first")), let count = Int(call.value(of: "--trials"))
      else { return nil }
      return first..<(first + count)
    }.sorted { $0.lowerBound < $1.lowerBound }
    #expect(trials.flatMap(Array.init) == Array(0..<103))
    #expect(shards.allSatisfy { $0[1] == run.plan && $0.value(of: "--trial-seed") == "7" })
    #expect(shards.allSatisfy { $0.value(of: "--store") == run.store })
    let merge = try #require(calls.last)
    #expect(merge.first == "merge" && merge.value(of: "--store") == run.store)
    #expect(merge.suffix(4) == (0..<4).map { "\(run.folder)/shard-\($0)" })
    let result = try String(contentsOfFile: run.folder + "/result.json", encoding: .utf8)
    #expect(result.contains("merged"))
  }

  @Test("where a shard fails nothing is merged, and the same text makes it good")
  func failure() throws {
    let stage = try Stage()
    let run = stage.run(trials: 10, shards: 3)
    try stage.breakShard(first: 3)
    #expect(try stage.play(ShellShards.shell(run, resources: resources)) != 0)
    #expect(try !stage.calls.contains { $0.first == "merge" })
    #expect(!FileManager.default.fileExists(atPath: run.folder + "/result.json"))
    try stage.mend()
    #expect(try stage.play(ShellShards.shell(run, resources: resources)) == 0)
    #expect(try stage.calls.last?.first == "merge")
  }

  @Test("no more shards are played at once than are asked for, and all are played")
  func bounded() throws {
    let stage = try Stage()
    let run = stage.run(trials: 40, shards: 5)
    try stage.slow()
    let two = ShardResources(cpus: 1, memoryMiB: 64, jobs: 2)
    #expect(try stage.play(ShellShards.shell(run, resources: two)) == 0)
    let shards = try stage.calls.filter { $0.first == "simulate" }
    #expect(Set(shards.map { $0.value(of: "--first") }) == ["0", "8", "16", "24", "32"])
    #expect(try stage.mostAtOnce == 2)
    #expect(SlurmShards.script(run, resources: two).contains("--array=0-4%2 "))
    #expect(ShellShards.parallel(run, resources: two).contains("jobs=\"${JOBS:-2}\""))
  }

  /// The scalars of a YAML document by path.
  private func fields(of document: String) -> [String: String]? {
    let log = FindingLog()
    let codes = YAMLSource.Codes(syntax: "T001", key: "T002", value: "T003", range: "T004")
    guard
      let root = YAMLSource.root(of: Array(document.utf8), file: "job.yaml", codes: codes, log: log)
    else { return nil }
    var fields: [String: String] = [:]
    func walk(_ value: YAMLValue) {
      if value.isMapping {
        for (_, child) in value.pairs() { walk(child) }
      } else if value.isList {
        for item in value.items() { walk(item) }
      } else {
        fields[value.path] = value.scalarText
      }
    }
    walk(root)
    return fields
  }
}

/// A folder in which a script runs with a program that notes its arguments in the place of waveplan.
private final class Stage {
  let folder: String

  init() throws {
    folder =
      FileManager.default.temporaryDirectory.appending(path: "it's \(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try mend()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func run(trials: Int, shards: Int) -> ShardedRun {
    ShardedRun(
      plan: "0123456789abcdef", trials: trials, seed: 7, shards: shards, threads: 1,
      store: folder + "/a store.sqlite", folder: folder + "/shards")
  }

  /// A program that does all it is asked to.
  func mend() throws { try program(failing: "") }

  /// A program that fails for the shard that begins with a trial.
  func breakShard(first: Int) throws {
    try program(failing: "case \" $* \" in *\" --first \(first) \"*) exit 9;; esac")
  }

  /// A program that takes a while, and notes that it began and that it ended.
  func slow() throws {
    try program(failing: "echo + >> course; sleep 0.2; echo - >> course")
  }

  /// How many calls of the slow program went on at once at the most.
  var mostAtOnce: Int {
    get throws {
      let course = try String(contentsOfFile: folder + "/course", encoding: .utf8)
      var (now, most) = (0, 0)
      for mark in course.split(separator: "\n") {
        now += mark == "+" ? 1 : -1
        most = max(most, now)
      }
      return most
    }
  }

  private func program(failing: String) throws {
    let text = """
      #!/bin/sh
      cd "$(dirname "$0")"
      line=
      for word in "$@"; do line="$line$word|"; done
      printf '%s\\n' "$line" >> calls
      \(failing)
      echo merged

      """
    try Data(text.utf8).write(to: URL(filePath: folder + "/waveplan"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder + "/waveplan")
  }

  /// Runs a script to its end and returns its status.
  func play(_ script: String) throws -> Int32 {
    try Data(script.utf8).write(to: URL(filePath: folder + "/script"))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [folder + "/script"]
    process.environment = [
      "WAVEPLAN": folder + "/waveplan", "PATH": "/usr/bin:/bin",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The arguments of each call so far.
  var calls: [[String]] {
    get throws {
      let text = try String(contentsOfFile: folder + "/calls", encoding: .utf8)
      return text.split(separator: "\n").map { line in
        line.split(separator: "|").map(String.init)
      }
    }
  }
}

extension [String] {
  /// The word behind an option.
  fileprivate func value(of option: String) -> String {
    guard let place = firstIndex(of: option), place + 1 < count else { return "" }
    return self[place + 1]
  }
}
