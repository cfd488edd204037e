/// A table of a draft: rows under a header, with a last column in which every guess is told.
public struct DraftTable: Sendable {
  /// The file's name.
  public let name: String
  private let columns: [String]
  private var rows: [[String]] = []
  private var comments: Set<String> = []
  /// Cells that a person has to fill in.
  public private(set) var gaps = 0

  init(_ name: String, columns: [String]) {
    self.name = name
    self.columns = columns + ["comment"]
  }

  /// How many rows there are.
  public var count: Int { rows.count }

  /// Adds a row; `needed` are the columns that a person has to fill in where they are empty.
  mutating func add(_ values: [String: String], needed: [String] = [], _ comment: String) {
    gaps += needed.filter { values[$0] == nil }.count
    // What is asked for in every row is said once.
    let isSaid = !comment.isEmpty && comments.contains(comment)
    comments.insert(comment)
    rows.append(columns.dropLast().map { values[$0] ?? "" } + [isSaid ? "as above" : comment])
  }

  /// The file's text.
  public var text: String {
    ([columns] + rows).map { row in
      row.map { cell in
        cell.contains { ",\"\r\n".contains($0) }
          ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }.joined(separator: ",") + "\n"
    }.joined()
  }
}
