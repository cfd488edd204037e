import Evidence

/// `responses.csv`: what the provider, a learner or the auditor says of a finding.
enum ResponsesTable {
  static let format: LogFormat = {
    var format = LogFormat.table(
      "responses", "Replies to findings, and waivers", stage: .evidence,
      required: ["finding_id", "author", "replied_on", "reply"],
      optional: ["state", "deadline_on", "expires_on", "rule_version"],
      notes: [
        "`finding_id` and `rule_version` are those of `tables/findings.csv`, the id as pack/rule/course. "
          + "Several rows of one finding are read in the order of their days.",
        "`author` is a role: provider, learner or auditor. Write no names into `reply`: those that the "
          + "submission knows are left out wherever it is shown, others cannot be.",
        "`state` is the auditor's: open (more is asked), closed, or waived. A reply of the provider or a "
          + "learner makes an open finding answered. `deadline_on` is the auditor's day instead of the one "
          + "worked out.",
        "A waiver needs `expires_on`, its last day, and the `rule_version` it is of; its reason is the "
          + "`reply`, the day it was granted is `replied_on`. It does not hold where the audit date is after its last "
          + "day or the rule has another version since, and the report says so.",
        "No reply and no waiver changes a verdict, an hour or an exit code.",
      ])
    format.evidence = facts
    return format
  }()

  static func read(_ row: RowCells) throws(RecordProblem) -> Response {
    let id = try row.required("finding_id")
    guard Response.parts(ofFinding: id) != nil else {
      throw RecordProblem(
        .noSuchFinding, "finding_id must be pack/rule/course, as findings.csv has it",
        cell: row.cell("finding_id"))
    }
    var response = Response(
      findingID: id, author: try row.requiredWord("author", Response.Author.self),
      repliedOn: try row.requiredDay("replied_on"), reply: try row.required("reply"),
      source: row.source)
    let place = row.cell("finding_id").map { row.record.place(ofCell: $0) }
    if let place, place.line == row.record.line { response.column = place.column }
    response.state = try row.word("state", FindingState.self)
    response.deadlineOn = try row.day("deadline_on")
    response.expiresOn = try row.day("expires_on")
    response.ruleVersion = row.text("rule_version")
    try response.author == .auditor ? checkAuditor(&response, row) : checkReply(&response, row)
    return response
  }

  private static func checkReply(_ response: inout Response, _ row: RowCells) throws(RecordProblem)
  {
    guard response.state == nil || response.state == .answered else {
      throw RecordProblem(
        .notTheAuditor, "state of a provider or a learner is answered, or left empty",
        cell: row.cell("state"))
    }
    guard response.deadlineOn == nil, response.expiresOn == nil else {
      let column = response.deadlineOn == nil ? "expires_on" : "deadline_on"
      throw RecordProblem(
        .notTheAuditor, "\(column) is for the auditor to give", cell: row.cell(column))
    }
    response.state = nil
  }

  private static func checkAuditor(_ response: inout Response, _ row: RowCells)
    throws(RecordProblem)
  {
    guard let state = response.state, state != .answered else {
      throw RecordProblem(
        response.state == nil ? .missingValue : .unknownWord,
        "state of an auditor is open, waived or closed", cell: row.cell("state"))
    }
    guard state == .waived else { return }
    guard let end = response.expiresOn else {
      throw RecordProblem(
        .missingValue, "expires_on is empty; every waiver needs it", cell: row.cell("expires_on"))
    }
    if end < response.repliedOn {
      throw RecordProblem(
        .endsBeforeStart, "expires_on is before replied_on", cell: row.cell("expires_on"))
    }
  }

  /// Whether a finding is raised is known only when the rules are asked; here its course must be there.
  private static func facts(_ file: FileReading, _ lists: SubmissionLists) -> FileFacts {
    var facts = FileFacts()
    file.forEachRow { row throws(RecordProblem) in
      let response = try read(row)
      let course = Response.parts(ofFinding: response.findingID)?.course ?? ""
      guard lists.courseByID[course] != nil else {
        throw RecordProblem(
          .unknownCourse,
          "the course of finding_id is not in courses.csv"
            + WordMeant.hint(for: course, among: lists.courses.map(\.id)),
          cell: row.cell("finding_id"))
      }
      facts.responses.append(response)
      file.account.use()
    }
    return facts
  }
}
