/// Where work costs least under given terms.
struct Placement: Sendable {
  /// What it costs there, in thousandths; `SlotModel.never` where it cannot be done.
  var cost = SlotModel.never
  /// The first worked place, or −1 where it cannot be done.
  var start = -1
}
