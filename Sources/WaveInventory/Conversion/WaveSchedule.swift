import WaveCore
import WaveOutcome

/// The waves of another tool in their order, and what becomes of them: pins that can be dropped.
struct WaveSchedule {
  /// The waves in their order.
  private(set) var waves: [ConvertedWave] = []
  /// The applications that have one wave, by wave.
  private(set) var pins: [(wave: Int, id: String)] = []

  private let options: Conversion.Options

  /// The waves that applications are in; those in several are reported and get no pin.
  init(_ portfolio: ConvertedPortfolio, options: Conversion.Options, log: FindingLog) {
    self.options = options
    let names = Set(portfolio.applications.flatMap { $0.waves.map(\.name) })
    let order = names.sorted(by: Self.isBefore)
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    waves = order.enumerated().map { place, name in
      ConvertedWave(
        name: name, date: options.firstCutover.map { $0 + 7 * options.weeksApart * place },
        applications: portfolio.applications.count { app in app.waves.contains { $0.name == name } }
      )
    }
    var single: [(wave: Int, id: String)] = []
    for application in portfolio.applications {
      if application.waves.count > 1 {
        let second = application.waves[1]
        log.add(
          "CNV013", at: second.span, excerpt: second.excerpt,
          "application '\(application.name)' is in waves "
            + application.waves.map { "'\($0.name)'" }.joined(separator: " and "))
      } else if let wave = application.waves.first, let place = places[wave.name],
        !application.isRetired
      {
        single.append((place, application.id))
      }
    }
    guard !order.isEmpty, let first = portfolio.applications.lazy.compactMap(\.waves.first).first
    else { return }
    if options.asset == .modules {
      log.add(
        "CNV014", at: first.span, excerpt: first.excerpt,
        "\(order.count) waves become no pins, since applications become modules",
        fix: "give --as databases, where applications cut over")
    } else if options.firstCutover == nil {
      log.add(
        "CNV014", at: first.span, excerpt: first.excerpt,
        "\(order.count) waves have no dates, so they become no pins")
    }
    pins = options.asset == .databases ? single : []
  }

  /// The scenario with the pins, and the waves as a table for `waveplan plan --waves`.
  var files: [String: [UInt8]] {
    guard !pins.isEmpty else { return [:] }
    var files = ["converted/waves.csv": wavesTable]
    if let scenario { files["scenario.yaml"] = Array(scenario.utf8) }
    return files
  }
}

extension WaveSchedule {
  private var wavesTable: [UInt8] {
    var text = CSVText(["asset", "wave", "slot"])
    for pin in inOrder {
      text.add([pin.id, waves[pin.wave].name, waves[pin.wave].date?.description ?? ""])
    }
    return text.bytes
  }

  /// The applications by wave, then in the order read.
  private var inOrder: [(wave: Int, id: String)] {
    pins.enumerated().sorted {
      ($0.element.wave, $0.offset) < ($1.element.wave, $1.offset)
    }.map(\.element)
  }

  private var scenario: String? {
    guard let first = options.firstCutover, let last = waves.last?.date else { return nil }
    var lines = [
      "# The waves of \(options.source.rawValue), one pin for each application.",
      "# Delete a pin, or all of them, and waveplan chooses the slot.",
      "name: converted",
      "inventory: .",
      "start: \(first - 364)        # a year before the first wave, to prepare; change it as you need",
      "finish_by: \(last + 182)    # half a year behind the last wave",
      "pins:",
    ]
    var wave = -1
    for pin in inOrder {
      if pin.wave != wave {
        wave = pin.wave
        lines.append("  # wave \(Self.quoted(waves[wave].name))")
      }
      guard let date = waves[wave].date else { continue }
      lines.append("  - {asset: \(Self.quoted(pin.id)), window: \(date)}")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text as YAML writes it between double quotes.
  private static func quoted(_ text: String) -> String {
    let plain = text.unicodeScalars.filter { scalar in
      scalar.properties.generalCategory != .control && scalar.value != 0x2028
        && scalar.value != 0x2029 && scalar.value & 0xFFFE != 0xFFFE
    }
    return "\""
      + String(String.UnicodeScalarView(plain)).replacing("\\", with: "\\\\")
      .replacing("\"", with: "\\\"") + "\""
  }

  /// Whether one wave comes before another: numbers in their names count as numbers.
  private static func isBefore(_ left: String, _ right: String) -> Bool {
    let (first, second) = (WaveOrder(left), WaveOrder(right))
    return first == second
      ? left.utf8.lexicographicallyPrecedes(right.utf8) : first < second
  }
}

/// A wave's name cut into texts and numbers, so that wave 2 comes before wave 10.
private struct WaveOrder: Comparable {
  private var parts: [Part] = []

  private enum Part: Comparable {
    case number(length: Int, digits: String)
    case text(String)
  }

  init(_ name: String) {
    var rest = name.lowercased()[...]
    while let first = rest.first {
      let isNumber = ("0"..."9").contains(first)
      let part = rest.prefix { ("0"..."9").contains($0) == isNumber }
      rest = rest.dropFirst(part.count)
      if isNumber {
        let digits = part.drop { $0 == "0" }
        parts.append(.number(length: digits.count, digits: String(digits)))
      } else {
        parts.append(.text(String(part)))
      }
    }
  }

  static func < (left: WaveOrder, right: WaveOrder) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
