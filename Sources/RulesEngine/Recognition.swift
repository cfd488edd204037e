import ContactHours
import Evidence

/// Whether a professional body would count a course, as evidenced, and which rules decide.
struct Recognition {
  let pack: RulePack
  let rows: [CourseRows]

  init(_ pack: RulePack, _ rows: [CourseRows]) {
    self.pack = pack
    self.rows = rows
  }

  /// No where a rule is not met, else open where one is, or where the body asks more than the pack
  /// can, else yes; an indicator decides nothing.
  var row: RecognitionRow {
    let deciding = rows.filter { $0.rule.force != .indicator }
    func rules(_ verdict: Verdict) -> [String] {
      deciding.filter { $0.answers.course.verdict == verdict }.map { "\(pack.id)/\($0.rule.id)" }
    }
    let missed = rules(.notMet)
    let open = rules(.cannotTell)
    let (outcome, names) =
      !missed.isEmpty
      ? ("no", missed)
      : !open.isEmpty || !pack.notAsked.isEmpty ? ("cannot_tell", open) : ("yes", [])
    return RecognitionRow(cells: [
      .text(rows.first?.audit.evidence.course.id ?? ""),
      .text(pack.id),
      .text(outcome),
      Cell(names.isEmpty ? nil : names.joined(separator: " ")),
    ])
  }
}
