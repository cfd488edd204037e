public import Evidence
import GRDB

extension EvidenceWriter {
  /// Keeps why a rule says what it says of a course.
  public func add(_ reason: RuleReason) throws {
    var position = 0
    func add(
      _ kind: String, depth: Int = 0, verdict: Verdict? = nil, _ text: String,
      _ quote: RuleReason.Quote? = nil
    ) throws {
      position += 1
      try db.cachedStatement(
        sql: "INSERT INTO reason_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [
        reason.courseID, reason.pack, reason.rule, position, kind, depth, verdict?.rawValue, text,
        quote?.source, quote?.url, quote?.status, quote?.seen, quote?.from,
      ])
    }
    for step in reason.steps {
      try add("step", depth: step.depth, verdict: step.verdict, step.text)
    }
    for quote in reason.quotes { try add("quote", quote.words, quote) }
    for line in reason.settledBy { try add("settle", line) }
  }
}

extension StoredResult {
  /// Why rules say what they say of a course, by pack and rule: of its findings, and what would settle
  /// other rules that cannot be told.
  public func reasons(course courseID: String) throws -> [RuleReason] {
    try store.look { db in
      var reasons: [RuleReason] = []
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: "SELECT * FROM reason_line WHERE course_id = ? ORDER BY pack, rule, position"),
        arguments: [courseID])
      while let row = try rows.next().map({ GuardedRow($0) }) {
        let pack: String = try row["pack"]
        let rule: String = try row["rule"]
        if reasons.last?.pack != pack || reasons.last?.rule != rule {
          reasons.append(
            RuleReason(
              pack: pack, rule: rule, courseID: courseID, steps: [], quotes: [], settledBy: []))
        }
        let last = reasons.count - 1
        let text: String = try row["text"]
        let kind: String = try row["kind"]
        if kind == "step" {
          let verdict: String? = try row["verdict"]
          reasons[last].steps.append(
            try RuleReason.Step(
              depth: row["depth"], verdict: verdict.flatMap { Verdict(rawValue: $0) }, text: text))
        } else if kind == "quote" {
          reasons[last].quotes.append(try quote(row, words: text))
        } else {
          reasons[last].settledBy.append(text)
        }
      }
      return reasons
    }
  }

  private func quote(_ row: GuardedRow, words: String) throws -> RuleReason.Quote {
    let source: String = try row["source"] ?? ""
    let url: String = try row["url"] ?? ""
    let status: String = try row["status"] ?? ""
    let seen: String = try row["seen"] ?? ""
    let from: String? = try row["valid_from"]
    return RuleReason.Quote(
      words: words, source: source, url: url, status: status, seen: seen, from: from)
  }
}
