import Foundation

/// A table that the program wrote, read again by a reader of its own (RFC 4180).
struct ResultTable {
  let name: String
  let columns: [String]
  /// One dictionary a row, by column.
  let rows: [[String: String]]

  init(_ name: String, _ bytes: Data) {
    self.name = name
    var records = ResultTable.records(bytes)
    columns = records.isEmpty ? [] : records.removeFirst()
    rows = records.map { [columns] record in
      Dictionary(zip(columns, record)) { first, _ in first }
    }
  }

  /// A whole number of a row; a cell without one fails the test that asks for it.
  static func number(_ row: [String: String], _ column: String) -> Int {
    row[column].flatMap(Int.init) ?? .min
  }

  /// The only row with these cells, or nothing where there is none or more than one.
  func only(where cells: [String: String]) -> [String: String]? {
    let found = rows.filter { row in cells.allSatisfy { row[$0.key] == $0.value } }
    return found.count == 1 ? found[0] : nil
  }

  private static func records(_ bytes: Data) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var before: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 34:
        // A doubled quote closes and opens again, and stands for one.
        if !isQuoted, before == 34 { cell.append(34) }
        isQuoted.toggle()
      case 44 where !isQuoted:
        record.append(String(decoding: cell, as: UTF8.self))
        cell = []
      case 10 where !isQuoted:
        record.append(String(decoding: cell, as: UTF8.self))
        records.append(record)
        record = []
        cell = []
      case 13 where !isQuoted: break
      default: cell.append(byte)
      }
      before = byte
    }
    return records
  }
}
