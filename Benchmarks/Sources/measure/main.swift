// Runs a command and prints its wall time, processor time and peak memory: what `Benchmarks/run`
// fills its table with.

import Foundation

/// What one run of a command took.
struct Measurement {
  var status: Int32
  var wall: Double
  var processor: Double
  var peakMegabytes: Double

  /// Runs a command whose output is dropped.
  init?(_ arguments: [String]) {
    var files: posix_spawn_file_actions_t = .init()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let start = ContinuousClock.now
    guard posix_spawnp(&process, arguments[0], &files, nil, &words, environ) == 0 else {
      return nil
    }
    var usage = rusage()
    var state: Int32 = 0
    guard wait4(process, &state, 0, &usage) == process else { return nil }
    let elapsed = ContinuousClock.now - start
    wall =
      Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    processor =
      Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6
    peakMegabytes = Double(usage.ru_maxrss) / 1024
    status = (state >> 8) & 0xFF
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2, let result = Measurement(Array(arguments.dropFirst())) else {
  FileHandle.standardError.write(Data("usage: measure NAME COMMAND [ARGUMENT…]\n".utf8))
  exit(64)
}
let cells = [
  arguments[0], String(format: "%.2f", result.wall), String(format: "%.2f", result.processor),
  String(format: "%.0f", result.peakMegabytes), String(result.status),
]
print("| " + cells.joined(separator: " | ") + " |")
