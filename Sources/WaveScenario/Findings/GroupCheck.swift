import WaveCalendar
import WaveCore
import WaveLandscape

/// What can be said of groups, pools, partners and teams before any search.
struct GroupCheck: Sendable {
  /// The facts.
  let ground: Groundwork

  /// Groups that no wave has room for, each with its members and the rows that joined them.
  var oversized: [Finding] {
    guard let most = ground.settings.waves.maxPlants else { return [] }
    return ground.groups.filter { $0.plants.count > most }.map { group in
      let members = group.plants.map { ground.landscape.plants[$0].id.text }
        .joined(separator: ", ")
      let rows = Set(group.reasons.filter { $0.kind != .serves }.map(\.row.row)).sorted()
        .joined(separator: ", ")
      return ScenarioFindings.groupTooLarge.finding(
        "'\(group.id)' has \(group.plants.count) plants (\(members)), a wave holds \(most); "
          + "joined by \(rows)",
        at: ground.settings.row("waves.max_plants"))
    }
  }

  /// Plants that may run nowhere, and wanted hosting that is not there.
  func hosting(_ poolLoad: PoolLoad) -> [Finding] {
    let chooser = PoolChooser(landscape: ground.landscape, settings: ground.settings)
    return ground.landscape.plants.indices.compactMap { index in
      let plant = ground.landscape.plants[index]
      guard plant.status == .planned else { return nil }
      let choices = poolLoad.choices[index.offset]
      guard let first = choices.first else {
        let regions = plant.allowedRegions.joined(separator: ", ")
        return ScenarioFindings.noPool.finding(
          "plant '\(plant.id)' may only run in \(regions), where no pool stands", at: plant.row)
      }
      let (wanted, isFixed, _) = chooser.hosting(of: index)
      let pool = ground.landscape.pools[first.pool]
      guard isFixed, pool.hosting != wanted, !StandIns.isStandIn(pool) else { return nil }
      return ScenarioFindings.hostingNotThere.finding(
        "plant '\(plant.id)' asks for \(wanted.rawValue) hosting, which no allowed pool offers",
        at: plant.row)
    }
  }

  /// Skills that no team has, with the team that stands in.
  ///
  /// A team that itself stands in for a table nobody wrote has every skill.
  var skills: [Finding] {
    let held = Set(ground.landscape.teams.flatMap(\.skills))
    return TeamRoster.substitutes.keys.sorted().filter { !held.contains($0) }.map { skill in
      let team = ground.landscape.teams[ground.roster.team(skill)]
      return ScenarioFindings.missingSkill.finding(
        "no team has the skill '\(skill)', '\(team.id)' stands in", at: team.row)
    }
  }

  /// Counterparts that move apart from the cutover without anything between.
  var carriers: [Finding] {
    ground.landscape.integrations.indices.compactMap { index in
      let integration = ground.landscape.integrations[index]
      guard !ground.groupsOfIntegration[index.offset].isEmpty,
        integration.repoint != .withPlant || !integration.partnerWindows.isEmpty,
        !RepointPlan.isCarried(integration)
      else { return nil }
      return ScenarioFindings.noCarrier.finding(
        "'\(integration.id)' is re-pointed apart from its cutover, but has no relay",
        at: integration.row)
    }
  }

  /// Partners that are never open, and teams with work but nobody to do it.
  func idle(_ work: WorkBreakdown, _ teamCalendars: [TeamCalendar]) -> [Finding] {
    var needed: Set<Index<Team>> = []
    var found: [Finding] = []
    for activity in work.activities {
      if let team = activity.demand?.team { needed.insert(team) }
      if let starts = activity.allowedStarts, starts.isEmpty, let origin = activity.origins.first {
        found.append(
          ScenarioFindings.partnerNeverOpen.finding(
            "'\(activity.subject)' can be re-pointed on no day", at: origin.span))
      }
    }
    for team in needed.sorted()
    where teamCalendars[team.offset].milliPeople.allSatisfy({ $0 == 0 }) {
      let row = ground.landscape.teams[team]
      found.append(
        ScenarioFindings.teamWithoutPeople.finding(
          "team '\(row.id)' has work, but nobody on any day", at: row.row))
    }
    return found
  }

  /// Groups that are closed in every slot.
  func closed(_ calendars: GroupCalendars) -> [Finding] {
    ground.groups.indices.compactMap { group in
      guard calendars.windows[group.offset].allSatisfy({ $0 == nil }) else { return nil }
      return ScenarioFindings.noWindow.finding(
        "'\(ground.groups[group].id)' has no window in any slot", at: ground.row(of: group))
    }
  }
}
