import ArgumentParser
import WaveWorkspace

/// `waveplan graph`: cycles, move groups, hubs, blast radius.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Cycles with their paths, move groups, hubs, and what hangs on an asset.")

  @Argument(help: "The inventory's folder.")
  var inventory: String

  @Argument(help: "An asset, to see all that hangs on it.")
  var asset: String?

  @Option(help: "How the graph is printed: text, dot, mermaid or json.")
  var format: GraphFormat = .text

  @Flag(help: "The same as --format json.")
  var json = false

  func run() throws {
    let console = Console.ofProcess
    let graph = try Workspace.forgetful.graph(inventory: inventory, asset: asset)
    console.show(findings: graph.findings)
    switch json ? .json : format {
    case .text: try console.show(GraphScreen(graph: graph).text)
    case .dot: try console.show(graph.dot())
    case .mermaid: try console.show(graph.mermaid())
    case .json: try console.show(bytes: graph.json())
    }
    if graph.hasErrors { throw ExitStatus.inputErrors }
  }

  /// How a graph is printed.
  enum GraphFormat: String, CaseIterable, ExpressibleByArgument {
    case text, dot, mermaid, json
  }
}
