import Evidence
import Store

/// docs/tables.md, printed from the result tables and the views of audit.sqlite.
enum TablesPage {
  static let page = RecordedPage(path: "docs/tables.md", markdown: markdown)

  /// The result tables, in the order in which a reader meets them.
  static let schemas = [
    SourceRow.schema, RejectionRow.schema, UnidentifiedRow.schema, SessionRow.schema,
    LedgerRow.schema, StudyRow.schema, LearnerRow.schema, CourseRow.schema, VerdictRow.schema,
    FindingRow.schema, RecognitionRow.schema, DifferenceRow.schema,
    ScreenRow.schema, RankingRow.schema, ResponseRow.schema,
  ]

  /// What is printed and stands in no workspace.
  static let printed = [StreamRow.schema]

  private static var markdown: String {
    var lines = [
      "# The tables that come out", "",
      "<!-- Printed from Sources/Evidence/Results and Sources/Store/ResultViews.swift. -->", "",
      "The same tables stand in `tables/*.csv`, in `audit.json` and in `audit.sqlite`, with the "
        + "same columns. CSV is UTF-8 with CRLF line ends (RFC 4180); `datapackage.json` describes "
        + "it. A text that a spreadsheet could take for a formula has an apostrophe before it in CSV, "
        + "on every line of the cell that would need one; numbers have none. Durations are whole seconds, instants ISO 8601 in UTC. Rows are sorted by the key. "
        + "Columns may be added at the end; none is renamed.", "",
      "A column that ends in `_evidenced` holds what registers and logs show; `_possible` adds "
        + "what the evidence leaves open.", "",
      "What goes in is described in [formats.md](formats.md).", "",
      "| table | what it holds |", "|---|---|",
    ]
    lines += schemas.map { "| [`\($0.name)`](#\($0.name)) | \($0.about) |" }
    lines += printed.map { "| [`\($0.name)`](#\($0.name)) | \($0.about) |" }
    lines += ["| [views](#views) | The same for a SQL prompt, ids and times in words. |"]
    for schema in schemas { lines += [""] + section(schema) }
    for schema in printed {
      lines += [""] + section(schema)
      lines += [
        "",
        "Its line ends are LF, and courses stand in the order in which they came. "
          + "[scale.md](scale.md) says what the figures mean without a timetable.",
      ]
    }
    lines += [
      "", "## Views", "",
      "`audit.sqlite` holds the same tables, the facts behind them, and these views: "
        + "`sqlite3 -box out/audit.sqlite \"SELECT * FROM course_hours\"`, or any program that reads "
        + "SQLite 3.35 or later. Hours are rounded here; for sums take the seconds of the tables. "
        + "`ledger` is a view, too: `ledger_seconds` keeps its rows as numbers, both bounds in one, in "
        + "the order of courses, people and sessions, so a question about one course is answered at "
        + "once. So is `rejections`: `rejected_record` keeps where each stands, `rejection_reason` what "
        + "many have in common.",
    ]
    for view in ResultViews.all { lines += [""] + section(view) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ schema: TableSchema) -> [String] {
    [
      "## \(schema.name)", "", schema.about, "",
      "Key: \(schema.key.map { "`\($0)`" }.joined(separator: ", ")).", "",
      "| column | holds | may be empty | what it says |", "|---|---|---|---|",
    ]
      + schema.columns.map { column in
        "| `\(column.name)` | \(kind(of: column)) | \(column.isOptional ? "yes" : "") "
          + "| \(RecordedPage.cell(column.about)) |"
      }
  }

  private static func section(_ view: ResultView) -> [String] {
    ["### \(view.name)", "", view.about, "", "| column | what it says |", "|---|---|"]
      + view.columns.map { "| `\($0.name)` | \(RecordedPage.cell($0.about)) |" }
      + ["", view.question, "", "```sql", view.example, "```"]
  }

  private static func kind(of column: Column) -> String {
    if !column.allowed.isEmpty {
      return column.allowed.map { "`\($0)`" }.joined(separator: ", ")
    }
    return switch column.kind {
    case .text: "words"
    case .integer: "whole number"
    }
  }
}
