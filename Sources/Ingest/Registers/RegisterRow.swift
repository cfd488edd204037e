/// What a row below a register's heads is.
enum RegisterRow {
  /// Marks of somebody, and who that is on the course.
  case person(RegisterPerson, Match)
  /// Marks of nobody: no cell says whose.
  case nameless
  /// Who took the register of each session.
  case markers
  /// When the register of each session was taken.
  case markingDays
  /// A subtitle, or an empty row.
  case heading
  /// No marks, for a reason.
  case left(String)
}

/// Tells the rows of a register apart, from the first below its heads to the last.
struct RegisterRows {
  let layout: RegisterLayout
  /// Who somebody is on the register's course.
  let match: (RegisterPerson) -> Match
  /// Whether a cell is a code that a mark map explains.
  let isCode: (String) -> Bool
  private var isBelowKey = false

  private static let markers: Set<String> = [
    "marked by", "register marked by", "taken by", "register taken by",
  ]
  private static let markingDays: Set<String> = [
    "marked at", "marked on", "date marked", "taken at", "taken on", "register taken on",
  ]
  private static let keys: Set<String> = ["key", "legend", "codes", "key to marks"]
  private static let totals: Set<String> = [
    "total", "totals", "present", "absent", "late", "attendance", "attended", "average", "number",
    "no", "count", "sum", "percentage",
  ]

  init(
    _ layout: RegisterLayout, match: @escaping (RegisterPerson) -> Match,
    isCode: @escaping (String) -> Bool
  ) {
    self.layout = layout
    self.match = match
    self.isCode = isCode
  }

  /// Whether a text heads a sum of marks, as `Total` or `Present (%)`.
  static func isTotal(_ text: String) -> Bool {
    let words = TableHeader.normalised(text).split { !$0.isLetter }
    return text.hasPrefix("%") || words.first.map { totals.contains(String($0)) } ?? false
  }

  /// What the next row is.
  mutating func kind(of row: RegisterGrid.Row) -> RegisterRow {
    guard let first = row.filled.first else { return .heading }
    var label = TableHeader.normalised(row.text(first))
    if label.hasSuffix(":") { label.removeLast() }
    if Self.markers.contains(label) { return .markers }
    if Self.markingDays.contains(label) { return .markingDays }
    let person = layout.person(of: row)
    let match = person.map(match)
    if let person, let match, case .person = match { return .person(person, match) }
    if Self.keys.contains(label) {
      isBelowKey = true
      return .left("the key of the marks")
    }
    let marks = layout.marks(of: row).map { row.texts[$0] }
    if isBelowKey, !marks.contains(where: isCode) { return .left("below the key of the marks") }
    let areNumbers = marks.allSatisfy { text in
      text.contains(where: \.isNumber) && text.allSatisfy { $0.isNumber || "./% ".contains($0) }
    }
    if Self.isTotal(label) || (person == nil && areNumbers && !marks.isEmpty) {
      return .left("a total, no mark")
    }
    if marks.isEmpty { return .heading }
    guard let person, let match else { return .nameless }
    return .person(person, match)
  }
}
