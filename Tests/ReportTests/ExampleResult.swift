import Evidence

/// One invented centre of Fernhill Awards with four courses, held in memory.
struct ExampleResult: AuditResult {
  var run: RunInfo
  var courses: [CourseFacts]
  var rules: [RuleFacts]
  var traces: [TraceRow]
  var partRows: [String: [PartRow]]
  var cells: [String: [[Cell]]]
  /// By SHA-256; a file that is not here was not kept.
  var files: [String: [SourceRecord]]

  let tables: [TableSchema] = [
    SourceRow.schema, RejectionRow.schema, UnidentifiedRow.schema, SessionRow.schema,
    LedgerRow.schema, StudyRow.schema, LearnerRow.schema, CourseRow.schema, VerdictRow.schema,
    FindingRow.schema, RecognitionRow.schema, DifferenceRow.schema,
    ScreenRow.schema, RankingRow.schema, ResponseRow.schema,
  ]

  func forEachRow(of table: TableSchema, _ body: ([Cell]) throws -> Void) throws {
    for row in cells[table.name] ?? [] { try body(row) }
  }

  func rows<Row: ResultRow>(_ type: Row.Type) throws -> [Row] {
    (cells[Row.schema.name] ?? []).map(Row.init(cells:))
  }

  func rows<Row: ResultRow>(_ type: Row.Type, ofCourse courseID: String) throws -> [Row] {
    let column = Row.schema.columns.firstIndex { $0.name == "course_id" }
    return (cells[Row.schema.name] ?? [])
      .filter { row in column.map { row[$0].text == courseID } ?? false }
      .map(Row.init(cells:))
  }

  func courseFacts() throws -> [CourseFacts] { courses }

  func ruleFacts() throws -> [RuleFacts] { rules }

  func reasons(course courseID: String) throws -> [RuleReason] {
    rules.map { rule in
      RuleReason(
        pack: rule.pack, rule: rule.rule, courseID: courseID,
        steps: [RuleReason.Step(depth: 0, verdict: .notMet, text: "of the course: \(rule.about)")],
        quotes: [
          RuleReason.Quote(
            words: rule.quote, source: rule.sourceTitle, url: rule.url, status: rule.status,
            seen: rule.seen, from: nil)
        ], settledBy: [])
    }
  }

  func trace(course courseID: String, session sessionID: String) throws -> [TraceRow] {
    traces.filter { $0.courseID == courseID && $0.sessionID == sessionID }
  }

  func records(course courseID: String) throws -> [CourseRecord] { [] }

  func parts(course courseID: String, session sessionID: String) throws -> [PartRow] {
    partRows["\(courseID) \(sessionID)"] ?? []
  }

  func records(ofFile sha256: String, lines: ClosedRange<Int>) throws -> [SourceRecord]? {
    files[sha256]?.filter { lines.contains($0.line) }
  }

  func lineCount(ofFile sha256: String) throws -> Int? { files[sha256]?.map(\.endLine).max() }
}

extension ExampleResult {
  static let planHash = String(repeating: "a1", count: 32)
  static let presenceHash = String(repeating: "b2", count: 32)
  static let marksHash = String(repeating: "c3", count: 32)
  static let lostHash = String(repeating: "d4", count: 32)

  /// The whole example.
  static func make() -> ExampleResult {
    ExampleResult(
      run: exampleRun, courses: exampleCourses, rules: exampleRules, traces: exampleTraces,
      partRows: exampleParts, cells: exampleCells, files: exampleFiles)
  }

  static var exampleRun: RunInfo {
    RunInfo(
      program: "glh 0.1.0", auditDate: Day(iso8601: "2026-02-28") ?? Day(number: 0),
      auditDateWasGiven: false,
      packs: [
        PackInfo(
          id: "human-connection", title: "Human connection", checked: "2026-11-20",
          sha256: String(repeating: "e5", count: 32))
      ],
      zoneData: "2026a", sqlite: "3.40.1", evidenceHash: String(repeating: "f6", count: 32),
      factsLeftOut: 2, showsNames: false)
  }

  static var exampleRules: [RuleFacts] {
    [
      RuleFacts(
        pack: "human-connection", rule: "distance-only-course",
        title: "The evidence shows no live contact with a tutor or with peers.",
        about: "Learning to be with people needs time with people.\n", force: .interpretation,
        severity: .high, sourceTitle: "Fernhill Awards centre handbook", clause: "clause 4.2",
        url: "https://example.org/handbook#4.2",
        quote: "Learners meet their tutor and one another, in a room or on a live link.",
        status: "verified", seen: "2026-11-20"),
      RuleFacts(
        pack: "human-connection", rule: "no-live-peer",
        title: "The evidence shows no live learning together with peers and a tutor.",
        about: "Skills are practised with others.", force: .indicator, severity: .medium,
        sourceTitle: "Fernhill Awards centre handbook", clause: nil,
        url: "https://example.org/handbook", quote: "Skills are practised with others.",
        status: "secondary", seen: "2026-11-19"),
    ]
  }

  static var exampleFiles: [String: [SourceRecord]] {
    func record(_ line: Int, _ cells: [String], masked: Set<Int> = []) -> SourceRecord {
      SourceRecord(
        line: line, endLine: line,
        cells: cells.enumerated().map { SourceCell(text: $1, isMasked: masked.contains($0)) })
    }
    var plan = [record(1, ["session_id", "course_id", "starts_at", "ends_at"])]
    for line in Array(2...12) + Array(205...230) {
      plan.append(record(line, ["S-\(line)", "C-101", "2026-01-10T18:00Z", "2026-01-10T19:00Z"]))
    }
    let presence = [
      record(1, ["session_id", "person_id", "name", "joined_at", "left_at"]),
      record(2, ["S-201", "T-1", "name", "18:00:00", "19:00:00"], masked: [2]),
      record(3, ["S-201", "T-2", "name", "18:00:00", "19:00:00"], masked: [2]),
      SourceRecord(
        line: 4, endLine: 5,
        cells: [
          SourceCell(text: "S-201", isMasked: false), SourceCell(text: "L-4", isMasked: false),
          SourceCell(text: "name", isMasked: true), SourceCell(text: "18:00:00", isMasked: false),
          SourceCell(text: "19:00:00", isMasked: false),
        ]),
      record(6, ["S-201", "L-4", "name", "18:00:00", "19:00:00"], masked: [2]),
      record(7, ["S-201", "L-5", "name", "19:00:00", "18:10:00"], masked: [2]),
      record(8, ["S-201", "Guest", "name", "18:05:00", "18:20:00"], masked: [2]),
      record(9, ["S-102", "L-1", "name", "18:02:00", "18:20:05"], masked: [2]),
    ]
    return [planHash: plan, presenceHash: presence]
  }
}
