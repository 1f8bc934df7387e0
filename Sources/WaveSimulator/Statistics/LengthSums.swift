/// Sums by which the length of a node and the finish are correlated: integers, so that they add up
/// to the same whatever the order.
struct LengthSums: Hashable, Sendable {
  private var count = 0
  private var length = 0
  private var lengthSquared = 0
  private var finish = 0
  private var finishSquared = 0
  private var product = 0

  /// No trial yet.
  init() {}

  /// How many numbers the sums are.
  static let numberCount = 6

  /// The sums as numbers.
  var numbers: [Int] { [count, length, lengthSquared, finish, finishSquared, product] }

  /// The sums that numbers stand for.
  init(numbers: ArraySlice<Int>) {
    let numbers = Array(numbers)
    guard numbers.count == Self.numberCount else { return }
    (count, length, lengthSquared) = (numbers[0], numbers[1], numbers[2])
    (finish, finishSquared, product) = (numbers[3], numbers[4], numbers[5])
  }

  /// Takes one more trial.
  mutating func add(_ length: Int, _ finish: Int) {
    count += 1
    self.length += length
    lengthSquared &+= length &* length
    self.finish += finish
    finishSquared += finish * finish
    product += length * finish
  }

  /// Takes over the sums of other trials.
  mutating func add(_ other: LengthSums) {
    count += other.count
    length += other.length
    lengthSquared &+= other.lengthSquared
    finish += other.finish
    finishSquared += other.finishSquared
    product += other.product
  }

  /// How many trials there are.
  var trials: Int { count }

  /// The mean length in its own unit.
  var meanLength: Double { Double(length) / Double(max(1, count)) }

  /// Days of the finish for each unit of the length, by least squares; 0 where the length never
  /// changes.
  var slope: Double {
    lengthSpread > 0 ? spread(product, length, finish) / lengthSpread : 0
  }

  /// The standard deviation of the length with n − 1, in its own unit.
  var lengthDeviation: Double { (max(0, lengthSpread) / Double(max(1, count - 1))).squareRoot() }

  /// Pearson's correlation of length and finish; 0 where one of them never changes.
  var correlation: Double {
    let finishSpread = spread(finishSquared, finish, finish)
    guard lengthSpread > 0, finishSpread > 0 else { return 0 }
    return spread(product, length, finish) / (lengthSpread * finishSpread).squareRoot()
  }

  private var lengthSpread: Double { spread(lengthSquared, length, length) }

  private func spread(_ products: Int, _ first: Int, _ second: Int) -> Double {
    Double(products) - Double(first) * Double(second) / Double(max(1, count))
  }
}
