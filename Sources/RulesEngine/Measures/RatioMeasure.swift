import ContactHours
import Evidence

/// How many learners there are to each tutor in live sessions.
struct RatioMeasure: Measure {
  static let name = "ratio"
  static let about = """
    Learners for each tutor, in contact and led parts of sessions while a tutor is there: the \
    `largest` at any moment, or the `mean`, which is learners' time over tutors' time. `mode` takes \
    sessions in the room or on a link only, `activity` and `tag` as for hours. The most counts every \
    learner who may be there and the tutors who certainly are, one at least; the least the reverse. \
    Of a mean they need not both be reached. It is asked of the course, whoever the rule is about.
    """
  static let options = [
    MeasureOption(key: "take", words: ["largest", "mean"], standard: "largest"),
    MeasureOption(key: "mode", words: ["any", "in-person", "remote"], standard: "any"),
    MeasureOption(anyOf: Activity.allCases.map(\.rawValue), key: "activity"),
    MeasureOption(anyOf: [], key: "tag"),
  ]

  let isMean: Bool
  let mode: Mode?
  let activities: Set<Activity>
  let tags: Set<String>

  init(_ choices: Choices) {
    isMean = choices["take"] == "mean"
    mode = choices["mode"] == "remote" ? .remote : choices["mode"] == "in-person" ? .inPerson : nil
    activities = Set(choices.list("activity").compactMap(Activity.init))
    tags = Set(choices.list("tag"))
  }

  let unit = ValueUnit.toOne
  let rowUnit = "ratio"
  var words: String {
    var filter = ContactTime(kind: .tutor, activities: activities)
    filter.tags = tags
    let place = mode.map { $0 == .remote ? " on a link" : " in the room" } ?? ""
    let what =
      isMean ? "learners' time for each hour of tutors" : "the most learners for each tutor"
    return "\(what)\(place)\(filter.filterWords) is"
  }

  func reading(of subject: Subject) -> Reading {
    let stretches = subject.audit.groupStretches.filter { stretch in
      let session = subject.audit.evidence.sessions[stretch.session]
      return stretch.tutors.possible > 0 && subject.includes(session: stretch.session)
        && (mode.map { session.mode == $0 } ?? true)
        && (activities.isEmpty || activities.contains(stretch.activity))
        && (tags.isEmpty || session.tags.contains { tags.contains($0) })
    }
    let hasNoBound = subject.hasNoBound
    guard !stretches.isEmpty else { return hasNoBound ? .unknown(nil) : .nothing }
    var figure = isMean ? mean(of: stretches) : largest(of: stretches)
    // A record that could not be read may show more learners, and more tutors.
    figure.isUnbounded = figure.isUnbounded || hasNoBound
    figure.hasNoFloor = hasNoBound
    return .figure(figure)
  }

  private func largest(of stretches: [GroupStretch]) -> Figure {
    var least = (learners: 0, tutors: 1)
    var most = (learners: 0, tutors: 1)
    for stretch in stretches {
      let certain = stretch.tutors.evidenced
      let high = (learners: stretch.learners.possible, tutors: max(1, certain))
      if high.learners * most.tutors > most.learners * high.tutors { most = high }
      let low = (learners: stretch.learners.evidenced, tutors: stretch.tutors.possible)
      if certain > 0, low.learners * least.tutors > least.learners * low.tutors { least = low }
    }
    return Figure(
      evidenced: least.learners, possible: most.learners, whole: least.tutors,
      possibleWhole: most.tutors)
  }

  private func mean(of stretches: [GroupStretch]) -> Figure {
    func time(_ count: (GroupStretch) -> Int) -> Seconds {
      stretches.reduce(0) { $0 + $1.seconds * count($1) }
    }
    let certain = time { $0.tutors.evidenced }
    return Figure(
      evidenced: time { $0.tutors.evidenced > 0 ? $0.learners.evidenced : 0 },
      possible: time { $0.learners.possible },
      // Without a certain tutor the time may be nobody's, and the ratio as large as you like.
      isUnbounded: certain == 0, whole: time { $0.tutors.possible }, possibleWhole: certain,
      canShrink: true)
  }

  func details(of subject: Subject) -> [String] {
    guard case .figure(let figure) = reading(of: subject) else { return [] }
    func text(_ learners: Int, _ tutors: Int?) -> String {
      let tutors = tutors ?? 0
      return isMean
        ? "\(durationText(learners)) of learners to \(durationText(tutors)) of tutors"
        : "\(counted(learners, "learner")) to \(counted(tutors, "tutor"))"
    }
    let least = text(figure.evidenced, figure.whole)
    let most = text(figure.possible, figure.wholeOfPossible)
    return [least == most ? least : "at the least \(least), at the most \(most)"]
  }
}
