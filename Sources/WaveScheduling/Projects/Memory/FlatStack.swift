/// A growing block of memory with one owner, for inner loops.
struct FlatStack<Element: BitwiseCopyable>: ~Copyable {
  /// The first element; moves when the stack grows.
  private(set) var base: UnsafeMutablePointer<Element>
  private var capacity: Int

  /// The number of elements.
  private(set) var count = 0

  /// An empty stack with room for some elements.
  init(capacity: Int = 4) {
    self.capacity = max(1, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// The element at a place.
  subscript(place: Int) -> Element {
    @inline(__always) get {
      assert(place >= 0 && place < count, "\(place) lies outside 0..<\(count)")
      return base[place]
    }
    @inline(__always) nonmutating set {
      assert(place >= 0 && place < count, "\(place) lies outside 0..<\(count)")
      base[place] = newValue
    }
  }

  /// Adds an element on top.
  ///
  /// - Complexity: O(1) amortised.
  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    base.advanced(by: count).initialize(to: element)
    count += 1
  }

  /// Takes the top element off.
  @inline(__always)
  mutating func removeLast() -> Element {
    assert(count > 0)
    count -= 1
    return base[count]
  }

  /// Keeps the first elements only.
  @inline(__always)
  mutating func truncate(to count: Int) {
    assert(count <= self.count)
    self.count = count
  }

  private mutating func grow() {
    capacity *= 2
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
