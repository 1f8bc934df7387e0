import WaveCore
import WaveCost
import WaveOutcome
import WaveScenario

/// Makes the rows of a conflict as few as can be: each row that can be taken out of the user's
/// files is taken out in turn, and stays out where the rest still contradicts (deletion filter:
/// Chinneck and Dravnieks 1991; halves first, as in QuickXplain: Junker 2004).
///
/// Whole questions are planned anew, not rows of the scheduling problem: a row that stays is one
/// without which a plan was found that the verifier accepts.
struct ConflictMinimiser {
  /// The question as it is.
  let scenario: Scenario
  /// How changed questions are planned.
  let attempt: PlanAttempt

  private var base: WhatIf
  private(set) var contradiction: Contradiction
  private var takenOut: [ListedRow] = []
  private var found: [ListedRow: ConflictRow] = [:]

  /// The most questions that are planned while rows are taken out.
  static let mostTries = 80

  private var tries = 0

  /// The minimiser of a contradiction in a question.
  init(_ scenario: Scenario, _ contradiction: Contradiction, attempt: PlanAttempt) {
    self.scenario = scenario
    self.contradiction = contradiction
    self.attempt = attempt
    base = WhatIf(scenario, text: "")
  }

  /// Takes out what is not needed, and plans the question as it is without each row that is.
  mutating func run() {
    while !isSpent {
      let said = Set(contradiction.steps.compactMap(\.row))
      let unsaid = left.filter { !said.contains($0.row) }
      if !unsaid.isEmpty {
        drop(unsaid)
      } else if let next = left.first {
        examine(next)
      } else {
        break
      }
    }
    if !takenOut.isEmpty { confirm() }
  }

  /// The rows that stay, with the lines of the derivation they are said in.
  func rows(of steps: [DerivationStep]) -> [ConflictRow] {
    var seen: Set<SourceSpan> = []
    return steps.compactMap(\.row).filter { seen.insert($0).inserted }.map { row in
      let own = steps.filter { $0.row == row }
      let known = own.compactMap { found[ListedRow(rule: $0.rule, row: row)] }
      var said =
        known.first { $0.standing == .planned } ?? known.first
        ?? ConflictRow(row: row, lines: [], text: "", standing: .given)
      said.lines = own.map(\.number)
      return said
    }
  }

  /// The rows that were found to be needed, or not shown not to be.
  var needed: [ListedRow] { found.keys.filter { contradiction.rows.contains($0) }.sorted() }
}

extension ConflictMinimiser {
  private var isSpent: Bool { tries >= Self.mostTries || attempt.request.shouldStop() }

  /// Rows of the contradiction that are not examined yet, those to go first before others.
  private var left: [ListedRow] {
    contradiction.rows.filter { found[$0] == nil && !takenOut.contains($0) }
      .sorted { rank($0) < rank($1) }
  }

  /// Takes rows out together where they are not needed, else by halves.
  private mutating func drop(_ block: [ListedRow]) {
    let open = Set(left)
    let live = block.filter { open.contains($0) }
    guard live.count > 1 else {
      if let single = live.first, !isSpent { examine(single) }
      return
    }
    if isSpent || takeOut(live) { return }
    drop(Array(live[..<(live.count / 2)]))
    drop(Array(live[(live.count / 2)...]))
  }

  /// Rows of calendars go first, decisions of the user's own last.
  private func rank(_ listed: ListedRow) -> (Int, ListedRow) {
    let place: Int
    switch listed.rule {
    case .window?, .blackout?: place = 0
    case .pins?, .finishBy?: place = 3
    case .gap?, .waveSize?, .cutoversPerSlot?, .pilotFirst?: place = 2
    default: place = 1
    }
    return (place, listed)
  }

  /// Takes several rows out at once where a contradiction then remains that needs no search.
  private mutating func takeOut(_ block: [ListedRow]) -> Bool {
    var change = base
    let gone = block.filter { change.takeOut($0) != nil }
    for listed in block where !gone.contains(listed) {
      found[listed] = ConflictRow(row: listed.row, lines: [], text: "", standing: .given)
    }
    guard !gone.isEmpty else { return true }
    tries += 1
    guard let rest = attempt.contradiction(of: change) else { return false }
    base = change
    contradiction = rest
    takenOut += gone
    return true
  }

  private mutating func examine(_ listed: ListedRow) {
    var change = base
    guard let text = change.takeOut(listed) else {
      found[listed] = ConflictRow(row: listed.row, lines: [], text: "", standing: .given)
      return
    }
    tries += 1
    var said = ConflictRow(row: listed.row, lines: [], text: text, standing: .open)
    switch attempt.standing(of: change) {
    case .contradiction(let rest):
      base = change
      contradiction = rest
      takenOut.append(listed)
      return
    case .plan(let solution):
      said.standing = .planned
      said.cost = solution.cost
    case .unknown: break
    case .invalid: said.standing = .given
    }
    found[listed] = said
  }

  /// Plans the question as it is, with all rows that were taken out on the way put back, without
  /// each row that is needed.
  private mutating func confirm() {
    for listed in needed {
      guard var said = found[listed], said.standing == .planned else { continue }
      guard !attempt.request.shouldStop() else {
        said.standing = .open
        said.cost = nil
        found[listed] = said
        continue
      }
      var change = WhatIf(scenario, text: "")
      guard change.takeOut(listed) != nil else { continue }
      switch attempt.standing(of: change) {
      case .plan(let solution): said.cost = solution.cost
      case .contradiction(let rest):
        said.standing = .conflicting
        said.cost = nil
        said.remaining = rest.steps.last?.text
      case .unknown, .invalid:
        said.standing = .open
        said.cost = nil
      }
      found[listed] = said
    }
  }
}
