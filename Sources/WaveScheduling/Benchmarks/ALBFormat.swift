/// Reads the files of assembly line balancing, `.alb`.
///
/// Sections `<number of tasks>`, `<cycle time>`, `<order strength>` (ignored), `<task times>` with
/// rows `task time`, `<precedence relations>` with rows `task,task`, `<end>`. Source of the format:
/// Otto, Otto and Scholl, "Systematic data generation and test design for solution algorithms on
/// the example of SALBPGen for assembly line balancing" (2013).
public enum ALBFormat {
  /// The most tasks a file may have.
  static let mostTasks = 20_000
  /// The longest cycle and task, in units of time.
  static let longestTime = 1_000_000_000

  /// The instance that a file stands for; `cycle` overrides the file's own cycle time.
  ///
  /// - Throws: a failure with its line where the file is malformed, where precedences form a cycle,
  ///   or where a task is longer than the cycle.
  public static func read(
    _ bytes: [UInt8], cycle: Int? = nil
  ) throws(BenchmarkFormatFailure) -> StationInstance {
    var reading = ALBReading()
    for line in try BenchmarkText(bytes).lines {
      if reading.isOver { break }
      try reading.take(line)
    }
    return try reading.instance(cycle: cycle)
  }
}

/// What has been read of an `.alb` file so far.
private struct ALBReading {
  var section: (name: String, line: Int)?
  var isOver = false
  var count: Int?
  var cycle: (value: Int, line: Int)?
  var times: [(time: Int, line: Int)?] = []
  var arcs: [(from: Int, to: Int, line: Int)] = []

  /// Takes the next line that holds something.
  mutating func take(_ line: BenchmarkText.Line) throws(BenchmarkFormatFailure) {
    if line.text.hasPrefix("<") {
      try open(line)
      return
    }
    switch section?.name {
    case "<number of tasks>":
      guard count == nil else { throw again("the number of tasks", line) }
      let tasks = try number(line.text, 1...ALBFormat.mostTasks, "the number of tasks", line)
      count = tasks
      times = Array(repeating: nil, count: tasks)
    case "<cycle time>":
      guard cycle == nil else { throw again("the cycle time", line) }
      cycle = (
        try number(line.text, 1...ALBFormat.longestTime, "the cycle time", line), line.number
      )
    case "<task times>": try takeTime(line)
    case "<precedence relations>": try takeArc(line)
    case .some: break
    case nil: throw failure("a section such as '<number of tasks>' is expected first", line)
    }
  }

  private mutating func open(_ line: BenchmarkText.Line) throws(BenchmarkFormatFailure) {
    guard line.text.hasSuffix(">") else {
      throw failure("the section '\(line.text.prefix(40))' does not end in '>'", line)
    }
    section = (line.text.lowercased(), line.number)
    isOver = section?.name == "<end>"
  }

  private mutating func takeTime(_ line: BenchmarkText.Line) throws(BenchmarkFormatFailure) {
    let words = line.words
    guard words.count == 2 else { throw failure("a task and its time are expected", line) }
    let task = try task(words[0], line)
    guard times[task - 1] == nil else { throw again("the time of task \(task)", line) }
    let time = try number(words[1], 0...ALBFormat.longestTime, "the time of task \(task)", line)
    times[task - 1] = (time, line.number)
  }

  private mutating func takeArc(_ line: BenchmarkText.Line) throws(BenchmarkFormatFailure) {
    let parts = line.text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " && $0 != "\t" } }
    guard parts.count == 2 else { throw failure("two tasks with a comma are expected", line) }
    let (from, to) = (try task(parts[0], line), try task(parts[1], line))
    guard from != to else { throw failure("task \(from) stands before itself", line) }
    arcs.append((from, to, line.number))
  }

  private func task(
    _ word: some StringProtocol, _ line: BenchmarkText.Line
  ) throws(BenchmarkFormatFailure) -> Int {
    guard let count else { throw failure("the number of tasks must stand before tasks", line) }
    return try number(word, 1...count, "a task", line)
  }

  /// The instance, where everything is there and fits together.
  func instance(cycle override: Int?) throws(BenchmarkFormatFailure) -> StationInstance {
    guard count != nil else {
      throw BenchmarkFormatFailure(line: 0, message: "'<number of tasks>' is missing")
    }
    guard let limit = override ?? cycle?.value else {
      throw BenchmarkFormatFailure(line: 0, message: "'<cycle time>' is missing")
    }
    var known: [Int] = []
    for (place, entry) in times.enumerated() {
      guard let entry else {
        throw BenchmarkFormatFailure(line: 0, message: "task \(place + 1) has no time")
      }
      guard entry.time <= limit else {
        throw BenchmarkFormatFailure(
          line: entry.line,
          message: "task \(place + 1) takes \(entry.time), longer than the cycle of \(limit)")
      }
      known.append(entry.time)
    }
    let instance = StationInstance(
      times: known, cycle: limit,
      precedences: arcs.map { StationInstance.Precedence(before: $0.from - 1, after: $0.to - 1) })
    if let loop = instance.loop() {
      let tasks = (loop + loop.prefix(1)).prefix(12).map { String($0 + 1) }.joined(separator: " → ")
      throw BenchmarkFormatFailure(
        line: arcs.first { $0.from - 1 == loop[0] && $0.to - 1 == loop[1] }?.line ?? 0,
        message: "precedences form a cycle: \(tasks)")
    }
    return instance
  }

  private func number(
    _ word: some StringProtocol, _ range: ClosedRange<Int>, _ name: String,
    _ line: BenchmarkText.Line
  ) throws(BenchmarkFormatFailure) -> Int {
    try BenchmarkText.number(word, in: range, called: name, line: line.number)
  }

  private func failure(_ message: String, _ line: BenchmarkText.Line) -> BenchmarkFormatFailure {
    BenchmarkFormatFailure(line: line.number, message: message)
  }

  private func again(_ name: String, _ line: BenchmarkText.Line) -> BenchmarkFormatFailure {
    failure("\(name) stands twice", line)
  }
}
