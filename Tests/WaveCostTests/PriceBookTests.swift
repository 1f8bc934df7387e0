import Testing
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario
import WaveWorlds

struct PriceBookTests {
  @Test("the region's row counts before the general one, and any row before the default")
  func regions() {
    var world = World()
    #expect(
      PriceBook(world.landscape).price(.egressGB)?.origin.label == "prices.csv (blank: PRC008)")
    world.addPrice(.egressGB, 0.5, region: "NA")
    #expect(PriceBook(world.landscape).base(.egressGB, region: "EU") == 0.5)
    world.addPrice(.egressGB, 0.4)
    world.addPrice(.egressGB, 0.3, region: "EU")
    let book = PriceBook(world.landscape)
    #expect(book.base(.egressGB, region: "EU") == 0.3)
    #expect(book.base(.egressGB, region: "NA") == 0.5)
    #expect(book.base(.egressGB, region: "ASIA") == 0.4)
    #expect(book.row(.egressGB, region: "EU")?.line == 4)
  }

  @Test("a default is converted at the newest rate")
  func exchange() {
    var world = World()
    let dollar = Currency(code: "USD") ?? .euro
    for (day, rate) in [(1, 0.8), (9, 0.9), (5, 0.5)] {
      world.landscape.rates.append(
        ExchangeRate(
          from: dollar, to: .euro, date: .on(2026, 11, day), rate: rate, source: nil,
          row: SourceSpan(file: "rates.csv", line: day)))
    }
    let book = PriceBook(world.landscape)
    #expect(abs(book.base(.storageGBMonth) - 0.115 * 0.9) < 1e-15)
    #expect(book.base(.consultantDay) == 860)
    #expect(book.base(.reserved1yDiscount) == 0.38)
  }

  @Test("every item has a default with its own code, and licences must be entered")
  func defaults() {
    #expect(PriceDefault.all.map(\.item) == PriceDefault.all.map(\.item).uniqued)
    #expect(Set(PriceDefault.all.map(\.item)) == Set(PriceItem.allCases))
    #expect(Set(PriceDefault.all.map(\.code)).count == PriceItem.allCases.count)
    #expect(PriceBook(World().landscape).price(.licenseUserMonth) == nil)
  }

  @Test("what has no price is named as not estimated, until it has one")
  func notEstimated() throws {
    var world = World.onePlant
    let before = CostModel(try world.scenario()).notEstimated
    #expect(before.contains { $0.contains("license_user_month") })
    world.addPrice(.licenseUserMonth, 20)
    let after = CostModel(try world.scenario()).notEstimated
    #expect(!after.contains { $0.contains("license_user_month") })
  }
}

extension Array where Element: Hashable {
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
