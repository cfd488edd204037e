import Evidence

/// Why a course has its result, in two sentences and what keeps it open.
struct CourseReasons {
  let entry: Courses.Entry
  let verdicts: [VerdictRow]
  /// Whether rules of professional bodies, which are no part of the result, were asked as well.
  let bodiesAreAsked: Bool
  let plan: PagePlan
  let path: String

  private var row: CourseRow { entry.row }

  var html: HTML {
    let notes = (entry.facts?.notes ?? []).map { note -> HTML in
      "<li>\(Sentence.note(note))</li>\n"
    }
    let noteList: HTML = notes.isEmpty ? "" : "<ul>\n\(notes)</ul>\n"
    let found = [foundText, rulesText, bodiesText].filter { !$0.isEmpty }.joined(" ")
    return "<p>\(found)</p>\n\(withoutContact)\(noteList)\(openEnds)"
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
    let notMet = ofCourse(.notMet)
    let open = ofCourse(.cannotTell).count
    guard !notMet.isEmpty || open > 0 else { return "No rule that was asked is against it." }
    // A rule that weighs little must not read like a breach.
    let minor = notMet.count(where: isMinor)
    let weighty = notMet.count - minor
    var sentences: [HTML] = []
    if weighty > 0 { sentences.append("It does not meet \(counted(weighty, "rule")).") }
    if minor > 0 {
      sentences.append("By \(counted(minor, "rule")) of low severity there is something to ask.")
    }
    if open > 0 {
      sentences.append("For \(counted(open, "rule")) the evidence leaves the answer open.")
    }
    return sentences.joined(" ")
  }

  private var bodiesText: HTML {
    guard bodiesAreAsked else { return "" }
    return """
      What professional bodies would say of it is told under \
      “<a href="#part-recognition">Recognition</a>”.
      """
  }

  private func ofCourse(_ verdict: Verdict) -> [VerdictRow] {
    verdicts.filter { $0.scope == "course" && $0.verdict == verdict.rawValue }
  }

  private func isMinor(_ verdict: VerdictRow) -> Bool {
    entry.findings.contains {
      $0.pack == verdict.pack && $0.rule == verdict.rule && !Attention($0).isNeeded
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
