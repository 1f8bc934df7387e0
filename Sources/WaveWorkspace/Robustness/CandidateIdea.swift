import WaveCore
import WavePlanner
import WaveScenario

/// A wish for another plan, in words and with the seed its search begins with.
struct CandidateIdea: Sendable {
  /// What the plan is to have.
  var wish: CandidateWish
  /// The same in words.
  var text: String
  /// Added to the seed of the search, so that searches of one wish differ.
  var stream: UInt64 = 0
}

/// Ideas for plans near one that was played.
///
/// They differ in what a late preparation runs into: how early work begins, how much length it is
/// given, how many days lie free before a cutover, which slots the groups have that mostly come
/// late, and where all cutovers lie.
struct CandidateIdeas {
  /// The probability the user asks for.
  let confidence: Double
  /// The probability with which the scenario gives preparation its length; nil for likely lengths.
  let usual: Double?
  /// The groups that come late on average in the plan at hand, the latest first.
  let late: [Identifier]

  /// Days by which cutovers may come later where others are moved.
  private static let room = 63

  /// Ideas for plans near that of least planned cost, the most telling first.
  var ofFirst: [CandidateIdea] {
    [
      CandidateIdea(wish: CandidateWish(earliness: 1), text: "work early"),
      CandidateIdea(wish: CandidateWish(earliness: 4), text: "work earlier"),
      kept(between),
      CandidateIdea(wish: CandidateWish(earliness: 1, room: nil), text: "slots anew"),
      kept(confidence, room: Self.room),
    ] + later + [
      CandidateIdea(
        wish: CandidateWish(reserveDays: 14, room: Self.room), text: "14 days free before cutovers")
    ] + anew
  }

  /// Ideas for plans near the best one so far.
  var ofBest: [CandidateIdea] {
    later + [
      CandidateIdea(wish: CandidateWish(earliness: 4), text: "work earlier"), kept(between),
      CandidateIdea(
        wish: CandidateWish(earliness: 1, room: Self.room), text: "slots free, work early"),
      CandidateIdea(
        wish: CandidateWish(reserveDays: 14, room: Self.room), text: "14 days free before cutovers"),
      CandidateIdea(wish: CandidateWish(earliness: 15), text: "work very early"),
    ] + anew
  }
}

extension CandidateIdeas {
  /// Halfway from the usual confidence to the one asked for, or else a little beyond the usual.
  private var between: Double {
    let usual = usual ?? 0.5
    return confidence > usual ? (usual + confidence) / 2 : min(0.95, usual + 0.1)
  }

  private var later: [CandidateIdea] {
    guard let latest = late.first else { return [] }
    let some = Array(late.prefix(max(2, late.count / 3)))
    let one = CandidateIdea(
      wish: CandidateWish(later: [latest], earliness: 1, room: Self.room), text: "\(latest) later")
    guard some.count > 1 else { return [one] }
    return [
      one,
      CandidateIdea(
        wish: CandidateWish(later: some, earliness: 1, room: Self.room),
        text: "the \(some.count) latest groups later"),
    ]
  }

  private func kept(_ confidence: Double, room: Int = 0) -> CandidateIdea {
    let percent = "\(roundHalfEven(confidence * 100)) %"
    return CandidateIdea(
      wish: CandidateWish(confidence: confidence, room: room),
      text: (room > 0 ? "later slots, " : "") + "preparation kept at \(percent)")
  }

  /// Searches for all slots anew, each with another seed.
  private var anew: [CandidateIdea] {
    (1...32).map { stream in
      let isLong = stream.isMultiple(of: 2)
      return CandidateIdea(
        wish: CandidateWish(
          confidence: isLong ? confidence : nil, earliness: isLong ? 0 : 1, room: nil),
        text: "slots anew, seed + \(stream)", stream: UInt64(stream))
    }
  }
}
