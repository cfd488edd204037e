import Evidence

/// A platform's table of who was in a meeting: a row for every stay, or for every person.
struct MeetingTable {
  /// The cells of a row that tell of a stay.
  struct Columns {
    /// The cells that make up the name.
    var name: [Int]
    var email: Int?
    var join: Int?
    var leave: Int?
    var duration: Int?
  }

  let columns: Columns
  /// Whether a row has first joining and last leaving alone, so that a shorter stated duration
  /// shows an absence between them.
  var isFirstAndLast = false
  /// Whether stated durations are rounded up to the minute, or shorter by rounding.
  var tolerance: Seconds = 60

  /// The order of the dates of all rows, or why it cannot be told.
  func order(
    of rows: [ReportRow], beside others: [String] = [], in file: FileReading
  ) throws(RecordProblem) -> DateOrder {
    let cells = [columns.join, columns.leave].compactMap { $0 }
    let texts = others + rows.flatMap { row in cells.map { row.cell($0) } }
    return try DateOrder.settled(by: texts.compactMap { WrittenTime($0) }, of: file)
  }

  /// One row as a stay.
  func participant(
    _ row: ReportRow, in order: DateOrder, _ report: inout MeetingReport
  ) -> MeetingReport.Participant {
    var participant = MeetingReport.Participant(
      name: name(of: row), addresses: addresses(of: row), isBound: false, source: row.source)
    let length = columns.duration.map { row.cell($0) } ?? ""
    participant.stated = MeetingTable.seconds(length)
    if !length.isEmpty, participant.stated == nil { report.unreadDurations += 1 }
    guard let join = columns.join, let leave = columns.leave else {
      participant.isBound = true
      if participant.stated == nil {
        participant.problem = RecordProblem(
          length.isEmpty ? .missingValue : .unreadableNumber, "a total is needed, as 1 hr 2 min")
        participant.problemColumn = columns.duration.flatMap { row.column($0) }
      }
      return participant
    }
    participant.read(row, join: join, leave: leave, in: order)
    if isFirstAndLast, let time = participant.time, let stated = participant.stated,
      let from = time.join, let to = time.leave,
      to.clockSeconds - from.clockSeconds > stated + tolerance
    {
      participant.isBound = true
    }
    return participant
  }

  /// The name that a row has.
  func name(of row: ReportRow) -> String {
    columns.name.map { row.cell($0) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The address that a row has.
  func addresses(of row: ReportRow) -> [String] {
    columns.email.map { row.cell($0) }.map { $0.contains("@") ? [$0] : [] } ?? []
  }

  /// A stated duration in words, in whole minutes, or as `1:02:03`.
  static func seconds(_ text: String) -> Seconds? {
    if let words = StatedDuration.seconds(text) { return words }
    if let minutes = Int(text), (0...10_080).contains(minutes) { return minutes * 60 }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 3 ? Int($0) : nil }
    guard numbers.count == parts.count, (2...3).contains(numbers.count),
      numbers.allSatisfy({ $0 >= 0 }), numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    // Two parts are minutes and seconds.
    return numbers.reduce(0) { $0 * 60 + $1 }
  }

  /// A date whose month is a name before the day, as `Mar 22, 2025 19:13:27`, with the year first;
  /// any other text as it stands.
  static func yearFirst(_ text: String) -> String {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let words = text.split { $0 == " " || $0 == "," || $0 == "\u{202F}" || $0 == "\u{A0}" }
    guard words.count >= 3, let month = months.firstIndex(of: words[0].prefix(3).lowercased()),
      words[1].allSatisfy(\.isNumber), words[2].count == 4, words[2].allSatisfy(\.isNumber)
    else { return text }
    return (["\(words[2])-\(month + 1)-\(words[1])"] + words.dropFirst(3).map(String.init))
      .joined(separator: " ")
  }
}
