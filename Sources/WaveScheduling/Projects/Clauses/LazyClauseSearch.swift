/// A search by lazy clause generation: proves that no schedule is shorter, or finds one.
///
/// Integer variables stand for the start of each job and for the end of the project, variables of
/// 0 and 1 for the order of two jobs that no resource lets overlap. A literal says that a variable
/// is at most, or more than, a value. Propagation of precedence, of the time table of compulsory
/// parts and of pairs moves bounds; every move can be explained by literals, pointwise for the time
/// table; conflicts are analysed to the first unique implication point, and the learned clauses
/// steer (VSIDS) and cut the search. Sources: Ohrimenko, Stuckey, Codish (2009); Schutt, Feydy,
/// Stuckey, Wallace (2009, 2011).
///
/// The makespan that is asked for is an assumption of the first level, so clauses learned under one
/// makespan hold for every other.
struct LazyClauseSearch: ~Copyable {
  /// The project.
  let network: ProjectNetwork

  /// The number of jobs, and the variable of the project's end.
  let jobs: Int

  /// The lowest value of each variable at the root, before any clause.
  let floors: FlatBuffer<Int32>

  /// The highest value of each variable at the root, before any clause.
  let ceilings: FlatBuffer<Int32>

  /// The first atom of each variable; atom `base + t − floor` says that it is at most `t`.
  let bases: FlatBuffer<Int32>

  /// The variable of each atom.
  let atomVariable: FlatBuffer<Int32>

  /// The value that each atom compares with.
  let atomValue: FlatBuffer<Int32>

  /// The lower bound of each variable.
  let lower: FlatBuffer<Int32>

  /// The upper bound of each variable.
  let upper: FlatBuffer<Int32>

  /// The value each variable had when it was last taken back.
  let saved: FlatBuffer<Int32>

  /// The trail entry that made each literal true; stale where the literal is open.
  let positions: FlatBuffer<Int32>

  /// All moves of bounds, in time.
  let trail: FlatBuffer<TrailEntry>

  /// The number of moves.
  var trailCount = 0

  /// The number of moves that have been propagated.
  var propagated = 0

  /// The number of moves before each choice.
  var levels = FlatStack<Int32>(capacity: 64)

  /// The clauses learned.
  var clauses: ClauseStore

  /// The atoms to choose from.
  var heap: ActivityHeap

  /// All edges: precedences, then two for each pair.
  var edges = FlatStack<PrecedenceEdge>(capacity: 256)

  /// Where the edges that leave each variable begin.
  let leaving: FlatBuffer<Int32>

  /// The edges that leave each variable, grouped by `leaving`.
  let leavingEdges: FlatBuffer<Int32>

  /// Where the edges that enter each variable begin.
  let entering: FlatBuffer<Int32>

  /// The edges that enter each variable, grouped by `entering`.
  let enteringEdges: FlatBuffer<Int32>

  /// The first edge of the pairs; pair `p` has edges `firstPair + 2p` and the one after.
  let firstPair: Int

  /// Ticks, demands, and what is free on each tick beside compulsory parts.
  var table: TimeTable

  /// The literals that contradict each other in the last conflict, or explain a move.
  var premises = FlatStack<Int32>(capacity: 64)

  /// Marks and room for analysis.
  var analysis: ConflictAnalysis

  /// The number of conflicts so far.
  var conflicts = 0

  /// Moves and clauses looked at so far: effort that is the same on every machine.
  var work = 0

  /// The number of clauses that is cleaned up at.
  var clauseLimit = 2_000

  /// Whether nothing is left below the ceiling of the end.
  var isExhausted = false

  /// The variable of the project's end.
  var end: Int { jobs }

  /// A makespan that no schedule goes below, as far as is proven: one more than the ceiling where
  /// nothing is left.
  var bound: Int { isExhausted ? Int(ceilings[end]) + 1 : Int(floorOfEnd) }

  /// The lower bound of the end at the root.
  var floorOfEnd: Int32

  /// A search for schedules shorter than one that is known.
  ///
  /// - Precondition: `bound` ≤ `hint`'s makespan − 1 = `ceiling`.
  init(_ network: ProjectNetwork, bound: Int, ceiling: Int, hint: [Int32]) {
    self.network = network
    jobs = network.count
    let layout = AtomLayout(network, bound: bound, ceiling: ceiling)
    floors = FlatBuffer(layout.floors, or: 0)
    ceilings = FlatBuffer(layout.ceilings, or: 0)
    lower = FlatBuffer(layout.floors, or: 0)
    upper = FlatBuffer(layout.ceilings, or: 0)
    bases = FlatBuffer(layout.bases, or: 0)
    atomVariable = FlatBuffer(layout.atomVariable, or: 0)
    atomValue = FlatBuffer(layout.atomValue, or: 0)
    let atoms = layout.atomVariable.count
    positions = FlatBuffer(2 * atoms, repeating: -1)
    trail = FlatBuffer(
      atoms + 1,
      repeating: TrailEntry(
        variable: 0, isUpper: false, old: 0, new: 0, level: 0, reason: .choice))
    saved = FlatBuffer(layout.floors, or: 0)
    for (job, start) in hint.enumerated() { saved[job] = start }
    clauses = ClauseStore(literals: 2 * atoms)
    heap = ActivityHeap(atoms)
    for edge in layout.edges { edges.append(edge) }
    firstPair = layout.firstPair
    let leaves = Ragged(layout.leaving)
    let enters = Ragged(layout.entering)
    leaving = FlatBuffer(leaves.bounds, or: 0)
    leavingEdges = FlatBuffer(leaves.values, or: 0)
    entering = FlatBuffer(enters.bounds, or: 0)
    enteringEdges = FlatBuffer(enters.values, or: 0)
    table = TimeTable(network, horizon: ceiling)
    analysis = ConflictAnalysis(moves: atoms + 1)
    floorOfEnd = Int32(bound)
    propagateRoot()
  }
}
