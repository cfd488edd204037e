import Evidence

/// Everything that was left out, with its reason, and the account of every file.
struct NotCountedPage {
  let notCounted: NotCounted
  /// What to do, by the code of the reason.
  let fixes: [String: String]
  let plan: PagePlan
  let frame: PageFrame

  private static let path = "not-counted.html"

  var page: ReportPage {
    frame.page(
      Self.path, title: "Not counted",
      body: """
        <p>Of \(counted(notCounted.records, "record")) read, \(grouped(notCounted.rejected)) could \
        not be counted, \(grouped(notCounted.ignored)) left out for a stated reason. Nothing is \
        dropped in silence: every record of every file is accounted for below.</p>
        \(reasons)\(unidentified)\(ignored)\(files)
        """)
  }

  private var reasons: HTML {
    guard !notCounted.groups.isEmpty else {
      return "<h2>Records that could not be counted</h2>\n<p>None.</p>\n"
    }
    let groups = notCounted.groups.enumerated().map { number, group -> HTML in
      let anchor = NotCounted.anchor(number)
      var table = HTMLTable(
        "rows-\(anchor)", caption: "Records not counted: \(group.code)",
        [.words("Where"), .figures("Column"), .words("What was found, and what is needed")])
      for row in group.rows {
        table.row([
          plan.source(row.sourceSHA256, path: row.path, line: row.line, from: Self.path),
          row.column > 0 ? "\(row.column)" : "–", .saidProse(row.message),
        ])
      }
      let more = group.count - group.rows.count
      let rest: HTML = more > 0 ? "<p>And \(grouped(more)) more in rejections.csv.</p>\n" : ""
      return """
        <h3 id="\(anchor)">\(group.code) (\(grouped(group.count)))</h3>
        <p>\(fix(group.code))</p>
        \(table.html)\(rest)
        """
    }
    return "<h2>Records that could not be counted</h2>\n\(groups)"
  }

  private func fix(_ code: String) -> HTML {
    guard let fix = fixes[code] else {
      return "<code>glh explain \(code)</code> says what to do."
    }
    return "What to do: \(said: Sentence.withStop(fix))"
  }

  private var ignored: HTML {
    let rows = notCounted.sources.filter { $0.ignored > 0 }
    guard !rows.isEmpty else { return "" }
    var table = HTMLTable(
      "ignored", caption: "Records left out for a stated reason, by file",
      [.words("File"), .figures("Left out"), .words("Why")])
    for row in rows {
      table.row([
        plan.source(row.sha256, path: row.path, line: 0, from: Self.path),
        "\(grouped(row.ignored))", .saidProse(row.note ?? "–"),
      ])
    }
    return """
      <h2>Records left out for a stated reason</h2>
      <p>These say nothing about who was with whom, so there is nothing to mend.</p>
      \(table.html)
      """
  }

  private var unidentified: HTML {
    guard notCounted.unidentifiedCount > 0 else { return "" }
    var table = HTMLTable(
      "unidentified", caption: "Participants of a log with whom nobody was matched",
      [
        .words("Where"), .words("Session"), .words("Shown as"), .figures("Minutes:seconds"),
        .words("Reason"), .words("May be"),
      ])
    for row in notCounted.unidentified {
      table.row([
        plan.source(path: row.path, line: row.line, from: Self.path), "\(row.sessionID ?? "–")",
        "\(row.label)", "\(Hours.minutes(row.seconds))", .saidProse(row.reason),
        "\(row.suggestionPersonID ?? "–")",
      ])
    }
    let more = notCounted.unidentifiedCount - notCounted.unidentified.count
    let rest: HTML = more > 0 ? "<p>And \(grouped(more)) more in unidentified.csv.</p>\n" : ""
    return """
      <h2>Participants nobody was matched with</h2>
      <p>Their time counts as possible, never as evidenced. A person can settle it: add the e-mail or \
      alias to people.csv and run the audit again.</p>
      \(table.html)\(rest)
      """
  }

  private var files: HTML {
    guard !notCounted.sources.isEmpty else { return "<h2>Files</h2>\n<p>None was read.</p>\n" }
    var table = HTMLTable(
      "files", caption: "Files, and what became of each of their records",
      [
        .words("File"), .words("Format"), .words("Class"), .figures("Records"), .figures("Used"),
        .figures("Headings"), .figures("Cross-checks"), .figures("Left out"),
        .figures("Not counted"), .figures("Facts"), .words("Note"),
      ])
    for row in notCounted.sources {
      let format: HTML = row.format.map { "\($0)" } ?? "Not recognised"
      table.row([
        plan.source(row.sha256, path: row.path, line: 0, from: Self.path),
        format, "\(row.evidenceClass ?? "–")",
        "\(grouped(row.records))", "\(grouped(row.used))", "\(grouped(row.headings))",
        "\(grouped(row.crossChecks))", "\(grouped(row.ignored))", "\(grouped(row.rejected))",
        "\(grouped(row.facts))", .saidProse(row.note ?? "–"),
      ])
    }
    return """
      <h2>Files</h2>
      \(table.html)<p class="hint">Records are the sum of the five columns that follow. Class says how \
      strong the evidence of a format can be; \
      \(Link.html(from: Self.path, to: "method.html#classes", "the classes in words")).</p>

      """
  }
}
