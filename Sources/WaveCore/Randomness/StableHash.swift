/// A 64-bit hash of texts and integers that is the same on every machine and in every release.
///
/// It keys random numbers, so it never changes: `StableHashTests` pins known answers. Each part is
/// read as bytes (UTF-8 as written, without normalisation; integers as eight bytes, lowest first),
/// followed by a byte that ends it (0xFF for text, 0xFE for an integer), by FNV-1a (Fowler, Noll,
/// Vo, 1991), and then mixed by the finaliser of MurmurHash3 (Appleby, 2011). Parts are taken one
/// after another, so `StableHash("a", "b") == StableHash("a").combining("b")`, and where one part
/// ends matters: `StableHash("ab", "c") != StableHash("a", "bc")`.
public struct StableHash: Hashable, Comparable, Sendable {
  /// The hash itself.
  public let value: UInt64

  /// The hash of the given texts, in this order.
  public init(_ parts: String...) {
    self = parts.reduce(StableHash(value: 0xcbf2_9ce4_8422_2325)) { $0.combining($1) }
  }

  /// A hash read back from where its value was stored.
  public init(value: UInt64) {
    self.value = value
  }

  /// The hash of what was hashed so far, followed by `text`.
  public func combining(_ text: String) -> StableHash {
    var state = value
    for byte in text.utf8 { state = Self.absorbed(byte, into: state) }
    return StableHash(value: Self.mixed(Self.absorbed(0xFF, into: state)))
  }

  /// The hash of what was hashed so far, followed by `number`.
  @inlinable
  public func combining(_ number: Int) -> StableHash {
    combining(UInt64(bitPattern: Int64(number)))
  }

  /// The hash of what was hashed so far, followed by `number`.
  @inlinable
  public func combining(_ number: UInt64) -> StableHash {
    var state = value
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      state = Self.absorbed(UInt8(truncatingIfNeeded: number &>> shift), into: state)
    }
    return StableHash(value: Self.mixed(Self.absorbed(0xFE, into: state)))
  }

  /// Orders hashes by value, for tables that must not depend on insertion order.
  public static func < (left: StableHash, right: StableHash) -> Bool {
    left.value < right.value
  }

  /// One step of FNV-1a.
  @inlinable
  static func absorbed(_ byte: UInt8, into state: UInt64) -> UInt64 {
    (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The finaliser of MurmurHash3, a bijection in which every input bit reaches every output bit.
  @inlinable
  static func mixed(_ state: UInt64) -> UInt64 {
    var bits = state
    bits = (bits ^ (bits &>> 33)) &* 0xff51_afd7_ed55_8ccd
    bits = (bits ^ (bits &>> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return bits ^ (bits &>> 33)
  }
}
