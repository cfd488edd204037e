import Evidence

/// A learner in two places at once.
enum TwoPlaces {
  static let screen = Screen(
    id: "two-places",
    title: "One learner in two places at once",
    question: "In which of the two sessions was the learner? The records have the same person in "
      + "both at the same time.",
    about: """
      A learner is seen, by a log or a mark, in two sessions of the centre at once for more than ten \
      minutes, and in at least one of them in the room. Two calls at once are no question here. A \
      register marked before the learner left for the other session, or two people under one id, \
      may lie behind it.
      """,
    isTested: false
  ) { centre in
    let sightings = centre.learners
    let meetings = CentreEvidence.meetings(sightings, longerThan: tolerance)
      .filter { $0.first.mode == .inPerson || $0.second.mode == .inPerson }
    return centre.answers(meetings, among: sightings) {
      "\(counted($0, "time")) for more than ten minutes"
    }
  }

  /// Sessions that follow one another overlap by as much in an honest record.
  static let tolerance: Seconds = 600
}
