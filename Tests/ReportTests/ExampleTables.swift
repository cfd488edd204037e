import Evidence

extension ExampleResult {
  static var exampleCells: [String: [[Cell]]] {
    [
      "sources": exampleSources, "rejections": exampleRejections,
      "unidentified": [
        [
          .text("presence.csv"), .integer(8), .text("S-201"), .text("Guest-09C1"), .integer(900),
          .text("no person of the course has this name"), .text("L-5"),
        ]
      ],
      "sessions": exampleSessions,
      "ledger": [
        [
          .text("C-102"), .text("L-4"), .text("S-201"), .text("teaching"), .text("remote"),
          .text("remote"), .text("none"), .text("logged"), .integer(3600), .text("evidenced"),
        ],
        [
          .text("C-102"), .text("L-4"), .text("S-201"), .text("teaching"), .text("remote"),
          .text("remote"), .text("none"), .text("logged"), .integer(3600), .text("possible"),
        ],
      ],
      "study": [
        [
          .text("C-101"), .text("L-1"), .text("self_study"), .integer(424_800), .integer(118),
          .integer(42),
        ]
      ],
      "learners": exampleLearners, "courses": exampleCourseRows, "verdicts": exampleVerdicts,
      "findings": exampleFindings, "responses": exampleResponses,
      "recognition": [
        [
          .text("C-101"), .text("fernhill-register"), .text("no"),
          .text("fernhill-register/tutor-contact-too-short"),
        ],
        [.text("C-104"), .text("fernhill-register"), .text("yes"), .empty],
      ],
    ]
  }

  private static var exampleSources: [[Cell]] {
    func source(
      _ hash: String, _ path: String, _ class: Cell, _ counts: [Int], _ note: String? = nil
    ) -> [Cell] {
      [.text(hash), .text(path), .text("canonical"), `class`, .text("utf-8"), .text("row")]
        + counts.map { .integer($0) } + [Cell(note)]
    }
    return [
      source(lostHash, "claims/lost.csv", .text("F"), [3, 2, 1, 0, 0, 0, 2]),
      source(
        marksHash, "marks.csv", .text("E"), [20, 18, 1, 0, 1, 0, 18], "one code is not mapped"),
      source(presenceHash, "presence.csv", .text("A"), [8, 6, 1, 0, 0, 1, 6]),
      source(planHash, "sessions.csv", .text("F"), [230, 229, 1, 0, 0, 0, 229]),
    ]
  }

  private static var exampleRejections: [[Cell]] {
    [
      [
        .text(presenceHash), .text("presence.csv"), .integer(7), .integer(5),
        .text("left-before-joined"), .text("left_at is before joined_at"),
      ]
    ]
  }

  private static var exampleSessions: [[Cell]] {
    func session(
      _ id: String, _ course: String, _ from: String, _ to: String, _ status: String,
      _ figures: [Int]
    ) -> [Cell] {
      [.text(id), .text(course), .text(from), .text(to), .text(status)]
        + figures.map { .integer($0) }
    }
    return [
      session(
        "S-101", "C-101", "2026-01-10T18:00:00Z", "2026-01-10T19:00:00Z", "unlogged", [0, 0, 3, 0]),
      session(
        "S-102", "C-101", "2026-01-17T18:00:00Z", "2026-01-17T19:00:00Z", "delivered", [0, 0, 3, 1]),
      session(
        "S-201", "C-102", "2026-01-12T18:00:00Z", "2026-01-12T19:00:00Z", "delivered",
        [3600, 3600, 2, 1]),
      session(
        "S-301", "C-103", "2026-01-13T18:00:00Z", "2026-01-13T20:00:00Z", "unlogged",
        [0, 7200, 4, 0]),
    ]
  }

