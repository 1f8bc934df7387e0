/// The place of a row in a table of `Element`; rows of different tables cannot be mixed up.
public struct Index<Element>: Hashable, Comparable, Sendable {
  /// The place, counted from 0.
  public let rawValue: Int32

  /// The row at that place.
  @inlinable public init(_ rawValue: Int) { self.rawValue = Int32(truncatingIfNeeded: rawValue) }

  /// The place as an array offset.
  @inlinable public var offset: Int { Int(rawValue) }

  /// Whether the left row stands above the right one.
  @inlinable public static func < (left: Index, right: Index) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A table of rows, reached by typed index.
public struct Rows<Element> {
  /// The rows in order.
  public var elements: [Element]

  /// A table of these rows.
  @inlinable public init(_ elements: [Element] = []) { self.elements = elements }

  /// The row at an index.
  @inlinable public subscript(index: Index<Element>) -> Element {
    get { elements[index.offset] }
    set { elements[index.offset] = newValue }
  }

  /// All indices in order.
  @inlinable public var indices: [Index<Element>] { elements.indices.map { Index($0) } }

  /// How many rows there are.
  @inlinable public var count: Int { elements.count }

  /// Whether there is no row.
  @inlinable public var isEmpty: Bool { elements.isEmpty }

  /// Adds a row below the others and returns its index.
  @discardableResult
  @inlinable public mutating func append(_ element: Element) -> Index<Element> {
    elements.append(element)
    return Index(elements.count - 1)
  }
}

extension Rows: Sendable where Element: Sendable {}

extension Rows: Sequence {
  /// Goes through the rows in order.
  @inlinable public func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }
}
