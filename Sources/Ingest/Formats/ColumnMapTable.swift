/// `column-map.csv`: how to read a table that no format recognises (tables.md).
enum ColumnMapTable {
  static let format = LogFormat.table(
    "column-map", "How to read other tables", stage: .decisions,
    required: ["signature", "their_column", "table", "our_column"],
    optional: ["unit", "date_order", "time_zone"],
    notes: [
      "`signature` names columns of their header, `;` between: a table that has them all, and that "
        + "no format recognises, is read as `table`, which is one of "
        + readable.map { "`\($0)`" }.joined(separator: ", ") + ".",
      "A row says which column of theirs is `our_column`. `=` and a word in `their_column` is a "
        + "value that all rows have, as `=self_study`. Several rows with one `our_column` are joined "
        + "by a blank, as a date and a time are, or added up where they hold lengths of time.",
      "`unit` is `minutes`, `hours`, `hh:mm` or `seconds` for a length of time; or one of their words "
        + "and ours for it, as `Self study=self_study`, a row for each word.",
      "`date_order` and `time_zone` are those of `reading.csv`, for all files that the map reads. A "
        + "course that no column tells is the one that `reading.csv` says.",
    ])

  /// The tables that others may be read as.
  static let readable = [
    "courses", "people", "sessions", "presence", "marks", "study", "claims", "meetings",
  ]

  /// A row of the table.
  struct Row {
    var signature: [String]
    var table: String
    var entry: ColumnMap.Entry
    var dateOrder: DateOrder?
    var timeZone: String?
  }

  static func read(_ row: RowCells) throws(RecordProblem) -> Row {
    _ = try row.required("table")
    guard let table = try row.oneOf("table", readable) else {
      throw RecordProblem(.missingValue, "table is empty; every row needs it")
    }
    let signature = row.list("signature").map(TableHeader.normalised)
    guard !signature.isEmpty else {
      throw RecordProblem(
        .missingValue, "signature is empty; every row needs it", cell: row.cell("signature"))
    }
    let ours = try row.required("our_column").lowercased()
    let columns = LogFormats.all.first { $0.id == table }?.columnNames.map(\.name) ?? []
    guard columns.contains(ours) else {
      throw RecordProblem(
        .unknownWord,
        "our_column must be one of \(columns.joined(separator: ", ")) for this table",
        cell: row.cell("our_column"))
    }
    let theirs = try row.required("their_column")
    guard let unit = ColumnMap.Unit(row.text("unit")) else {
      throw RecordProblem(
        .unknownWord,
        "unit must be minutes, hours, hh:mm, seconds, or their word, = and our word",
        cell: row.cell("unit"))
    }
    let zone = row.text("time_zone")
    if let zone, ZoneTable.named(zone) == nil {
      throw RecordProblem(
        .unknownTimeZone, "time_zone must be a zone of the tz database, for example Europe/London",
        cell: row.cell("time_zone"))
    }
    let order = try row.oneOf("date_order", ["day-first", "month-first"])
    let isConstant = theirs.hasPrefix("=")
    return Row(
      signature: signature, table: table,
      entry: ColumnMap.Entry(
        theirs: isConstant ? nil : TableHeader.normalised(theirs),
        constant: isConstant ? String(theirs.dropFirst().drop { $0.isWhitespace }) : nil,
        ours: ours, unit: unit),
      dateOrder: order.map { $0 == "day-first" ? .dayFirst : .monthFirst }, timeZone: zone)
  }
}
