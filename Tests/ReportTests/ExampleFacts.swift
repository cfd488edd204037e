import Evidence

extension ExampleResult {
  static var exampleCourses: [CourseFacts] {
    func facts(
      _ id: String, _ title: String, hasEnded: Bool = true, notes: [String] = [],
      unboundedBy: [String] = []
    ) -> CourseFacts {
      CourseFacts(
        courseID: id, title: title, centre: "Alder Row Training", qualificationNumber: "600/1234/5",
        awardingOrganisation: "Fernhill Awards", startsOn: "2026-01-05", endsOn: "2026-02-20",
        timeZone: "Europe/London", publiclyFunded: "yes", hasEnded: hasEnded,
        plannedSeconds: hasEnded ? 0 : 7200, notes: notes, unboundedBy: unboundedBy)
    }
    return [
      facts("C-101", "Certificate in Counselling Skills"),
      facts("C-102", "Level 3 Certificate in Counselling Studies"),
      facts(
        "C-103", "Diploma in Therapeutic Counselling", hasEnded: false,
        notes: ["other kind possible"], unboundedBy: ["presence.csv:7: left-before-joined"]),
      facts("C-104", "Introduction to Counselling"),
    ]
  }

  static var exampleTraces: [TraceRow] {
    func row(
      _ session: String, _ person: String, _ role: Role?, _ kind: String, _ from: Int, _ to: Int,
      line: Int, level: EvidenceLevel? = .logged, detail: String = "", start: Int
    ) -> TraceRow {
      TraceRow(
        courseID: session == "S-102" ? "C-101" : "C-102", sessionID: session, personID: person,
        role: role, kind: kind, mode: .remote,
        interval: Interval(
          from: Instant(seconds: start + from), to: Instant(seconds: start + to)),
        level: level, detail: detail, sha256: presenceHash, path: "presence.csv", line: line)
    }
    let seventeenth = 1_768_672_800
    let twelfth = 1_768_240_800
    return [
      row("S-102", "L-1", .learner, "presence", 120, 1205, line: 9, start: seventeenth),
      TraceRow(
        courseID: "C-101", sessionID: "S-102", personID: "L-2", role: .learner, kind: "mark",
        mode: nil, interval: nil, level: nil, detail: "absent", sha256: marksHash,
        path: "marks.csv", line: 4),
      row("S-201", "T-1", .tutor, "presence", 0, 3600, line: 2, start: twelfth),
      row("S-201", "T-2", .tutor, "presence", 0, 3600, line: 3, start: twelfth),
      row("S-201", "L-4", .learner, "presence", 0, 3600, line: 4, start: twelfth),
      row("S-201", "L-4", .learner, "presence", 0, 3600, line: 6, start: twelfth),
      TraceRow(
        courseID: "C-102", sessionID: "S-201", personID: "L-5", role: .learner, kind: "rejected",
        mode: .remote, interval: nil, level: nil, detail: "left-before-joined",
        sha256: presenceHash, path: "presence.csv", line: 7),
      row(
        "S-201", "Guest-09C1", nil, "guest", 300, 1200, line: 8, detail: "no name matches",
        start: twelfth),
    ]
  }

  static var exampleParts: [String: [PartRow]] {
    func part(_ activity: Activity, _ from: Int, _ to: Int, line: Int) -> [PartRow] {
      Interval(from: Instant(seconds: from), to: Instant(seconds: to)).map {
        [
          PartRow(
            activity: activity, interval: $0, sha256: planHash, path: "sessions.csv", line: line)
        ]
      } ?? []
    }
    return [
      "C-101 S-101": part(.teaching, 1_768_068_000, 1_768_071_600, line: 2),
      "C-101 S-102": part(.teaching, 1_768_672_800, 1_768_676_400, line: 3),
      "C-102 S-201": part(.teaching, 1_768_240_800, 1_768_242_600, line: 215)
        + part(.skillsPractice, 1_768_242_600, 1_768_244_400, line: 216),
      "C-103 S-301": part(.teaching, 1_768_327_200, 1_768_334_400, line: 4),
    ]
  }
}
