/// What sharing saves: peaks of many rarely meet.
public enum Pooling {
  /// Servers that loads of so many Erlangs need together, `A + β√A` with `A` their sum.
  ///
  /// Source: the square-root staffing rule (Halfin and Whitt, 1981); β is the grade of service.
  public static func shared(_ loads: [Double], grade: Double) -> Double {
    need(loads.reduce(0, +), grade: grade)
  }

  /// Servers they need each on its own.
  public static func dedicated(_ loads: [Double], grade: Double) -> Double {
    loads.reduce(0) { $0 + need($1, grade: grade) }
  }

  private static func need(_ load: Double, grade: Double) -> Double {
    load + grade * max(0, load).squareRoot()
  }
}
