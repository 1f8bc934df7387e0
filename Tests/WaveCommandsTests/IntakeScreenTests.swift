import Testing
import WaveCore
import WaveOutcome

@testable import WaveCommands
@testable import WaveWorkspace

@Suite("Screens of what is collected and converted")
struct IntakeScreenTests {
  @Test("collected modules are counted by where they come from, with what they hang on")
  func addons() throws {
    let folder = try TestFolder()
    try folder.write(
      "{'name': 'Base', 'author': 'Heva', 'depends': ['mrp'],\n"
        + " 'external_dependencies': {'python': ['zpl']}}", to: "addons/hv_base/__manifest__.py")
    try folder.write("x = 1\ny = 2\n", to: "addons/hv_base/models.py")
    try folder.write(
      "{'name': 'Run', 'author': 'Odoo Community Association (OCA)', 'depends': ['hv_base']}",
      to: "addons/hv_run/__manifest__.py")
    let outcome = try Workspace.forgetful.collectAddons(
      [folder.path + "/addons"], into: folder.path + "/acme")
    try Golden.expect(
      AddonsScreen(outcome: outcome).text.replacing(folder.path + "/", with: ""),
      is: "collect-addons")
  }

  @Test("what is merged is told table by table: rows, cells, and cells that changed")
  func merged() throws {
    let outcome = DatabaseOutcome(
      folder: "acme", files: ["modules.csv", "plants.csv"],
      merges: [
        TableMerge(file: "plants.csv", newRows: 1_204),
        TableMerge(
          file: "modules.csv", newRows: 2, filledRows: 40, knownRows: 9, filledCells: 71,
          changes: [
            CellChange(
              span: SourceSpan(file: "modules.csv", line: 2), before: "1.0", after: "16.0.1.0")
          ]),
      ],
      database: "heva_live", series: "17.0", modules: ["custom": 9], companies: 1, plants: 1_204,
      remarks: [], findings: [])
    try Golden.expect(DatabaseScreen(outcome: outcome).text, is: "collect-merge")
  }

  @Test("blanks are told by what they do to a plan, those that leave none first")
  func unknowns() throws {
    func unknown(
      _ subject: String, _ field: String, _ line: Int, _ low: PricedUnknown.End,
      _ high: PricedUnknown.End
    ) -> PricedUnknown {
      PricedUnknown(
        blank: Assumption(
          code: "DEF000", subject: Identifier(subject), field: field, value: "", reason: "",
          span: SourceSpan(file: "acme/plants.csv", line: line)), low: low, high: high)
    }
    func end(
      _ value: String, _ euros: Int, broken: Int = 0, _ planned: PricedUnknown.Replanned?
    ) -> PricedUnknown.End {
      var end = PricedUnknown.End(
        value: value, standing: Money(minor: euros * 100), rulesBroken: broken)
      end.planned = planned
      return end
    }
    func plan(_ euros: Int, _ date: String) -> PricedUnknown.Replanned {
      PricedUnknown.Replanned(
        cost: Money(minor: euros * 100), finish: CivilDate(iso: date), isInfeasible: false)
    }
    let none = PricedUnknown.Replanned(cost: nil, finish: nil, isInfeasible: true)
    let pricing = UnknownPricing(
      scenario: "balanced", currency: "EUR", cost: Money(minor: 191_240_000),
      finish: CivilDate(iso: "2028-03-10") ?? CivilDate(daysSinceEpoch: 0), iterations: 600,
      blanks: 1_340, priced: 40, planned: 2, weekOfWaiting: Money(minor: 1_500_000),
      unknowns: [
        unknown(
          "P07", "downtime_tolerance", 8, end("96min", 1_930_000, broken: 2, none),
          end("480min", 1_910_000, plan(1_905_500, "2028-03-10"))),
        unknown(
          "DB_MAIN", "run_cost_per_month", 3,
          end("860 EUR", 1_890_100, plan(1_890_100, "2028-02-11")),
          end("5375 EUR", 1_960_000, plan(1_955_000, "2028-03-10"))),
        unknown("P09", "named_users", 10, end("30", 1_900_000, nil), end("188", 1_920_000, nil)),
      ])
    try Golden.expect(UnknownPricingScreen(pricing: pricing).text, is: "check-unknowns")
  }

  @Test("a collected database is told by series, companies, plants and modules")
  func database() throws {
    let outcome = DatabaseOutcome(
      folder: "acme", files: ["companies.csv", "databases.csv", "modules.csv", "plants.csv"],
      merges: [], database: "heva_live", series: "17.0",
      modules: ["standard": 212, "community": 31, "custom": 9],
      companies: 2, plants: 1,
      remarks: ["table 'account_edi_document' is not there: its rows are not counted"], findings: []
    )
    try Golden.expect(DatabaseScreen(outcome: outcome).text, is: "collect-database")
  }

  @Test("another tool's files are told by what they became, their waves and what was lost")
  func conversion() throws {
    let folder = try TestFolder()
    let outcome = try Workspace.forgetful.convert(
      [AcmeScreens.repository + "/Tests/IntakeCorpus/mgn.csv"], from: .mgn, as: nil,
      firstCutover: CivilDate(iso: "2027-03-06"), weeksApart: 4, into: folder.path + "/acme",
      replacing: false)
    try Golden.expect(
      AcmeScreens.text(
        ConversionScreen(outcome: outcome).text.replacing(folder.path + "/", with: "")),
      is: "convert")
  }
}
