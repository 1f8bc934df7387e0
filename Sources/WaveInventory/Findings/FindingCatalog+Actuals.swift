import WaveCore

extension FindingCatalog {
  /// What can be wrong with a file of what really happened of a plan.
  static let actuals: [FindingDescription] = [
    FindingDescription(
      "ACT001", .error, "the actuals lack a column",
      why: "nothing could be said to have happened",
      fix: "name the columns subject, started, ended, outcome, outage, cost",
      example: "plant;weekend"),
    FindingDescription(
      "ACT002", .error, "a day of the actuals is not a date",
      why: "the past would have a hole", fix: "write the date as YYYY-MM-DD",
      example: "P01,,03/04/2027"),
    FindingDescription(
      "ACT003", .error, "a row of the actuals has no subject or no date",
      why: "it would say nothing", fix: "fill the cell, or remove the row", example: "P01,,"),
    FindingDescription(
      "ACT004", .error, "something ended before it started",
      why: "one of the dates is wrong", fix: "correct 'started' or 'ended'",
      example: "P01,2027-05-08,2027-05-01"),
    FindingDescription(
      "ACT005", .error, "the actuals have no rows",
      why: "the forecast would pass for one that knows the past",
      fix: "write a row for each wave that was tried", example: "subject,ended and nothing below"),
    FindingDescription(
      "ACT006", .error, "an outcome is not known",
      why: "whether the cutover stayed decides what is still to come",
      fix: "write done or rolled_back, or leave the cell blank for done", example: "half"),
    FindingDescription(
      "ACT007", .error, "an outage is not a length of time",
      why: "what it cost would not be known", fix: "write hours, or a length such as 9h 30min",
      example: "all night"),
    FindingDescription(
      "ACT008", .error, "a cost is not an amount",
      why: "what has been spent would not be known",
      fix: "write what has been spent so far in the inventory's currency, nothing below zero",
      example: "-1200"),
    FindingDescription(
      "ACT010", .error, "the actuals speak of something the plan does not have",
      why: "what happened would be lost, and the forecast would do it again",
      fix: "name a wave's number, an asset that cuts over, a move group or an activity of the plan",
      example: "P1O4,2027-05-01"),
    FindingDescription(
      "ACT011", .error, "something happened after the last day reported on",
      why: "the past would reach into what is to be forecast",
      fix: "correct the date, or give a later --as-of", example: "ended in the future"),
    FindingDescription(
      "ACT012", .error, "something happened outside the programme",
      why: "the plan has no day for it",
      fix: "write a date between the scenario's start and its end",
      example: "P01,2019-05-01"),
    FindingDescription(
      "ACT013", .error, "two rows of the actuals contradict each other",
      why: "a thing happens once, and a cutover that stayed is not rolled back later",
      fix: "remove one of the rows; of a group that differs from its wave, tell every try in rows "
        + "of its own",
      example: "P01 done in May and in June"),
    FindingDescription(
      "ACT014", .error, "a cutover was done before the one it requires",
      why: "the plan's order says that it could not run without",
      fix: "report the earlier cutover too, correct the dates, or remove the dependency",
      example: "P02 done, P01 that it requires not"),
    FindingDescription(
      "ACT015", .error, "a row does not fit what it is about",
      why: "an activity has no outcome but its end, and a cutover no end but staying or going back",
      fix: "give a cutover the day it ended on, and roll back nothing but cutovers",
      example: "rehearse:P01#1,2027-05-01,2027-05-02,rolled_back"),
    FindingDescription(
      "ACT016", .warning, "a cutover was done in a slot in which its group has no window",
      why: "its outage is counted as lost production in full",
      fix: "add the window to calendar.csv, or give the 'outage'", example: "P01 in a blackout"),
    FindingDescription(
      "ACT017", .warning, "a wave was done while an earlier one of its lane was not",
      why: "the groups of the earlier wave are taken as still to come",
      fix: "report the earlier wave, if it was done", example: "wave 3 done, wave 2 not"),
    FindingDescription(
      "ACT018", .warning, "something was done before what it waits for had ended",
      why: "the dates are taken as they are; one of them may be wrong",
      fix: "correct the dates where they are wrong", example: "cut over before the last rehearsal"),
    FindingDescription(
      "ACT019", .warning, "a cost is far from what the work was planned to cost",
      why: "the forecast takes it as it is; a slip of the decimal mark would move it by as much",
      fix: "correct the cost where it is wrong, and report all work it was spent on",
      example: "12000 for work planned at 1200"),
  ]
}
