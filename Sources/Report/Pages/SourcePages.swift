import Evidence

/// The pages of source lines: of each file, only the pages that something points to.
struct SourcePages {
  let result: any AuditResult
  let plan: PagePlan
  let frame: PageFrame

  func forEachPage(_ body: (ReportPage) throws -> Void) throws {
    let files = plan.citedFiles
    let reasons = try reasons(for: files)
    for file in files {
      let numbers = Set(file.lines.map(PagePlan.number(ofLine:))).sorted()
      let lineCount = try result.lineCount(ofFile: file.sha256)
      for (index, number) in numbers.enumerated() {
        let first = (number - 1) * PagePlan.linesPerPage + 1
        let lines = first...(first + PagePlan.linesPerPage - 1)
        let page = SourcePage(
          file: file, number: number, lines: lines, lineCount: lineCount,
          records: try result.records(ofFile: file.sha256, lines: lines),
          reasons: reasons[file.sha256] ?? [:],
          previous: index > 0 ? numbers[index - 1] : nil,
          next: index + 1 < numbers.count ? numbers[index + 1] : nil, frame: frame)
        try body(page.page)
      }
    }
  }

  /// Why lines of the pages to be written were not counted, by file and line.
  private func reasons(
    for files: [PagePlan.CitedFile]
  ) throws -> [String: [Int: [RejectionRow]]] {
    let pages = Dictionary(
      files.map { ($0.sha256, Set($0.lines.map(PagePlan.number(ofLine:)))) },
      uniquingKeysWith: { first, _ in first })
    var reasons: [String: [Int: [RejectionRow]]] = [:]
    try result.forEachRow(of: RejectionRow.schema) { cells in
      let row = RejectionRow(cells: cells)
      let number = PagePlan.number(ofLine: row.line)
      guard pages[row.sourceSHA256]?.contains(number) == true else { return }
      reasons[row.sourceSHA256, default: [:]][row.line, default: []].append(row)
    }
    return reasons
  }
}
