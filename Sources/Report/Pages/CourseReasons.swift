import Evidence

/// Why a course has its result, in two sentences and what keeps it open.
struct CourseReasons {
  let entry: Courses.Entry
  let verdicts: [VerdictRow]
  let plan: PagePlan
  let path: String

  private var row: CourseRow { entry.row }

  var html: HTML {
    let notes = (entry.facts?.notes ?? []).map { note -> HTML in
      "<li>\(Sentence.note(note))</li>\n"
    }
    let noteList: HTML = notes.isEmpty ? "" : "<ul>\n\(notes)</ul>\n"
    return "<p>\(foundText) \(rulesText)</p>\n\(withoutContact)\(noteList)\(openEnds)"
  }

  private var foundText: HTML {
    let tutor = Hours.range(row.tutorEvidenced, row.tutorPossible, unbounded: entry.isUnbounded)
    let peer = Hours.range(row.peerEvidenced, row.peerPossible, unbounded: entry.isUnbounded)
    switch DeliveryClass(rawValue: row.deliveryClass) {
    case .distanceOnly:
      return """
        The evidence shows no time in which a learner was together with a tutor or with other \
        learners, in a room or on a live link; it shows \(Hours.text(row.studySeconds)) hours of \
        study alone.
        """
    case .noLiveTutor:
      return """
        Learners were together live for \(peer) learner-hours, and the evidence shows no tutor with \
        them at any time.
        """
    case .noLivePeer:
      return """
        A tutor was there live for \(tutor) learner-hours, and the evidence shows no learner \
        together with another.
        """
    case .liveOnline:
      return "Learners had \(tutor) learner-hours with a live tutor, on live links only."
    case .inPerson:
      return "Learners had \(tutor) learner-hours with a live tutor, in the room only."
    case .blended:
      return """
        Learners had \(tutor) learner-hours with a live tutor, some in the room and some on live \
        links.
        """
    case .evidenceMissing, nil:
      let evidenced = Hours.text(row.tutorEvidenced)
      let room: HTML =
        entry.isUnbounded
        ? "what could not be read leaves any number possible"
        : "up to \(Hours.text(row.tutorPossible)) are possible"
      return """
        What was handed in does not show how this course was delivered: \(evidenced) learner-hours \
        with a live tutor are evidenced, and \(room).
        """
    }
  }

  private var rulesText: HTML {
    let own = verdicts.filter { $0.scope == "course" }
    let notMet = own.count { $0.verdict == Verdict.notMet.rawValue }
    let open = own.count { $0.verdict == Verdict.cannotTell.rawValue }
    switch (notMet, open) {
    case (0, 0): return "No rule that was asked is against it."
    case (_, 0): return "It does not meet \(counted(notMet, "rule"))."
    case (0, _): return "For \(counted(open, "rule")) the evidence leaves the answer open."
    default:
      return """
        It does not meet \(counted(notMet, "rule")), and for \(grouped(open)) more the evidence \
        leaves the answer open.
        """
    }
  }

  private var withoutContact: HTML {
    let number = row.learnersWithoutLiveContact
    guard number > 0 else { return "" }
    return """
      <p>For \(counted(number, "learner")) no live contact at all is possible by the evidence, though \
      the course has some.</p>

      """
  }

  private var openEnds: HTML {
    let causes = entry.facts?.unboundedBy ?? []
    guard !causes.isEmpty else { return "" }
    let items = causes.map { "<li>\(cause($0))</li>\n" as HTML }
    return """
      <p>These keep possible time without an upper limit until they are mended, placed, or set aside \
      with a reason:</p>
      <ul>
      \(items)</ul>

      """
  }

  /// `path:line: code`, linked to its line where the path is of a known file.
  private func cause(_ text: String) -> HTML {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 3, let line = Int(parts[parts.count - 2]) else { return .prose(text) }
    let file = parts.dropLast(2).joined(separator: ":")
    return "\(plan.source(path: file, line: line, from: path)):\(String(parts[parts.count - 1]))"
  }
}
