import Evidence

/// The result as one workbook for a spreadsheet program: `glh-audit.xlsx`.
///
/// Every sheet has its title in A1, a sentence below, and one marked-up table from the left edge; no
/// formula, no merged cell, no fill. Hours and days are numbers and dates, all else is words.
struct AuditWorkbook {
  let profile: WorkbookProfile
  /// What to do about a record that was not counted, by the code of its reason.
  let remedy: (String) -> String

  func write(_ result: any AuditResult, to path: String, puttingTogetherIn folder: String) throws {
    let courses = try Courses(result)
    let rows = SheetRows(
      result: result, courses: courses, rules: try result.ruleFacts(),
      plan: profile == .working
        ? PagePlan(courses: courses.entries.map(\.row.courseID), sources: [], rules: []) : nil,
      remedy: remedy)
    let file = try WorkbookFile(
      path: path, folder: folder, profile: profile,
      title: "Guided learning hours audit, \(Dates.text(result.run.auditDate))",
      on: result.run.auditDate)
    do {
      for sheet in try rows.sheets { try file.add(sheet) }
    } catch {
      file.abandon()
      throw error
    }
    try file.close()
  }
}
