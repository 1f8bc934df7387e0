/// Learned clauses in flat memory, each watched by two of its literals.
///
/// The watches of a literal form a linked list of nodes; clause `c` owns nodes `2c` and `2c + 1`.
struct ClauseStore: ~Copyable {
  /// The literals of all clauses, one clause after another; the first two of each are watched.
  var literals = FlatStack<Int32>(capacity: 1 << 14)

  /// Where each clause begins in `literals`.
  var offsets = FlatStack<Int32>(capacity: 1 << 10)

  /// The number of literals of each clause.
  var sizes = FlatStack<Int32>(capacity: 1 << 10)

  /// The number of levels that each clause spanned when it was learned (Audemard, Simon 2009).
  var spans = FlatStack<Int32>(capacity: 1 << 10)

  /// The number of conflicts each clause has taken part in since the last cleaning.
  var uses = FlatStack<Int32>(capacity: 1 << 10)

  /// The first node of each literal's list, −1 for none.
  let heads: FlatBuffer<Int32>

  /// The node after each node, −1 for none.
  var next = FlatStack<Int32>(capacity: 1 << 11)

  /// The number of clauses.
  var count: Int { offsets.count }

  /// A store without clauses over so many literals.
  init(literals: Int) { heads = FlatBuffer(literals, repeating: -1) }

  /// Adds a clause of at least two literals and watches the first two; returns its number.
  mutating func append(_ clause: borrowing FlatStack<Int32>, span: Int32) -> Int32 {
    let number = Int32(offsets.count)
    offsets.append(Int32(literals.count))
    sizes.append(Int32(clause.count))
    spans.append(span)
    uses.append(1)
    for place in 0..<clause.count { literals.append(clause[place]) }
    next.append(heads[clause[0]])
    heads[clause[0]] = 2 * number
    next.append(heads[clause[1]])
    heads[clause[1]] = 2 * number + 1
    return number
  }
}
