/// Reads single-mode project files of PSPLIB (`.sm`; Kolisch, Sprecher 1996).
///
/// Read are the tables PRECEDENCE RELATIONS, REQUESTS/DURATIONS and RESOURCEAVAILABILITIES; each
/// ends at a row of stars. Jobs are numbered from 1 in the file and from 0 in the project. What
/// stands before the first table is not needed and not looked at.
public enum PSPLIBFormat {
  /// Reads the bytes of a file; `name` is what the project is called.
  ///
  /// - Throws: `BenchmarkFormatFailure` with the line that is wrong and what was expected there.
  /// - Complexity: O(bytes).
  public static func read(
    _ bytes: [UInt8], name: String = ""
  ) throws(BenchmarkFormatFailure) -> ProjectInstance {
    let lines = Line.lines(of: bytes)
    let relations = try table("PRECEDENCE RELATIONS", skipping: 1, in: lines)
    let requests = try table("REQUESTS/DURATIONS", skipping: 2, in: lines)
    let available = try table("RESOURCEAVAILABILITIES", skipping: 1, in: lines)
    guard let row = available.first else {
      throw failure(lines.count, "expected the capacities after RESOURCEAVAILABILITIES")
    }
    let capacities = try numbers(row)
    let successors = try successors(relations)
    guard requests.count == relations.count else {
      throw failure(
        requests.last?.number ?? lines.count,
        "expected durations of \(relations.count) jobs, found \(requests.count)")
    }
    var durations: [Int] = []
    var demands: [[Int]] = []
    for (job, line) in requests.enumerated() {
      let row = try numbers(line)
      guard row.count == 3 + capacities.count, row[0] == job + 1, row[1] == 1 else {
        throw failure(
          line.number,
          "expected job \(job + 1), mode 1, its duration and \(capacities.count) demands")
      }
      durations.append(row[2])
      demands.append(Array(row[3...]))
    }
    do {
      return try ProjectInstance(
        name: name, durations: durations, demands: demands, capacities: capacities,
        successors: successors)
    } catch {
      throw located(error, relations: relations, requests: requests, capacities: row)
    }
  }
}

extension PSPLIBFormat {
  /// One line of a file.
  private struct Line {
    var number: Int
    var fields: [Substring]

    /// The lines of a file that are not blank.
    static func lines(of bytes: [UInt8]) -> [Line] {
      let text = String(decoding: bytes, as: UTF8.self)
      return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .enumerated()
        .map { row in
          Line(number: row.offset + 1, fields: row.element.split(whereSeparator: \.isWhitespace))
        }
        .filter { !$0.fields.isEmpty }
    }

    /// Whether the line ends a table.
    var isRule: Bool { fields.allSatisfy { $0.allSatisfy { $0 == "*" || $0 == "-" } } }
  }

  private static func failure(_ line: Int, _ message: String) -> BenchmarkFormatFailure {
    BenchmarkFormatFailure(line: line, message: message)
  }

  /// The rows of a table, from some lines below its title to the next row of stars.
  private static func table(
    _ title: String, skipping headers: Int, in lines: [Line]
  ) throws(BenchmarkFormatFailure) -> [Line] {
    guard
      let start = lines.firstIndex(where: { $0.fields.joined(separator: " ").hasPrefix(title) })
    else { throw failure(lines.last?.number ?? 1, "expected a table \(title)") }
    // The second header of the durations is a row of dashes: skipped before the table can end.
    let rows = lines[(start + 1)...].dropFirst(headers).prefix { !$0.isRule }
    guard !rows.isEmpty else {
      throw failure(lines[start].number, "expected rows below \(title)")
    }
    return Array(rows)
  }

  private static func numbers(_ line: Line) throws(BenchmarkFormatFailure) -> [Int] {
    var numbers: [Int] = []
    for field in line.fields {
      guard let number = Int(field), number >= 0 else {
        throw failure(line.number, "expected a whole number, found '\(field)'")
      }
      numbers.append(number)
    }
    return numbers
  }

  private static func successors(
    _ lines: [Line]
  ) throws(BenchmarkFormatFailure) -> [[Int]] {
    var successors: [[Int]] = []
    for (job, line) in lines.enumerated() {
      let row = try numbers(line)
      guard row.count >= 3, row[0] == job + 1 else {
        throw failure(
          line.number, "expected job \(job + 1), its modes, and its successors with their number")
      }
      guard row[1] == 1 else {
        throw failure(line.number, "expected 1 mode, found \(row[1]): only single modes are read")
      }
      guard row[2] == row.count - 3 else {
        throw failure(line.number, "expected \(row[2]) successors, found \(row.count - 3)")
      }
      for successor in row[3...] where !(1...lines.count ~= successor) {
        throw failure(
          line.number, "expected successors from 1 to \(lines.count), found \(successor)")
      }
      successors.append(row[3...].map { $0 - 1 })
    }
    return successors
  }

  /// The line of a fault that only the project as a whole shows.
  private static func located(
    _ fault: ProjectFailure, relations: [Line], requests: [Line], capacities: Line
  ) -> BenchmarkFormatFailure {
    switch fault {
    case .cycle(let jobs):
      let path = jobs.map { "\($0 + 1)" }.joined(separator: ", ")
      return failure(
        relations[jobs[0]].number, "expected no circle of jobs, found one: \(path)")
    case .successor(let job, let successor):
      return failure(
        relations[job].number, "expected another job as successor, found \(successor + 1)")
    case .duration(let job):
      return failure(requests[job].number, "expected a duration from 0 to 1,000,000")
    case .demand(let job, let resource):
      return failure(
        requests[job].number,
        "expected at most the capacity of resource \(resource + 1), which no schedule exceeds")
    case .capacity(let resource):
      return failure(
        capacities.number, "expected a capacity of resource \(resource + 1) up to 1,000,000,000")
    case .horizon:
      return failure(requests[0].number, "expected durations of at most 10,000,000 in all")
    case .demandCount(let job):
      return failure(requests[job].number, "expected one demand for each resource")
    case .jobCounts(let durations, _, let successors):
      return failure(
        requests[0].number, "expected durations of \(successors) jobs, found \(durations)")
    }
  }
}
