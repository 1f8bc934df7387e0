import WaveCore
import WaveInventory
import WaveLandscape
import WavePlatform
import WaveScenario

/// What a code of a finding, a default, a template or a price means.
public struct CodeDescription: Hashable, Sendable, Codable {
  /// The code.
  public let code: String
  /// What it is about, in a few words.
  public let title: String
  /// What there is to say, in order.
  public let paragraphs: [Paragraph]

  /// A named sentence.
  public struct Paragraph: Hashable, Sendable, Codable {
    /// What the sentence is: `why`, `fix`.
    public let name: String
    /// The sentence.
    public let text: String
  }

  init(_ code: String, _ title: String, _ paragraphs: KeyValuePairs<String, String>) {
    self.code = code
    self.title = title
    self.paragraphs = paragraphs.map { Paragraph(name: $0.key, text: $0.value) }
  }
}

extension Workspace {
  /// What a code means, in any case of letters; nil where no code is written so.
  public static func describe(code: String) -> CodeDescription? {
    let wanted = code.uppercased()
    return allCodes.first { $0.code == wanted }
  }

  /// Every code that `describe(code:)` knows, by kind, then by code.
  public var codes: [String] { Self.allCodes.map(\.code) }

  /// Every code there is, by kind, then by code.
  static var allCodes: [CodeDescription] {
    findingCodes + defaultCodes + templateCodes + priceCodes + platformCodes
  }

  /// The codes of findings.
  static var findingCodes: [CodeDescription] {
    let read = FindingCatalog.all.map {
      CodeDescription(
        $0.code.text, $0.title,
        ["severity": $0.severity.rawValue, "why": $0.why, "fix": $0.fix, "example": $0.example])
    }
    let graph = GraphFindings.catalog.map {
      CodeDescription(
        $0.code.text, $0.title,
        ["severity": $0.severity.rawValue, "why": $0.why, "fix": $0.fix])
    }
    let scenario = ScenarioFindings.catalog.map {
      CodeDescription(
        $0.code.text, $0.title,
        ["severity": $0.severity.rawValue, "why": $0.why, "fix": $0.fix])
    }
    return (read + graph + scenario).sorted { $0.code < $1.code }
  }

  /// The codes of what stands in for blank cells.
  static var defaultCodes: [CodeDescription] {
    DefaultBook.entries.map { entry in
      CodeDescription(
        entry.code, "blank \(entry.column) in \(entry.table)",
        [
          "value": [entry.value.text, entry.rule].compactMap(\.self).joined(separator: "; "),
          "range": "P10 × \(Self.figure(entry.lowFactor)), P90 × \(Self.figure(entry.highFactor))",
          "mark": entry.mark.rawValue, "source": entry.source, "why": entry.reason,
        ])
    }
  }

  /// The codes of efforts and runbook steps that no row states.
  static var templateCodes: [CodeDescription] {
    let activities = ActivityTemplates.all.map {
      CodeDescription(
        $0.code, $0.title,
        [
          "value": "\($0.formula) \($0.unit)",
          "range": "× \(Self.figure($0.lowFactor)) to × \(Self.figure($0.highFactor))",
          "mark": $0.mark, "why": $0.reason,
        ])
    }
    let steps = StepTemplates.all.map {
      CodeDescription(
        $0.code, "runbook step \($0.kind.rawValue)",
        [
          "value": $0.formula,
          "range": "× \(Self.figure($0.lowFactor)) to × \(Self.figure($0.highFactor)), "
            + $0.shape.rawValue, "mark": $0.mark, "why": $0.reason,
        ])
    }
    return activities + steps
  }

  /// The codes of prices that no row states.
  static var priceCodes: [CodeDescription] {
    PriceDefault.all.map { price in
      let values = price.values.map {
        "\(figure($0.low)), \(figure($0.base)), \(figure($0.high)) \(price.currency ?? "") "
          + "per \(price.unit)"
      }
      return CodeDescription(
        price.code, "price of \(price.item.rawValue)",
        ["value": values ?? "to be entered", "mark": price.mark.rawValue, "source": price.source])
    }
  }

  /// The codes of what the platform model takes for granted.
  static var platformCodes: [CodeDescription] {
    PlatformDefault.all.map {
      CodeDescription(
        $0.code, $0.name,
        [
          "value": "\(figure($0.value)) \($0.unit)", "mark": $0.mark.rawValue,
          "source": $0.source,
        ])
    }
  }

  private static func figure(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String((number * 1e6).rounded() / 1e6)
  }
}
