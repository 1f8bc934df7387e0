internal import WaveScenario
internal import WaveScheduling

// Scenario and scheduling core share some words. Here the bare word is the scenario's, and the
// core's rows have names of their own.

/// The scenario's work.
typealias Activity = WaveScenario.Activity
/// The scenario's order between activities and cutovers.
typealias Precedence = WaveScenario.Precedence
/// The scenario's pair that is kept apart.
typealias Exclusion = WaveScenario.Exclusion
/// What the user wants to be small.
typealias Objective = WaveScenario.Objective

/// Something the core starts: an activity or a cutover.
typealias Job = WaveScheduling.Activity
/// An order between jobs.
typealias JobOrder = WaveScheduling.Precedence
/// Two jobs that never start together.
typealias JobExclusion = WaveScheduling.Exclusion
/// What the core makes small.
typealias JobObjective = WaveScheduling.Objective
/// A part of a schedule's cost.
typealias JobCost = WaveScheduling.CostTerm
/// What a job holds of a team.
typealias JobDemand = WaveScheduling.Demand
