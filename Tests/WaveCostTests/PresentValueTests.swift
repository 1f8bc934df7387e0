import Testing
import WaveCost

struct PresentValueTests {
  private let flows: [Double] = [-1000, 300, 420, 680]

  @Test("the first payment is not discounted")
  func netPresentValue() {
    #expect(abs(PresentValue.net(flows, rate: 0.1) - 130.72878) < 5e-6)
    #expect(abs(PresentValue.net(flows, rate: 0.1) / 1.1 - 118.84434) < 5e-6)
  }

  @Test("at the internal rate payments are worth nothing")
  func internalRate() throws {
    let rate = try #require(PresentValue.internalRate(flows))
    #expect(abs(rate - 0.1634056) < 5e-8)
    #expect(abs(PresentValue.net(flows, rate: rate)) < 1e-6)
  }

  @Test("payback counts the last period in part")
  func payback() throws {
    let periods = try #require(PresentValue.payback(flows))
    #expect(abs(periods - 2.4117647) < 5e-8)
    #expect(PresentValue.payback([-10, 4, 5]) == nil)
    #expect(PresentValue.payback([10, -4]) == 0)
  }

  @Test("payments of one sign have no internal rate")
  func noInternalRate() {
    #expect(PresentValue.internalRate([-1, -2]) == nil)
    #expect(PresentValue.internalRate([]) == nil)
  }

  @Test("sign changes are counted with zeros left out")
  func signChanges() {
    #expect(PresentValue.signChanges([-1, 0, 2, 3, -1, 0]) == 2)
    #expect(PresentValue.signChanges([0, 0]) == 0)
  }

  @Test("twelve months at the month's rate are a year at the year's")
  func monthlyRate() {
    let month = PresentValue.monthlyRate(yearly: 0.08)
    var year = 1.0
    for _ in 0..<12 { year *= 1 + month }
    #expect(abs(year - 1.08) < 1e-14)
  }

  @Test("the modified rate of one payment and one return is their growth")
  func modifiedRate() throws {
    let rate = try #require(
      PresentValue.modifiedRate([-100, 0, 144], finance: 0.05, reinvest: 0.03))
    #expect(abs(rate - 0.2) < 1e-12)
  }
}
