import Evidence

/// docs/tables.md, printed from the result tables.
enum TablesPage {
  static let page = RecordedPage(path: "docs/tables.md", markdown: markdown)

  /// The result tables, in the order in which a reader meets them.
  static let schemas = [
    SourceRow.schema, RejectionRow.schema, UnidentifiedRow.schema, SessionRow.schema,
    LedgerRow.schema, StudyRow.schema, LearnerRow.schema, CourseRow.schema, VerdictRow.schema,
    FindingRow.schema, RecognitionRow.schema, DifferenceRow.schema,
    ScreenRow.schema, RankingRow.schema, ResponseRow.schema,
  ]

  private static var markdown: String {
    var lines = [
      "# The tables that come out", "",
      "<!-- Printed from Sources/Evidence/Results. -->", "",
      "The same tables stand in `tables/*.csv`, in `audit.json` and in `audit.sqlite`, with the "
        + "same columns. CSV is UTF-8 with CRLF line ends (RFC 4180); `datapackage.json` describes "
        + "it. Durations are whole seconds, instants ISO 8601 in UTC. Rows are sorted by the key. "
        + "Columns may be added at the end; none is renamed.", "",
      "A column that ends in `_evidenced` holds what registers and logs show; `_possible` adds "
        + "what the evidence leaves open.", "",
      "What goes in is described in [formats.md](formats.md).", "",
      "| table | what it holds |", "|---|---|",
    ]
    lines += schemas.map { "| [`\($0.name)`](#\($0.name)) | \($0.about) |" }
    for schema in schemas { lines += [""] + section(schema) }
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
