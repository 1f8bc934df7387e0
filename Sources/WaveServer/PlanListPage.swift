import WaveCore
import WaveWorkspace

/// A page that lists the stored plans.
struct PlanListPage {
  var plans: [PlanSummary]

  /// The page.
  var html: String {
    let rows = plans.map { plan in
      """
      <tr><td><a href="/plans/\(plan.number)">\(plan.number)</a></td><td>\(escaped(plan.name))</td>
      <td>\(plan.waves)</td><td>\(plan.finish)</td><td>\(escaped(plan.cost))</td></tr>
      """
    }
    let body =
      plans.isEmpty
      ? "<p>No plans yet: <code>waveplan run SCENARIO</code> makes one.</p>"
      : """
      <table><thead><tr><th>Plan</th><th>Scenario</th><th>Waves</th><th>Finish</th><th>Cost</th>
      </tr></thead><tbody>\(rows.joined())</tbody></table>
      """
    return """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>waveplan</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;
      max-width:60rem;padding:0 1rem}td,th{padding:.3rem 1rem .3rem 0;text-align:left}</style></head>
      <body><h1>Plans</h1>\(body)</body></html>
      """
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
