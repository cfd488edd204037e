public import Evidence
import GRDB

/// Seconds of one learner in one session by what they were worth, in both ledgers: numbers only.
public struct LedgerSeconds: Sendable {
  /// The person's number.
  public var person: Int
  /// The session's number.
  public var session: Int
  /// What they were worth.
  public var cell: LedgerCell
  /// How many the evidenced ledger has; 0 where it has none.
  public var evidenced: Seconds
  /// How many the possible ledger has; 0 where it has none.
  public var possible: Seconds

  /// Makes a row.
  public init(
    person: Int, session: Int, cell: LedgerCell, evidenced: Seconds, possible: Seconds
  ) {
    self.person = person
    self.session = session
    self.cell = cell
    self.evidenced = evidenced
    self.possible = possible
  }
}

extension EvidenceWriter {
  /// Adds both ledgers of a course, in the order of people, sessions and the words of cells.
  public func add(_ ledger: [LedgerSeconds], course: Int) throws {
    var isKnown = [Bool](repeating: false, count: LedgerCell.count)
    try NumberFeed.run(
      "INSERT INTO ledger_seconds SELECT c0, c1, c2, c3, c4, c5 FROM number_feed",
      rows: ledger, width: 6, in: db
    ) { row, numbers in
      let worth = row.cell.number
      if !isKnown[worth] {
        isKnown[worth] = true
        try add(row.cell)
      }
      numbers.append(Int64(course))
      numbers.append(Int64(row.person))
      numbers.append(Int64(row.session))
      numbers.append(Int64(worth))
      numbers.append(Int64(row.evidenced))
      numbers.append(Int64(row.possible))
    }
  }

  /// Says what the number of a cell means.
  private func add(_ cell: LedgerCell) throws {
    try RawStatement("INSERT OR IGNORE INTO worth VALUES (?, ?, ?, ?, ?, ?)", in: db).run([
      .integer(cell.number), .text(cell.activity.rawValue), .text(cell.place.rawValue),
      .text(cell.tutor.rawValue), .text(cell.peer.rawValue), .text(cell.evidence.rawValue),
    ])
  }
}
