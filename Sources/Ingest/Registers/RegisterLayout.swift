import Evidence

/// How a register with a column for every session stands in its grid.
struct RegisterLayout {
  /// A column of marks, as its head says.
  struct Column {
    var date: WrittenTime
    /// Seconds since midnight at which the session starts.
    var secondOfDay: Seconds?
    var sessionID: String?
  }

  /// The first row below the heads.
  let body: Int
  /// The row that has the dates.
  let head: RegisterGrid.Row
  /// By column; nothing where a column has no date.
  private(set) var columns: [Column?] = []
  /// The first column with a date.
  let firstDate: Int
  private let who: TableHeader
  private let nameless: Int?

  /// Words that may begin the second line of a head.
  private static let secondHeads: Set<String> = [
    "time", "times", "start", "starts", "start time", "session", "sessions", "session id",
    "session_id",
  ]

  /// Finds the head; nothing where no row has dates above a column for people.
  init?(_ grid: RegisterGrid, isSession: (String) -> Bool) {
    guard
      let row = grid.rows.prefix(Recognition.headRecords).firstIndex(where: {
        RegisterWide.isHead($0.texts)
      }) ?? grid.rows.firstIndex(where: RegisterLayout.hasDate)
    else { return nil }
    head = grid.rows[row]
    guard let first = head.texts.firstIndex(where: { RegisterDate($0) != nil }), first > 0 else {
      return nil
    }
    firstDate = first
    who = TableHeader(head.texts, columns: RegisterPerson.columns)
    nameless = who.knownCount == 0 ? 0 : nil
    var seconds: [RegisterGrid.Row] = []
    for next in grid.rows.dropFirst(row + 1).prefix(2) {
      guard RegisterLayout.isSecondHead(next, from: first, isSession) else { break }
      seconds.append(next)
    }
    body = row + 1 + seconds.count
    columns = RegisterLayout.columns(head, seconds, isSession)
  }

  /// What the cells above the dates say, each whole and without a label before a colon.
  func words(aboveDatesOf grid: RegisterGrid) -> [String] {
    grid.rows.prefix { $0.line < head.line }.flatMap(\.texts).flatMap { text in
      let value = text.split(separator: ":").last.map { $0.drop { $0.isWhitespace } }
      return [text, String(value ?? "")]
    }
  }

  /// Whom a row is about.
  func person(of row: RegisterGrid.Row) -> RegisterPerson? {
    RegisterPerson { name in
      let cell = who.cell(of: name) ?? (name == "learner" ? nameless : nil)
      return cell.map(row.text).flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  /// Whether a column says who a row is about.
  func saysWho(_ column: Int) -> Bool {
    column == nameless || RegisterPerson.columns.contains { who.cell(of: $0.name) == column }
  }

  /// The filled cells of a row in columns of marks.
  func marks(of row: RegisterGrid.Row) -> [Int] {
    row.filled.filter { $0 < columns.count && columns[$0] != nil }
  }

  private static func hasDate(_ row: RegisterGrid.Row) -> Bool {
    row.texts.dropFirst().contains { RegisterDate($0) != nil }
      && TableHeader(row.texts, columns: RegisterPerson.columns).knownCount > 0
  }

  private static func isSecondHead(
    _ row: RegisterGrid.Row, from first: Int, _ isSession: (String) -> Bool
  ) -> Bool {
    let labels = row.texts.prefix(first).map { TableHeader.normalised($0) }
    let cells = row.texts.dropFirst(first).filter { !$0.isEmpty }
    return !cells.isEmpty && labels.allSatisfy { $0.isEmpty || secondHeads.contains($0) }
      && (cells.allSatisfy { RegisterDate.secondOfDay($0) != nil } || cells.allSatisfy(isSession))
  }

  /// A date that was merged over several columns stands in the first, with the others empty.
  private static func columns(
    _ head: RegisterGrid.Row, _ seconds: [RegisterGrid.Row], _ isSession: (String) -> Bool
  ) -> [Column?] {
    var merged: WrittenTime?
    return (0..<([head] + seconds).reduce(0) { max($0, $1.texts.count) }).map { index in
      let below = seconds.map { $0.text(index) }
      let session = below.first(where: isSession)
      let second = below.lazy.compactMap { RegisterDate.secondOfDay($0) }.first
      if let date = RegisterDate(head.text(index))?.written {
        merged = date
        return Column(
          date: date, secondOfDay: second ?? date.secondOfDay, sessionID: session)
      }
      if !head.text(index).isEmpty { merged = nil }
      guard let merged, session != nil || second != nil else { return nil }
      return Column(date: merged, secondOfDay: second, sessionID: session)
    }
  }
}
