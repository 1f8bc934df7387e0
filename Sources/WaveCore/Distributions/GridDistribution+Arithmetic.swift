extension GridDistribution {
  /// The duration of this followed by `other`, independent of it.
  ///
  /// - Complexity: O(cells × cells of `other`), each at most `cellLimit`.
  public func then(_ other: GridDistribution) -> GridDistribution {
    let width = mergedStep(with: other)
    let (left, right) = (coarsened(to: width), other.coarsened(to: width))
    var sums = Array(repeating: 0.0, count: left.masses.count + right.masses.count - 1)
    for (offset, mass) in left.masses.enumerated() where mass > 0 {
      for (index, otherMass) in right.masses.enumerated() {
        sums[offset + index] += mass * otherMass
      }
    }
    return GridDistribution(
      start: left.start.count + right.start.count, step: width, masses: sums
    ).bounded
  }

  /// The duration of this and `other` at once, independent of each other: the later of the two.
  ///
  /// - Complexity: O(cells + cells of `other`)
  public func and(_ other: GridDistribution) -> GridDistribution {
    let width = mergedStep(with: other)
    // A known duration stays where it is; the grid moves.
    let anchor = other.masses.count == 1 ? other.start.count : start.count
    let left = coarsened(to: width).aligned(with: anchor)
    let right = other.coarsened(to: width).aligned(with: anchor)
    let first = max(left.start.count, right.start.count)
    let last = max(left.lastDuration, right.lastDuration)
    var masses: [Double] = []
    var (leftBelow, rightBelow) = (left.mass(below: first), right.mass(below: first))
    for duration in stride(from: first, through: last, by: width) {
      let (leftHere, rightHere) = (left.mass(at: duration), right.mass(at: duration))
      masses.append(leftHere * (rightBelow + rightHere) + leftBelow * rightHere)
      leftBelow += leftHere
      rightBelow += rightHere
    }
    return GridDistribution(start: first, step: width, masses: masses).bounded
  }

  /// The same distribution on a grid of step `width`, which is at least the present one.
  ///
  /// Each cell is shared by its two neighbours on the new grid so that the mean stays the same.
  func coarsened(to width: Int) -> GridDistribution {
    if masses.count == 1 {
      return GridDistribution(start: start.count, step: width, masses: masses)
    }
    return width == step.count ? self : regridded(start: start.count, step: width)
  }

  /// The same distribution on a grid with a cell at `anchor`, its mean unchanged.
  func aligned(with anchor: Int) -> GridDistribution {
    let ahead = (start.count - anchor) % step.count
    if ahead == 0 { return self }
    return regridded(
      start: start.count - (ahead < 0 ? ahead + step.count : ahead), step: step.count)
  }
}

extension GridDistribution {
  /// The coarser of the two steps; a single cell fits any grid.
  private func mergedStep(with other: GridDistribution) -> Int {
    if masses.count == 1 { return other.step.count }
    return other.masses.count == 1 ? step.count : max(step.count, other.step.count)
  }

  private var lastDuration: Int { start.count + (masses.count - 1) * step.count }

  private var bounded: GridDistribution {
    var width = step.count
    while (lastDuration - start.count) / width >= Self.cellLimit { width *= 2 }
    return coarsened(to: width)
  }

  private func regridded(start first: Int, step width: Int) -> GridDistribution {
    let cells = (lastDuration - first + width - 1) / width + 1
    var shared = Array(repeating: 0.0, count: cells)
    for (index, mass) in masses.enumerated() where mass > 0 {
      let (cell, ahead) = (start.count + index * step.count - first).quotientAndRemainder(
        dividingBy: width)
      let upper = mass * (Double(ahead) / Double(width))
      shared[cell] += mass - upper
      if ahead > 0 { shared[cell + 1] += upper }
    }
    return GridDistribution(start: first, step: width, masses: shared)
  }

  private func mass(at duration: Int) -> Double {
    let (cell, rest) = (duration - start.count).quotientAndRemainder(dividingBy: step.count)
    return rest == 0 && masses.indices.contains(cell) ? masses[cell] : 0
  }

  private func mass(below duration: Int) -> Double {
    masses.prefix(max(0, (duration - start.count + step.count - 1) / step.count)).reduce(0, +)
  }
}
