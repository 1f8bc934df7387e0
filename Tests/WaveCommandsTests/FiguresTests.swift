import Testing

@testable import WaveCommands

@Suite("Figures on screens")
struct FiguresTests {
  @Test(
    "a share is a percentage with one decimal",
    arguments: [
      (0.0514, "5.1%"), (0, "0.0%"), (1, "100.0%"), (-0.0304, "-3.0%"), (-0.0001, "0.0%"),
    ])
  func percent(share: Double, text: String) { #expect(Figures.percent(share) == text) }

  @Test("a number without decimals has no point")
  func whole() {
    #expect(Figures.decimal(1_635.77, places: 0) == "1,636")
    #expect(Figures.decimal(1_635.77, places: 1) == "1,635.8")
    #expect(Figures.decimal(-0.2, places: 0) == "0")
  }

  @Test("one is singular, any other number plural")
  func count() {
    #expect(Figures.count(1, "plant") == "1 plant")
    #expect(Figures.count(0, "plant") == "0 plants")
    #expect(Figures.count(1_204, "dependency", plural: "dependencies") == "1,204 dependencies")
  }

  @Test("a long list is cut and counted")
  func list() {
    let names = (1...9).map { "P0\($0)" }
    #expect(Figures.list(names) == "P01, P02, P03, P04, P05 and 4 more")
    #expect(Figures.list(Array(names.prefix(6))) == "P01, P02, P03, P04, P05, P06")
  }
}
