import Evidence

/// Who was there by the register, and who by the platform's log.
enum RegisterAgainstPlatform {
  static let screen = Screen.ofCourse(
    id: "register-against-platform",
    title: "Marked as there, and not in the log",
    question: "Why does the log not show these people? The register has them there.",
    about: """
      In sessions that have both a register and a log of joining and leaving, each learner is \
      compared: marked as there or not, in the log or not (Cohen's kappa), and for how many minutes \
      (limits of agreement after Bland and Altman). Sessions in which somebody in the log could not \
      be matched with anybody are left out, since that may be the learner. Asked for is more than \
      one in twenty who are marked as there and are not in the log, our own allowance for shared \
      screens and lost connections. Somebody in the room while the others were on the link may lie \
      behind it.
      """,
    isTested: true
  ) { course, _ in look(course) }

  /// One in so many may be marked as there without a line in the log.
  private static let allowance = 20
  private static let leastMarks = 20

  private static func look(_ course: ScreenedCourse) -> ScreenAnswer {
    let withGuests = Set(course.evidence.guests.map(\.session))
    var table = Agreement()
    var differences: [Double] = []
    var records: [SourceLine] = []
    for session in course.evidence.sessions.indices where !withGuests.contains(session) {
      let logged = course.stays[session].filter { course.holds(.learner, $0.person, in: session) }
      guard !logged.isEmpty else { continue }
      let learners = Set(course.expectedLearners(in: session))
      for mark in course.marks[session] where learners.contains(mark.person) {
        let stay = logged.first { $0.person == mark.person }
        switch (course.markedTime(mark), stay) {
        case (let time?, let stay?):
          table.both += 1
          differences.append(Double(time.length - seconds(of: stay, within: session, course)) / 60)
        case (.some, nil):
          table.firstOnly += 1
          records.append(mark.source)
        case (nil, .some): table.secondOnly += 1
        case (nil, nil): table.neither += 1
        }
      }
    }
    let marked = table.both + table.firstOnly
    guard marked >= leastMarks else { return .tooFew(marked, "marks of sessions with a log") }
    return .tested(
      words(table, LimitsOfAgreement(differences)), lookedAt: table.total,
      chance: BinomialTail.shownChance(
        ofAtLeast: table.firstOnly, taken: marked, rate: Fraction(1, allowance)),
      records: records)
  }

  private static func words(_ table: Agreement, _ limits: LimitsOfAgreement?) -> String {
    let kappa = table.kappa.map { ", kappa \(ShownNumber.rounded($0, decimals: 2))" } ?? ""
    let minutes =
      limits.map { found in
        let shown = [found.mean, found.limits.low, found.limits.high].map {
          ShownNumber.rounded($0, decimals: 1)
        }
        return "; register less log \(shown[0]) minutes, limits of agreement \(shown[1]) to "
          + "\(shown[2])"
      } ?? ""
    return "\(table.firstOnly) of \(table.both + table.firstOnly) marked as there are not in the "
      + "log\(kappa)\(minutes)"
  }

  /// How long the log has somebody in the session's window; pieces that overlap count once.
  private static func seconds(
    of stay: ScreenedCourse.Stay, within session: Int, _ course: ScreenedCourse
  ) -> Seconds {
    let here = course.evidence.sessions[session]
    var end = here.startsAt
    var sum = 0
    for piece in stay.pieces {
      let from = max(piece.from, end)
      let to = min(piece.to, here.endsAt)
      if from < to {
        sum += to.seconds - from.seconds
        end = to
      }
    }
    return sum
  }
}
