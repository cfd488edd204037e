/// Signs that a spreadsheet or another program saved a platform's report again: a remark on where
/// it comes from, and no reason to refuse it.
struct Resaving {
  private var isPadded = false
  private var delimiter: Delimiter?
  private var hasSeconds = false
  private var lacksSeconds = false
  private var hasMarkInHeader = false

  /// Hears a delimiter that is not the platform's own.
  mutating func hear(_ delimiter: Delimiter) { self.delimiter = delimiter }

  /// Hears how many cells of a record are filled: no platform writes a row of delimiters alone.
  mutating func hear(width: Int, of count: Int) {
    if width <= 1, count > 1 { isPadded = true }
  }

  /// Whether a byte order mark stands in a text as letters: a program read it in another encoding,
  /// and saved what it saw.
  static func hasMarkAsLetters(_ text: String) -> Bool {
    ["ÿþ", "þÿ", "ï»¿"].contains { text.hasPrefix($0) }
  }

  /// What is said of a file of any other kind whose header has such a mark.
  static let markRemark = "saved again by another program: " + markSign
  private static let markSign = "a byte order mark as letters in the header"

  /// Hears a cell.
  mutating func hear(_ cell: String) {
    if Resaving.hasMarkAsLetters(cell) { hasMarkInHeader = true }
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
    if hasMarkInHeader { signs.append(Resaving.markSign) }
    if lacksSeconds, !hasSeconds { signs.append("times without seconds") }
    return signs.isEmpty ? nil : "saved again by another program: \(signs.joined(separator: ", "))"
  }
}
