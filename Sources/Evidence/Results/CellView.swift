/// One value of a row as it lies in memory: good only while the row is handed over.
///
/// Tables with a row for every record are written from these, since a `Cell` a value would cost more
/// than the writing itself.
public enum CellView {
  /// Words, in UTF-8.
  case text(UnsafeBufferPointer<UInt8>)
  /// A whole number; durations are seconds.
  case integer(Int)
  /// Nothing is known, or nothing applies.
  case empty
}

/// The values of a row, in the order of the table's columns.
public typealias RowView = UnsafeBufferPointer<CellView>

extension AuditResult {
  /// Hands over every row of a table, in the order of its key, for results that hold cells.
  public func forEachRowView(of table: TableSchema, _ body: (RowView) throws -> Void) throws {
    try forEachRow(of: table) { try Self.view($0, body) }
  }

  /// Looks at cells where they lie.
  private static func view(_ cells: [Cell], _ body: (RowView) throws -> Void) throws {
    var bytes: [UInt8] = []
    for case .text(let text) in cells { bytes += text.utf8 }
    try bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      let views = cells.map { cell -> CellView in
        switch cell {
        case .empty: return .empty
        case .integer(let number): return .integer(number)
        case .text(let text):
          defer { place += text.utf8.count }
          return .text(UnsafeBufferPointer(rebasing: bytes[place..<place + text.utf8.count]))
        }
      }
      try views.withUnsafeBufferPointer(body)
    }
  }
}

extension CellView {
  /// The same value, kept.
  public var cell: Cell {
    switch self {
    case .text(let bytes): .text(String(decoding: bytes, as: UTF8.self))
    case .integer(let number): .integer(number)
    case .empty: .empty
    }
  }
}
