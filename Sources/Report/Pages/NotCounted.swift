import Evidence

/// What was left out of the figures, grouped by its reason.
struct NotCounted {
  /// The records left out for one reason.
  struct Group {
    let code: String
    var count: Int
    /// The first of them.
    var rows: [RejectionRow]
  }

  /// How many rows of one reason a page lists.
  static let rowsShown = 100

  let sources: [SourceRow]
  /// By code.
  let groups: [Group]
  /// The first participants whom nobody is matched with.
  let unidentified: [UnidentifiedRow]
  let unidentifiedCount: Int

  init(_ result: any AuditResult, sources: [SourceRow]) throws {
    self.sources = sources
    var groups: [[UInt8]: Group] = [:]
    try result.forEachRow(of: RejectionRow.schema) { cells in
      let row = RejectionRow(cells: cells)
      let key = Array(row.code.utf8)
      groups[key, default: Group(code: row.code, count: 0, rows: [])].count += 1
      if groups[key]?.rows.count ?? 0 < Self.rowsShown { groups[key]?.rows.append(row) }
    }
    self.groups = groups.values.sorted { isOrderedBefore($0.code, $1.code) }
    var unidentified: [UnidentifiedRow] = []
    var count = 0
    try result.forEachRow(of: UnidentifiedRow.schema) { cells in
      count += 1
      if count <= Self.rowsShown { unidentified.append(UnidentifiedRow(cells: cells)) }
    }
    self.unidentified = unidentified
    unidentifiedCount = count
  }

  /// Reasons given.
  var rejections: Int { groups.reduce(0) { $0 + $1.count } }
  /// Records read.
  var records: Int { sources.reduce(0) { $0 + $1.records } }
  /// Records that could not be counted.
  var rejected: Int { sources.reduce(0) { $0 + $1.rejected } }
  /// Records left out for a stated reason.
  var ignored: Int { sources.reduce(0) { $0 + $1.ignored } }

  /// The place of a reason on its page.
  static func anchor(_ number: Int) -> String { "reason-\(number + 1)" }
}
