import WaveCore

/// Reads a task network: a file with the columns `task,dist,a,m,b` and one with `pred,succ`.
///
/// Lengths are triangular, with shortest, likely and longest value in hours and a decimal point.
/// Other columns are passed over.
public enum NetworkReader {
  /// What both files say, with all their faults in one pass.
  ///
  /// - Parameters:
  ///   - tasks: the bytes of the tasks, `tasksFile` how findings call them.
  ///   - edges: the bytes of the edges, `edgesFile` how findings call them.
  public static func read(
    tasks: [UInt8], tasksFile: String, edges: [UInt8], edgesFile: String
  ) -> NetworkTables {
    let log = FindingLog()
    var reading = NetworkReading(log: log)
    if let table = NetworkTable(
      tasks, file: tasksFile, columns: ["task", "dist", "a", "m", "b"], log: log)
    {
      for row in table.rows { reading.readTask(table, row) }
      if table.rows.isEmpty { log.add("NET001", file: tasksFile, "the file holds no task") }
    }
    if let table = NetworkTable(edges, file: edgesFile, columns: ["pred", "succ"], log: log) {
      for row in table.rows { reading.readEdge(table, row) }
    }
    reading.tables.findings = log.sorted
    return reading.tables
  }
}

/// What was read of a network so far.
private struct NetworkReading {
  let log: FindingLog
  var tables = NetworkTables()
  private var rows: [String: Int] = [:]
  private var known: Set<[Int]> = []
  private var suggestions = 0

  init(log: FindingLog) { self.log = log }

  /// The most hours a task may take.
  private static let mostHours = 1e9
  /// How many unknown tasks are held against all names to find the one that was meant.
  private static let mostSuggestions = 100

  mutating func readTask(_ table: NetworkTable, _ row: Int) {
    let name = table.text("task", row)
    guard !name.isEmpty else {
      return table.add("NET002", "task", row, "the row names no task", log)
    }
    if let earlier = rows[name] {
      return table.add(
        "NET003", "task", row,
        "task '\(name)' stands twice, first at \(tables.places[earlier].span.row)", log)
    }
    rows[name] = tables.names.count
    tables.names.append(name)
    tables.places.append(table.place("task", row))
    let shape = table.text("dist", row)
    if !["triangular", "triangle", "tri"].contains(shape.lowercased()) {
      table.add(
        "NET004", "dist", row, "task '\(name)' has the distribution '\(shape)'", log,
        label: "triangular?")
    }
    tables.lengths.append(length(table, row, name) ?? ThreePointEstimate(fixed: 0))
  }

  mutating func readEdge(_ table: NetworkTable, _ row: Int) {
    let ends = ["pred", "succ"].map { end(table, $0, row) }
    guard let first = ends[0], let then = ends[1] else { return }
    guard first != then else {
      return table.add(
        "NET008", "succ", row, "task '\(tables.names[first])' waits for itself", log)
    }
    guard known.insert([first, then]).inserted else {
      return table.add(
        "NET009", "pred", row,
        "'\(tables.names[then])' waits for '\(tables.names[first])' twice", log)
    }
    tables.edges.append(
      NetworkTables.Edge(first: first, then: then, place: table.place("pred", row)))
  }

  private mutating func end(_ table: NetworkTable, _ column: String, _ row: Int) -> Int? {
    let name = table.text(column, row)
    if let known = rows[name] { return known }
    guard !name.isEmpty else {
      table.add("NET002", column, row, "the row names no task in '\(column)'", log)
      return nil
    }
    suggestions += 1
    let nearest =
      suggestions <= Self.mostSuggestions ? Suggestion.nearest(to: name, in: tables.names) : nil
    table.add(
      "NET007", column, row, "the edge names the unknown task '\(name)'", log,
      label: nearest.map { "did you mean \($0)?" } ?? "no task has this name")
    return nil
  }

  private func length(
    _ table: NetworkTable, _ row: Int, _ name: String
  ) -> ThreePointEstimate? {
    let numbers = ["a", "m", "b"].map { hours(table, $0, row) }
    guard let low = numbers[0], let mode = numbers[1], let high = numbers[2] else { return nil }
    if let length = try? ThreePointEstimate(low: low, likely: mode, high: high, shape: .triangular)
    {
      return length
    }
    let (wrong, other) =
      low > mode ? ("m", "a is \(table.text("a", row))") : ("b", "m is \(table.text("m", row))")
    table.add(
      "NET006", wrong, row,
      "task '\(name)' has a = \(table.text("a", row)), m = \(table.text("m", row)), "
        + "b = \(table.text("b", row)), which are not in order", log,
      label: "below its neighbour: \(other)")
    return nil
  }

  private func hours(_ table: NetworkTable, _ column: String, _ row: Int) -> Double? {
    let text = table.text(column, row)
    guard let hours = Double(text), hours.isFinite else {
      table.add(
        "NET005", column, row,
        text.isEmpty ? "'\(column)' is blank" : "'\(text)' is not a number of hours", log)
      return nil
    }
    guard (0...Self.mostHours).contains(hours) else {
      table.add(
        "NET005", column, row,
        "'\(text)' is " + (hours < 0 ? "less than no time" : "longer than any task takes"), log,
        label: hours < 0 ? "0 or more" : "at most \(Grouped.digits(Int(Self.mostHours)))")
      return nil
    }
    return hours
  }
}
