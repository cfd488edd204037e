/// What stands between two cells of a table.
enum Delimiter: UInt8, Sendable, CaseIterable {
  case tab = 9
  case comma = 44
  case semicolon = 59

  /// Decides from a table's first 40 records, within 64 KiB.
  ///
  /// The delimiter that parts most records wins; of several, the one by which most come out alike,
  /// then the one that gives more cells, then tab before comma before semicolon. Being alike alone
  /// would not do: dates with a comma part the rows of a tabbed report into equal thirds.
  static func sniffed(in file: FileBytes, form: TextForm, quoting: Quoting) -> Delimiter {
    var best: (delimiter: Delimiter, width: Width) = (.comma, Width())
    for delimiter in [Delimiter.tab, .comma, .semicolon] {
      let width = width(of: file, form: form, delimiter: delimiter, quoting: quoting)
      if width.ranks(above: best.width) { best = (delimiter, width) }
    }
    return best.delimiter
  }

  /// How a delimiter parts the records.
  private struct Width {
    var parted = 0
    var alike = 0
    var cells = 0

    func ranks(above other: Width) -> Bool {
      (parted, alike, cells) > (other.parted, other.alike, other.cells)
    }
  }

  private static func width(
    of file: FileBytes, form: TextForm, delimiter: Delimiter, quoting: Quoting
  ) -> Width {
    let reader = TableReader(
      file, form: form, delimiter: delimiter, quoting: quoting, upTo: 64 * 1024)
    var records: [Int: Int] = [:]
    for _ in 0..<40 {
      guard let line = reader.next() else { break }
      if case .record(let record) = line, record.count > 1 {
        records[record.count, default: 0] += 1
      }
    }
    let common = records.map { (alike: $0.value, cells: $0.key) }
      .max { ($0.alike, $0.cells) < ($1.alike, $1.cells) }
    return Width(
      parted: records.values.reduce(0, +), alike: common?.alike ?? 0, cells: common?.cells ?? 0)
  }
}

/// Whether a quote at the start of a cell encloses the cell.
enum Quoting: Sendable {
  /// RFC 4180: a quote opens at the start of a cell only, and is doubled inside.
  case doubled
  /// A quote is a character like any other.
  case none
}
