import WaveCore
import WaveLandscape

extension RowReader {
  /// A database of `databases.csv`; blanks are estimated from the peak users of its plants.
  func database(peakUsers: Int) -> Database {
    let users = Double(peakUsers)
    let size = decimalFact(
      "size_gb", Estimate(max(5, 0.3 * users), "0.3 GB for each of \(peakUsers) peak users"))
    let runCost = moneyFact(
      "run_cost_per_month",
      Estimate(500 + 55 * users, "EUR 500 and EUR 55 for each of \(peakUsers) peak users"))
    let contractEnd = date("contract_end")
    return Database(
      id: id("database_id"), product: text("product"), version: versionFact("version"),
      targetVersion: versionFact("target_version"), sizeGB: size,
      largestTableShare: decimalFact("largest_table_share"),
      filestoreGB: decimalFact(
        "filestore_gb", Estimate(0.8 * size.value, "0.8 of the database's size")),
      split: wordFact("split", fallback: DatabaseSplit.together).value, runCostPerMonth: runCost,
      contractEnd: contractEnd, notice: minutes("notice"),
      renewalCost: moneyFact(
        "renewal_cost", orAssume: runCost.value * 6, because: "six months of its run cost",
        listed: contractEnd != nil),
      supportEnd: date("support_end"), decommissionLag: minutesFact("decommission_lag"), row: span)
  }
}
