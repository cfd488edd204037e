import Evidence

/// A row of one of a roster's tables, kept until all of them are read.
struct RosterRow {
  /// Which table it is of.
  enum Kind: String, CaseIterable {
    case users
    case classes
    case courses
    case enrollments
    case roles
    case manifest
    /// A table that says nothing of who is in which class.
    case other
  }

  let file: FileReading
  let source: SourceLine
  /// Cells by column; empty ones are left out.
  let values: [String: String]
  private let columns: [String: Int]

  init(_ row: RowCells, of file: FileReading, _ names: [String]) {
    self.file = file
    source = row.source
    var values: [String: String] = [:]
    var columns: [String: Int] = [:]
    for name in names {
      guard let text = row.text(name), let cell = row.cell(name) else { continue }
      values[name] = text
      columns[name] = row.record.place(ofCell: cell).column
    }
    self.values = values
    self.columns = columns
  }

  /// A cell's text; nothing where it is empty.
  func text(_ column: String) -> String? { values[column] }

  /// Rejects the row, at the cell of a column.
  func reject(_ code: RejectionCode, _ message: String, at column: String = "") {
    file.account.reject(
      line: source.line, column: columns[column] ?? 0, code: code.rawValue, message: message)
  }
}

extension RosterRow.Kind {
  /// The table that a header is of.
  init(_ header: TableHeader) {
    func has(_ columns: String...) -> Bool { columns.allSatisfy { header.cell(of: $0) != nil } }
    self =
      if has("propertyName", "value") {
        .manifest
      } else if has("classSourcedId", "userSourcedId", "role") {
        .enrollments
      } else if has("userSourcedId", "roleType", "role") {
        .roles
      } else if has("givenName", "familyName") {
        .users
      } else if has("title", "courseSourcedId") {
        .classes
      } else if has("title", "courseCode") {
        .courses
      } else {
        .other
      }
  }

  /// The columns that are looked at.
  var columns: [String] {
    switch self {
    case .users:
      [
        "sourcedId", "role", "givenName", "middleName", "familyName", "preferredGivenName",
        "preferredFamilyName", "identifier", "username", "email",
      ]
    case .classes: ["sourcedId", "title", "classCode", "courseSourcedId"]
    case .courses: ["sourcedId", "title", "courseCode"]
    case .enrollments: ["classSourcedId", "userSourcedId", "role"]
    case .roles: ["userSourcedId", "role"]
    case .manifest: ["propertyName", "value"]
    case .other: []
    }
  }
}
