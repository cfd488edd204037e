import Evidence

/// A sheet of the workbook: a title, a sentence about it, and one table from the left edge.
struct Sheet {
  /// A column of the table.
  struct Column {
    /// Its heading, unlike every other of the sheet.
    let heading: String
    /// Its width in characters; longer words are wrapped.
    let width: Double

    init(_ heading: String, width: Double = 12) {
      self.heading = heading
      self.width = width
    }
  }

  /// The name on its tab, and the table's name.
  let name: String
  let title: String
  let about: String
  let columns: [Column]
  /// Where all rows are, should there be more than a sheet takes.
  let allRows: String
  /// Hands over the rows, a cell a column.
  let forEachRow: (([SheetCell]) throws -> Void) throws -> Void

  /// More rows are left to the CSV table, and the sheet says so: a workbook with marked-up tables is
  /// made in memory.
  static let rowLimit = 100_000
  /// The row of the headings, from 0: the title and what the sheet holds stand above.
  static let headingRow: UInt32 = 2

  /// The table's name: a letter, then letters and digits.
  var tableName: String { name.lowercased().replacing(" ", with: "_") }
}
