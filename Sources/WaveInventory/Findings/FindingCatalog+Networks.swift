import WaveCore

extension FindingCatalog {
  /// What can be wrong with the files of a task network.
  static let networks: [FindingDescription] = [
    FindingDescription(
      "NET001", .error, "the file is no table of the network",
      why: "there is nothing to play", fix: "name the columns task,dist,a,m,b or pred,succ",
      example: "id;hours"),
    FindingDescription(
      "NET002", .error, "a row names no task",
      why: "it would say nothing", fix: "fill the cell, or remove the row", example: ",T2"),
    FindingDescription(
      "NET003", .error, "two rows have the same task",
      why: "edges could mean either", fix: "give one of them another name",
      example: "T1 in rows 2 and 9"),
    FindingDescription(
      "NET004", .error, "the distribution is not one that is drawn",
      why: "the length could not be sampled", fix: "write triangular, with a, m and b",
      example: "T1,weibull,1,2,3"),
    FindingDescription(
      "NET005", .error, "the value is not a number of hours",
      why: "the length could not be sampled",
      fix: "write hours of 0 or more with a decimal point", example: "T1,triangular,-1,2,3"),
    FindingDescription(
      "NET006", .error, "shortest, likely and longest value are not in order",
      why: "no triangle has its peak outside its base", fix: "write them so that a ≤ m ≤ b",
      example: "T1,triangular,5,2,9"),
    FindingDescription(
      "NET007", .error, "the edge names a task that is not there",
      why: "the order would silently drop out", fix: "correct the name, or add the task",
      example: "T1,T99"),
    FindingDescription(
      "NET008", .error, "tasks wait for each other in a circle",
      why: "none of them could ever start", fix: "remove one of the edges of the circle",
      example: "T1,T2 and T2,T1"),
    FindingDescription(
      "NET009", .warning, "an edge stands twice",
      why: "it counts once and may hide a slip", fix: "delete one of them",
      example: "T1,T2 in rows 2 and 9"),
  ]
}
