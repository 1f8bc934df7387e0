/// The atoms that conflicts met, the most active on top.
///
/// Variable state independent decaying sum (VSIDS): Moskewicz, Madigan, Zhao, Zhang, Malik (2001).
struct ActivityHeap: ~Copyable {
  private let activity: FlatBuffer<Double>
  private let place: FlatBuffer<Int32>
  private let heap: FlatBuffer<Int32>
  private var count = 0
  private var step = 1.0

  /// A heap for so many atoms; no atom is in it until it is bumped.
  init(_ atoms: Int) {
    activity = FlatBuffer(atoms, repeating: 0)
    place = FlatBuffer(atoms, repeating: -1)
    heap = FlatBuffer(atoms, repeating: 0)
  }

  /// Makes an atom more active.
  mutating func bump(_ atom: Int32) {
    activity[atom] += step
    if activity[atom] > 1e100 { rescale() }
    if place[atom] < 0 { insert(atom) } else { rise(Int(place[atom])) }
  }

  /// Makes all that was bumped before count less.
  mutating func decay() { step /= 0.9 }

  /// Puts an atom back that was taken out and is open again.
  @inline(__always)
  mutating func reopen(_ atom: Int32) {
    if place[atom] < 0, activity[atom] > 0 { insert(atom) }
  }

  /// Takes the most active atom out; nil where none is left.
  mutating func popFirst() -> Int32? {
    guard count > 0 else { return nil }
    let first = heap[0]
    place[first] = -1
    count -= 1
    if count > 0 {
      heap[0] = heap[count]
      place[heap[0]] = 0
      sink(0)
    }
    return first
  }

  private mutating func insert(_ atom: Int32) {
    heap[count] = atom
    place[atom] = Int32(count)
    count += 1
    rise(count - 1)
  }

  private func isAbove(_ left: Int32, _ right: Int32) -> Bool {
    let (first, second) = (activity[left], activity[right])
    return first > second || (first == second && left < right)
  }

  private func rise(_ start: Int) {
    var current = start
    let atom = heap[current]
    while current > 0 {
      let parent = (current - 1) / 2
      guard isAbove(atom, heap[parent]) else { break }
      heap[current] = heap[parent]
      place[heap[current]] = Int32(current)
      current = parent
    }
    heap[current] = atom
    place[atom] = Int32(current)
  }

  private func sink(_ start: Int) {
    var current = start
    let atom = heap[current]
    while 2 * current + 1 < count {
      var child = 2 * current + 1
      if child + 1 < count, isAbove(heap[child + 1], heap[child]) { child += 1 }
      guard isAbove(heap[child], atom) else { break }
      heap[current] = heap[child]
      place[heap[current]] = Int32(current)
      current = child
    }
    heap[current] = atom
    place[atom] = Int32(current)
  }

  private mutating func rescale() {
    for atom in 0..<activity.count { activity[atom] *= 1e-100 }
    step *= 1e-100
  }
}
