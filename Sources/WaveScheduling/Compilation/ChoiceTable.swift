import WaveCore

/// Every combination of modes in which a unit can be carried out, with the ticks that suit it.
struct ChoiceTable: Sendable {
  /// A demand of an option, flat.
  struct Need: Sendable {
    /// The resource.
    let resource: Int32
    /// The greatest amount held.
    let amount: Int32
    /// Where the amounts by worked tick begin in `profiles`, or −1 for a constant amount.
    let profile: Int32
    /// Whether no more is held than the resource has in all.
    let isCapped: Bool
  }

  /// A present activity of a choice with its option.
  struct Part: Sendable {
    /// The activity.
    let activity: Int32
    /// The option: a mode of the activity, numbered over all activities.
    let option: Int32
  }

  /// The number of 64-bit words in a set of ticks.
  let words: Int

  /// The first option of each activity; modes follow in order.
  let firstOption: [Int32]

  /// The number of worked ticks of each option.
  let length: [Int32]

  /// The work table of each option.
  let work: [Int32]

  /// The different work tables.
  let tables: [WorkTable]

  /// What each option holds.
  let needs: Ragged<Need>

  /// The amounts of all profiles.
  let profiles: [Int32]

  /// The choices of each unit: a range of choice numbers.
  let ofUnit: [Range<Int>]

  /// The present activities of each choice.
  let parts: Ragged<Part>

  /// The cost of modes and absences of each choice.
  let cost: [Int]

  /// The ticks on which each choice may start by itself, `words` words each.
  let domains: [UInt64]

  /// Lists the choices of all units.
  ///
  /// - Throws: `ProblemFailure.choices` where a unit has more than 256.
  init(
    _ description: SchedulingDescription, _ units: Contraction, capacity: [Int32]
  ) throws(ProblemFailure) {
    let options = OptionLayout(description, capacity: capacity)
    firstOption = options.firstOption
    length = options.length
    work = options.work
    tables = options.tables
    needs = Ragged(options.needs)
    profiles = options.profiles
    words = (description.horizon + 64) / 64
    var ofUnit: [Range<Int>] = []
    var parts: [[Part]] = []
    var cost: [Int] = []
    var domains: [UInt64] = []
    let own = StartDomains(description, options, capacity: capacity, words: words)
    for unit in 0..<units.count {
      let combinations = try Self.combinations(
        of: units.members[unit].map { Int($0) }, description, options)
      ofUnit.append(parts.count..<(parts.count + combinations.count))
      for combination in combinations {
        parts.append(combination.parts)
        cost.append(combination.cost)
        domains.append(contentsOf: own.common(combination.parts))
      }
    }
    self.ofUnit = ofUnit
    self.parts = Ragged(parts)
    self.cost = cost
    self.domains = domains
  }

  /// Whether a choice may start on a tick, seen by itself.
  func allows(_ choice: Int, at tick: Int) -> Bool {
    domains[choice * words + tick >> 6] & (1 << UInt64(tick & 63)) != 0
  }

  /// The first tick from `tick` on which a choice may start by itself.
  func next(_ choice: Int, from tick: Int) -> Int? {
    var word = max(tick, 0) >> 6
    guard word < words else { return nil }
    var bits = domains[choice * words + word] & (~0 << UInt64(max(tick, 0) & 63))
    while bits == 0 {
      word += 1
      guard word < words else { return nil }
      bits = domains[choice * words + word]
    }
    return word << 6 + bits.trailingZeroBitCount
  }

  /// The last tick up to `tick` on which a choice may start by itself.
  func previous(_ choice: Int, from tick: Int) -> Int? {
    guard tick >= 0 else { return nil }
    let top = min(tick, words * 64 - 1)
    var word = top >> 6
    var bits = domains[choice * words + word] & (~0 >> UInt64(63 - top & 63))
    while bits == 0 {
      word -= 1
      guard word >= 0 else { return nil }
      bits = domains[choice * words + word]
    }
    return word << 6 + 63 - bits.leadingZeroBitCount
  }

  /// The finish of an option that starts on a tick its domain holds.
  func finish(_ option: Int, from start: Int) -> Int {
    tables[Int(work[option])].finish(of: Int(length[option]), from: start) ?? start
  }

  /// The latest tick from which an option can end by `finish`, or −1.
  func latestStart(_ option: Int, by finish: Int) -> Int {
    tables[Int(work[option])].latestStart(of: Int(length[option]), by: finish) ?? -1
  }

  private static func combinations(
    of members: [Int], _ description: SchedulingDescription, _ options: OptionLayout
  ) throws(ProblemFailure) -> [(parts: [Part], cost: Int)] {
    var combinations: [(parts: [Part], cost: Int)] = [([], 0)]
    for member in members {
      let activity = description.activities.elements[member]
      var longer: [(parts: [Part], cost: Int)] = []
      for combination in combinations {
        for (number, mode) in activity.modes.enumerated() {
          let option = options.firstOption[member] + Int32(number)
          longer.append(
            (
              combination.parts + [Part(activity: Int32(member), option: option)],
              combination.cost + mode.cost
            ))
        }
        if let absence = activity.absenceCost {
          longer.append((combination.parts, combination.cost + absence))
        }
      }
      guard longer.count <= 256 else { throw .choices(members.map { Index($0) }) }
      combinations = longer
    }
    return combinations
  }
}
