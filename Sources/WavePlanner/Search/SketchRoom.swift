/// How far cutovers may lie from where a sketch puts them.
struct SketchRoom {
  /// Days by which they may come earlier.
  let early: Int
  /// Days by which they may come later.
  let late: Int

  /// Nowhere else.
  static let none = SketchRoom(early: 0, late: 0)

  /// From nowhere else to far away, to be tried one after the other until preparation fits.
  static let all = [
    none, SketchRoom(early: 0, late: 21), SketchRoom(early: 0, late: 63),
    SketchRoom(early: 14, late: 63), SketchRoom(early: 28, late: 120),
  ]
}
