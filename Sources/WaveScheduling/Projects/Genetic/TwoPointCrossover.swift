/// Takes the beginning from the mother, a middle in the father's order, the rest from the mother.
///
/// Every part is a list's own order, so the child is an order of precedence (Hartmann 1998).
struct TwoPointCrossover {
  /// Writes the child of two lists with cuts before places `first` and `second`.
  ///
  /// - Complexity: O(jobs).
  func cross(
    mother: UnsafePointer<Int32>, father: UnsafePointer<Int32>, first: Int, second: Int,
    into child: borrowing FlatBuffer<Int32>, _ workspace: borrowing ListWorkspace
  ) {
    let count = child.count
    let isTaken = workspace.isTaken.base
    for place in 0..<first {
      child[place] = mother[place]
      isTaken[Int(mother[place])] = true
    }
    var place = first
    var source = 0
    while place < second {
      let job = father[source]
      source += 1
      guard !isTaken[Int(job)] else { continue }
      child[place] = job
      isTaken[Int(job)] = true
      place += 1
    }
    source = first
    while place < count {
      let job = mother[source]
      source += 1
      guard !isTaken[Int(job)] else { continue }
      child[place] = job
      place += 1
    }
    workspace.isTaken.fill(false, count: count)
  }
}
