public import Evidence

/// Rows of a stream as CSV: as `TableCSV` writes them, with the line ends that pipes use.
public enum StreamText {
  /// The first line.
  public static var heading: String {
    StreamRow.schema.columns.map(\.name).joined(separator: ",") + "\n"
  }

  /// A line for each row.
  public static func lines(_ rows: [StreamRow]) -> String {
    rows.map { $0.cells.map(TableCSV.field).joined(separator: ",") + "\n" }.joined()
  }
}
