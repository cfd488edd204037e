/// Signs that a spreadsheet or another program saved a platform's report again: a remark on where
/// it comes from, and no reason to refuse it.
struct Resaving {
  private var isPadded = false
  private var delimiter: Delimiter?
  private var hasSeconds = false
  private var lacksSeconds = false

  /// Hears a delimiter that is not the platform's own.
  mutating func hear(_ delimiter: Delimiter) { self.delimiter = delimiter }

  /// Hears how many cells of a record are filled: no platform writes a row of delimiters alone.
  mutating func hear(width: Int, of count: Int) {
    if width <= 1, count > 1 { isPadded = true }
  }

  /// Hears a cell.
  mutating func hear(_ cell: String) {
    guard cell.contains(":"), WrittenTime(cell)?.secondOfDay != nil else { return }
    if cell.count(where: { $0 == ":" }) == 1 { lacksSeconds = true } else { hasSeconds = true }
  }

  /// What a reader of sources.csv is told; nothing where there is no sign.
  var remark: String? {
    var signs: [String] = []
    if isPadded { signs.append("padded rows") }
    switch delimiter {
    case .comma: signs.append("commas between cells")
    case .semicolon: signs.append("semicolons between cells")
    case .tab: signs.append("tabs between cells")
    case nil: break
    }
    if lacksSeconds, !hasSeconds { signs.append("times without seconds") }
    return signs.isEmpty ? nil : "saved again by another program: " + signs.joined(separator: ", ")
  }
}