  private static var exampleLearners: [[Cell]] {
    func learner(
      _ course: String, _ id: String, _ figures: [Int], _ withdrawn: String = "no"
    ) -> [Cell] {
      [.text(course), .text(id)] + figures.map { .integer($0) } + [.text(withdrawn)]
    }
    return [
      learner("C-101", "L-1", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 424_800]),
      learner("C-102", "L-4", [3600, 3600, 0, 0, 0, 900, 3600, 3600, 3600, 3600, 0, 0, 0]),
      learner("C-102", "L-5", [0, 0, 0, 0, 0, 0, 0, 0, 3600, 3600, 0, 0, 0], "yes"),
      learner("C-103", "L-7", [0, 7200, 0, 0, 0, 7200, 0, 7200, 0, 7200, 0, 0, 0]),
      learner(
        "C-104", "L-9",
        [
          44_100, 44_100, 22_050, 22_050, 28_800, 28_800, 44_100, 44_100, 50_400, 50_400, 25_200,
          25_200, 7200,
        ]),
    ]
  }

  private static var exampleCourseRows: [[Cell]] {
    func course(
      _ id: String, _ found: DeliveryClass, _ declared: String?, _ counts: [Int],
      unbounded: String = "no", _ figures: [Int]
    ) -> [Cell] {
      [.text(id), .text(found.rawValue), Cell(declared), .integer(counts[0]), .integer(counts[1])]
        + [.text(unbounded), .integer(counts[2]), .integer(counts[3])]
        + figures.map { .integer($0) }
    }
    return [
      course(
        "C-101", .distanceOnly, "live_online", [3, 0, 2, 1],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 424_800]),
      course(
        "C-102", .noLivePeer, "live_online", [2, 1, 1, 1],
        [3600, 3600, 0, 0, 0, 900, 3600, 3600, 3600, 3600, 0, 0, 0]),
      course(
        "C-103", .evidenceMissing, nil, [4, 0, 1, 0], unbounded: "yes",
        [0, 28_800, 0, 0, 0, 28_800, 0, 28_800, 0, 7200, 0, 0, 0]),
      course(
        "C-104", .blended, "blended", [1, 0, 0, 0],
        [
          44_100, 44_100, 22_050, 22_050, 28_800, 28_800, 44_100, 44_100, 50_400, 50_400, 25_200,
          25_200, 7200,
        ]),
    ]
  }

  private static var exampleVerdicts: [[Cell]] {
    func verdict(
      _ rule: String, _ course: String, _ verdict: String, _ found: String, _ required: String,
      scope: String = "course", learner: String? = nil, unit: String = "class"
    ) -> [Cell] {
      [
        .text("human-connection"), .text(rule), .text(scope), .text(course), Cell(learner),
        .text(verdict), .text(found), .text(found), .text(required), .empty, .empty, .text(unit),
        .text("2024-09-01"), .text("https://example.org/handbook"),
        unit == "s" ? .text("live time with a tutor") : .text("how the course was delivered"),
        unit == "s" ? .text("at-least") : .text("none-of"),
      ]
    }
    return [
      verdict("distance-only-course", "C-101", "not_met", "distance_only", "blended"),
      verdict("distance-only-course", "C-102", "met", "no_live_peer", "blended"),
      verdict("distance-only-course", "C-103", "cannot_tell", "evidence_missing", "blended"),
      verdict(
        "learners-without-live-contact", "C-102", "not_met", "0", "1", learner: "L-5", unit: "s"),
      verdict(
        "learners-without-live-contact", "C-102", "not_met", "0", "1", scope: "learner",
        learner: "L-5", unit: "s"),
      verdict("no-live-peer", "C-102", "not_met", "no_live_peer", "blended"),
    ]
  }

  private static var exampleResponses: [[Cell]] {
    func response(
      _ position: Int, _ raised: String, _ author: String, _ day: String, _ reply: String,
      _ rest: [String?] = [nil, nil, nil, nil, nil, nil]
    ) -> [Cell] {
      [
        .text("human-connection/distance-only-course/C-101"), .integer(position), .text("C-101"),
        .text(raised), .text(author), .text(day), .text(reply),
      ] + rest.map { Cell($0) } + [.text("responses.csv"), .integer(position + 1)]
    }
    return [
      response(1, "yes", "provider", "2026-12-14", "The logs were lost. <b>We ask for time.</b>"),
      response(
        2, "yes", "auditor", "2026-12-16", "A week more.",
        ["waived", nil, "2026-01-31", "3f2a9c01d4e5", "no", "expired"]),
    ]
  }

  private static var exampleFindings: [[Cell]] {
    func finding(
      _ rule: String, _ severity: String, _ force: String, _ course: String, _ learners: Int,
      _ verdict: String, _ title: String, _ action: String, pack: String = "human-connection"
    ) -> [Cell] {
      [
        .text("\(pack)/\(rule)/\(course)"), .text(pack), .text(rule), .text(severity),
        .text(force), .text(course), .integer(learners), .text(verdict), .text(title), .empty,
        .empty, .empty, .text("class"), .text(action), .empty, .empty, .text("the centre"),
        .integer(10), .text("2027-01-08"), .text("scotland"),
        .text(verdict == "cannot_tell" ? "question" : "action-plan"),
        .text(verdict == "cannot_tell" ? "a question" : "an entry in the centre's action plan"),
        .text(rule == "distance-only-course" && course == "C-101" ? "answered" : "open"),
        .text("2027-01-08"), .text("3f2a9c01d4e5"),
      ]
    }
    return [
      finding(
        "time-in-two-sessions", "low", "indicator", "C-104", 1, "not_met",
        "One person was in two sessions at once", "Check the times of both sessions.",
        pack: "evidence"),
      finding(
        "distance-only-course", "high", "interpretation", "C-101", 3, "not_met",
        "The evidence shows no live contact with a tutor or with peers.",
        "Ask the centre for the logs of its live sessions."),
      finding(
        "distance-only-course", "high", "interpretation", "C-103", 4, "cannot_tell",
        "The evidence does not show whether the course has live contact.",
        "Ask the centre for the register of session S-301."),
      finding(
        "no-live-peer", "medium", "indicator", "C-102", 2, "not_met",
        "The evidence shows no live learning together with peers and a tutor.",
        "Ask the centre when learners practise together."),
    ]
  }
}
