import Evidence

/// Two hundred physical lines of one source file, as they were handed in.
struct SourcePage {
  let file: PagePlan.CitedFile
  let number: Int
  let lines: ClosedRange<Int>
  /// Nothing where the file was not kept.
  let lineCount: Int?
  /// Nothing where the file was not kept.
  let records: [SourceRecord]?
  let reasons: [Int: [RejectionRow]]
  let previous: Int?
  let next: Int?
  let frame: PageFrame

  /// A file of one line may hold any number of records.
  private static let recordsShown = 2000

  private var path: String { PagePlan.page(folder: file.folder, number: number) }

  var page: ReportPage {
    let last = lineCount.map { max(lines.lowerBound, min($0, lines.upperBound)) }
    let range: Phrase = "lines \(grouped(lines.lowerBound)) to \(grouped(last ?? lines.upperBound))"
    let total: HTML = lineCount.map { " of \(grouped($0))" as HTML } ?? ""
    return frame.page(
      path, title: "\(file.path), \(range)",
      body: """
        <p>SHA-256 of the file: <code>\(file.sha256)</code></p>
        \(whole)<p>This page shows \(range)\(total). Cells that could tell who a person is are left \
        out unless the run shows names.</p>
        \(neighbours)\(table)
        """)
  }

  /// What was said of the file as a whole.
  private var whole: HTML {
    let rows = (reasons[0] ?? []).map { "<p>\(Self.reason($0))</p>\n" as HTML }
    return "\(rows)"
  }

  private var neighbours: HTML {
    let pages: [(HTML, Int?)] = [("Earlier lines", previous), ("Later lines", next)]
    let links = pages.compactMap { label, number in
      number.map { number -> HTML in
        let target = PagePlan.page(folder: file.folder, number: number)
        return "<li>\(Link.html(from: path, to: target, label))</li>"
      }
    }
    return links.isEmpty ? "" : "<nav aria-label=\"Pages of this file\"><ul>\(links)</ul></nav>\n"
  }

  private var table: HTML {
    let records = records ?? []
    let shown = records.prefix(Self.recordsShown)
    let width = max(1, shown.map(\.cells.count).max() ?? 0)
    let cellColumns = (1...width).map { HTMLTable.Column.words("Cell \($0)") }
    var table = HTMLTable(
      "lines", caption: "Lines of \(file.path)", [.figures("Line"), .words("Note")] + cellColumns)
    var anchored: Set<Int> = []
    // Lines that pages point to, but on which no record starts, still have a place to arrive at.
    var loose = file.lines.filter(lines.contains).subtracting(shown.map(\.line)).sorted()[...]
    for record in shown {
      while let line = loose.first, line < record.line {
        table.row(id: "L\(line)", looseRow(line, width: width, shown))
        loose = loose.dropFirst()
      }
      let reasons = anchored.contains(record.line) ? [] : reasons[record.line] ?? []
      let isFirst = anchored.insert(record.line).inserted
      let cells = (0..<width).map { $0 < record.cells.count ? cell(record.cells[$0]) : "" }
      let label: HTML =
        record.endLine > record.line
        ? "\(record.line) to \(record.endLine)" : "\(record.line)"
      table.row(
        id: isFirst ? "L\(record.line)" : nil, marked: !reasons.isEmpty,
        [label, reasons.map(Self.reason).joined("<br>")] + cells)
    }
    for line in loose { table.row(id: "L\(line)", looseRow(line, width: width, shown)) }
    let more = records.count - shown.count
    let rest: HTML = more > 0 ? "<p>And \(grouped(more)) more records on these lines.</p>\n" : ""
    return table.isEmpty ? notKept : "\(notKept)\(table.html)\(rest)"
  }

  private var notKept: HTML {
    guard records == nil else { return "" }
    return """
      <p>The file was not kept with this result, so its lines cannot be shown. Open the file handed \
      in and compare its SHA-256 with the one above.</p>

      """
  }

  private func looseRow(
    _ line: Int, width: Int, _ shown: ArraySlice<SourceRecord>
  ) -> [HTML] {
    let note: HTML
    if records == nil {
      note = reasons[line].map { $0.map(Self.reason).joined("<br>") } ?? "Not kept"
    } else if let record = shown.last(where: { $0.line < line && line <= $0.endLine }) {
      note = "Part of the record that starts on line \(record.line)"
    } else {
      note = "No record shown here starts on this line"
    }
    return ["\(line)", note] + Array(repeating: "", count: width)
  }

  private func cell(_ cell: SourceCell) -> HTML {
    cell.isMasked
      ? "<span class=\"mask\">▇▇▇ (\(cell.text))</span>"
      : "<span class=\"cell\">\(cell.text)</span>"
  }

  private static func reason(_ row: RejectionRow) -> HTML {
    "<strong>Not counted:</strong> \(said: ShownText.oneLine(row.message)) [\(row.code)]"
  }
}
