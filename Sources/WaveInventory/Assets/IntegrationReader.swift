import WaveCore
import WaveLandscape

extension RowReader {
  /// An integration of `integrations.csv`; blanks are estimated from its kind.
  func integration(plants: Rows<Plant>) -> Integration {
    let kind = choice("kind", of: IntegrationKind.self) ?? .api
    let usual = UsualIntegration(kind)
    let served = servedPlants("plants", count: plants.count)
    let peak = served.reduce(0) { $0 + plants[$1].peakUsers.value }
    let messages = decimalFact("messages_per_hour", usual.estimate(usual.messages))
    let devices = integerFact(
      "devices",
      Estimate(usual.devicesPerUser * Double(peak), "a \(kind.rawValue) of \(peak) peak users"),
      listed: usual.devicesPerUser > 0)
    let repoint = wordFact(
      "repoint", fallback: usual.repoint, because: "usual for \(kind.rawValue)"
    ).value
    let bridgeable = booleanFact("bridgeable", usual.flag(usual.isBridgeable))
    return Integration(
      id: id("integration_id"), kind: kind, plants: served, partner: text("partner"),
      protocolName: text("protocol"), direction: text("direction"), messagesPerHour: messages,
      buffer: minutesFact("buffer", usual.estimate(usual.buffer)),
      drainPerHour: decimalFact(
        "drain_per_hour", Estimate(3 * messages.value, "3 for each arriving message")),
      devices: devices, repoint: repoint,
      repointLead: minutesFact(
        "repoint_lead",
        repoint == .withPlant
          ? Estimate(0, "re-pointed at the cutover")
          : Estimate(20_160, "two weeks keep clear of the cutover"),
        listed: repoint != .withPlant),
      relay: booleanFact("relay", listed: repoint != .withPlant),
      perPlant: booleanFact("per_plant", usual.flag(usual.isPerPlant), listed: served.count > 1),
      partnerNotice: minutesFact(
        "partner_notice", usual.estimate(usual.notice), listed: usual.notice > 0),
      partnerWindows: windows("partner_windows"), bridgeable: bridgeable,
      bridgeSetupCost: moneyFact("bridge_setup_cost", listed: bridgeable.value),
      bridgeCostPerWeek: moneyFact("bridge_cost_per_week", listed: bridgeable.value),
      effort: effortFact("effort_days", usual.estimate(usual.effortDays)),
      team: index("team_id", in: .teams, of: Team.self),
      cutoverDuration: minutesFact(
        "cutover_duration", usual.cutoverEstimate(devices: devices.value)),
      owner: text("owner"), row: span)
  }

  /// The plants of a list, in the order of their rows, none twice; `*` is all.
  func servedPlants(_ name: String, count: Int) -> [Index<Plant>] {
    let ids = words(name)
    if ids == ["*"] { return (0..<count).map { Index($0) } }
    let found = ids.compactMap { resolve($0, name, in: [.plants]) }
    return Set(found.map(\.row)).sorted().map { Index($0) }
  }
}

/// What is usual for a kind of integration (DefaultBook, DEF050 and following).
private struct UsualIntegration {
  let kind: IntegrationKind

  init(_ kind: IntegrationKind) { self.kind = kind }

  var messages: Double {
    switch kind {
    case .plc: 900
    case .mes: 600
    case .barcode, .wms: 300
    case .label, .api: 60
    default: 20
    }
  }

  var buffer: Double {
    switch kind {
    case .barcode: 0
    case .label: 15
    case .mes, .plc, .wms: 240
    default: 1440
    }
  }

  var devicesPerUser: Double { kind == .barcode ? 0.4 : kind == .label ? 0.1 : 0 }
  var repoint: Repoint { kind == .edi ? .before : .withPlant }
  var isPerPlant: Bool { [.mes, .barcode, .label, .plc, .wms].contains(kind) }
  var isBridgeable: Bool { ![.mes, .barcode, .label, .plc].contains(kind) }

  var notice: Double {
    switch kind {
    case .edi: 40_320
    case .bank: 30_240
    case .carrier: 20_160
    default: 0
    }
  }

  var effortDays: Double {
    switch kind {
    case .mes, .plc, .wms: 8
    case .edi: 6
    case .barcode: 5
    case .bank: 4
    default: 3
    }
  }

  func cutoverEstimate(devices: Int) -> Estimate {
    switch kind {
    case .mes, .plc, .wms: estimate(120)
    case .barcode, .label:
      Estimate(30 + 4 * Double(devices), "30 min and 4 min for each of \(devices) devices")
    case .edi, .bank: estimate(60)
    default: estimate(30)
    }
  }

  func estimate(_ value: Double) -> Estimate { Estimate(value, "usual for \(kind.rawValue)") }

  func flag(_ value: Bool) -> (value: Bool, because: String) {
    (value, "usual for \(kind.rawValue)")
  }
}
