import Evidence

/// What became of every record of one file: each is used, a heading, a cross-check, ignored for a
/// reason, or rejected, and their sum is checked.
final class FileAccount {
  let sha256: String
  /// The path inside the submission, as it may be shown; known once the names are.
  var path: String
  /// Leaves out of a text what could tell who a person is; known once the names are.
  var shown: (String) -> String = { $0 }
  /// The file's number.
  let file: Int
  var format: String?
  var evidenceClass: String?
  var encoding: String?
  var unit: String?
  /// Where cells stand, if the file is a sheet of a workbook.
  @exclusivity(unchecked) var sheet: SheetPlaces?
  /// Columns that the format does not have: named once, and kept out.
  var unreadColumns: [String] = []
  // Of hundreds of thousands of rejections, checks of access at run time would be a tenth of the cost.
  @exclusivity(unchecked) private(set) var records = 0
  private(set) var used = 0
  private(set) var headings = 0
  private(set) var crossChecks = 0
  private(set) var ignored = 0
  @exclusivity(unchecked) private(set) var rejected = 0
  private(set) var facts = 0
  /// Where records were rejected, and why: the same reason is kept once.
  @exclusivity(unchecked) private var rejections: [(line: UInt32, column: UInt32, reason: Int32)] =
    []
  /// Where a rejected record of a sheet stands, in words, by its place in `rejections`.
  private var places: [Int: String] = [:]
  @exclusivity(unchecked) private var rejectionReasons: [(code: String, message: String)] = []
  private var reasonNumbers: [String: [String: Int32]] = [:]
  private var reasons: [String: Int] = [:]
  private var notes: [String] = []

  init(sha256: String, path: String, file: Int) {
    self.sha256 = sha256
    self.path = path
    self.file = file
  }

  /// The record is a heading, or an empty line.
  func heading() {
    records += 1
    headings += 1
  }

  /// The record is the source of this many facts, at least one.
  func use(facts count: Int = 1) {
    records += 1
    used += 1
    facts += count
  }

  /// So many records are the source of one fact each.
  func use(records count: Int) {
    records += count
    used += count
    facts += count
  }

  /// The record was only compared with others.
  func crossCheck() {
    records += 1
    crossChecks += 1
  }

  /// The record was left out.
  func ignore(_ reason: String) {
    records += 1
    ignored += 1
    reasons[reason, default: 0] += 1
  }

  /// The record could not be counted.
  func reject(line: Int, column: Int, code: String, message: String) {
    records += 1
    rejected += 1
    note(line: line, column: column, code: code, message: message)
  }

  /// Something is wrong with the file as a whole, or with a record that is accounted for elsewhere.
  func note(line: Int, column: Int, code: String, message: String) {
    var column = column
    if let sheet {
      let place = sheet.place(line: line, column: column)
      column = place.column
      places[rejections.count] = place.words
    }
    rejections.append(
      (UInt32(clamping: line), UInt32(clamping: column), reasonNumber(code, message)))
  }

  private func reasonNumber(_ code: String, _ message: String) -> Int32 {
    // Troubles of one kind come in a row.
    if let last = rejections.last {
      let reason = rejectionReasons[Int(last.reason)]
      if reason.code == code, reason.message == message { return last.reason }
    }
    if let number = reasonNumbers[code]?[message] { return number }
    let number = Int32(rejectionReasons.count)
    rejectionReasons.append((code, message))
    reasonNumbers[code, default: [:]][message] = number
    return number
  }

  /// Tells the file's rejections to a list of all.
  func tell(_ list: inout RejectionList) {
    var own = RejectionList(reasons: rejectionReasons.map { reason($0.code, $0.message) })
    for (index, row) in rejections.enumerated() {
      if let place = places[index] {
        // A sheet's name may be somebody's; our own words are not looked at.
        let (code, message) = rejectionReasons[Int(row.reason)]
        own.append(
          line: Int(row.line), column: Int(row.column),
          reason(code, "\(shown(place)): \(message)"))
      } else {
        own.append(line: row.line, column: row.column, row.reason)
      }
    }
    list.append(own)
  }

  private func reason(_ code: String, _ message: String) -> RejectionList.Reason {
    RejectionList.Reason(sourceSHA256: sha256, path: path, code: code, message: message)
  }

  /// The file's rows in `rejections.csv`.
  var rejectionRows: [RejectionRow] {
    var list = RejectionList()
    tell(&list)
    return Array(list)
  }

  /// Says something to a reader of `sources.csv`.
  func remark(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }

  /// Whether every record is accounted for; false is a fault of the program.
  var isBalanced: Bool { records == used + headings + crossChecks + ignored + rejected }

  /// The file's row in `sources.csv`.
  var row: SourceRow {
    let ignoredNotes = reasons.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.value) ignored: \($0.key)" }
    let columns =
      unreadColumns.isEmpty
      ? [] : ["columns not read: \(unreadColumns.map(shown).joined(separator: ", "))"]
    let note = (notes.map(shown) + columns + ignoredNotes).joined(separator: "; ")
    return SourceRow(cells: [
      .text(sha256), .text(path), Cell(format), Cell(evidenceClass), Cell(encoding), Cell(unit),
      .integer(records), .integer(used), .integer(headings), .integer(crossChecks),
      .integer(ignored), .integer(rejected), .integer(facts), note.isEmpty ? .empty : .text(note),
    ])
  }
}
