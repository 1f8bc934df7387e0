/// A block of memory with one owner, for inner loops: no reference counts, bounds checked in debug
/// builds only.
struct FlatBuffer<Element: BitwiseCopyable>: ~Copyable {
  /// The first element.
  let base: UnsafeMutablePointer<Element>

  /// The number of elements.
  let count: Int

  /// A block of equal elements; at least one is allocated.
  init(_ count: Int, repeating element: Element) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: element, count: max(1, count))
  }

  /// A block with a copy of an array.
  init(_ elements: [Element], or element: Element) {
    self.init(elements.count, repeating: element)
    for (place, element) in elements.enumerated() { base[place] = element }
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

  /// The element at a place.
  subscript(place: Int32) -> Element {
    @inline(__always) get { self[Int(place)] }
    @inline(__always) nonmutating set { self[Int(place)] = newValue }
  }

  /// Sets a stretch of elements to one value.
  func fill(_ element: Element, count: Int) {
    assert(count <= self.count)
    base.update(repeating: element, count: count)
  }

  /// A copy of the first elements.
  func prefix(_ count: Int) -> [Element] {
    Array(UnsafeBufferPointer(start: base, count: count))
  }
}
