import Evidence

/// One meeting as a platform's report tells it, before it is known which session it was.
struct MeetingReport {
  /// Join and leave on the report's own clock; nothing where the report does not know.
  struct Time {
    var join: LocalTime?
    var leave: LocalTime?
  }

  /// One stay of a participant.
  struct Participant {
    var name: String
    /// Parts of the name that may be a name by themselves.
    var otherNames: [String] = []
    /// E-mail address first, then the account's own.
    var addresses: [String]
    /// The account's id, where it may be the id that people.csv has.
    var id: String?
    /// Whether the platform lets this participant neither see nor hear the others.
    var isAudience = false
    /// Nothing where it could not be read, or where only a total is stated.
    var time: Time?
    /// The duration that the row states: a cross-check, or all there is.
    var stated: Seconds?
    /// Whether what is known only bounds the presence: first join and last leave, one of the two
    /// alone, or a total.
    var isBound: Bool
    /// Whether the stay had begun before its join time.
    var hadBegun = false
    var source: SourceLine
    /// The record that tells the end, where it is another one.
    var ending: SourceLine?
    /// What tells whose stay in which room it is, where one end is not in its file and another file
    /// may have it.
    var half: HalfStay?
    var problem: RecordProblem?
    var problemColumn: Int?

    /// All words by which a course's list may have this participant.
    var words: [String] { [id].compactMap { $0 } + addresses + [name] + otherNames }

    /// Who it is on a course.
    func match(in roster: CourseRoster) -> Match {
      roster.match(id: id, emails: addresses, name: name, otherNames: otherNames)
    }
  }

  var format: String
  var title: String?
  /// The platform's own id of the meeting, by which meetings.csv may name it too.
  var meetingID: String?
  /// Which of the meetings of its file it is.
  var number = 1
  /// Whether its times are in UTC; else they are in the file's or the course's zone.
  var isUTC = false
  /// Whether the platform lists those who hold a meeting beside those who come to it.
  var listsHosts = true
  var summary: [String] = []
  var sections: Set<Int> = []
  var startsAt: LocalTime?
  var endsAt: LocalTime?
  /// Whether the meeting may have begun before and gone on after the times that the report has.
  var isOpen = false
  /// Whether it has a row with join and leave for every stay of everyone, hosts among them.
  var hasIntervals = false
  var participants: [Participant] = []
  /// Why the report as a whole cannot be read.
  var refusal: RejectionCode?
  /// Records that could not be read at all: code and line.
  var lostLines: [(code: String, line: Int)] = []
  /// Stated durations in words that no unit table knows.
  var unreadDurations = 0

  init(format: String) { self.format = format }

  /// When it was, by the clock of a zone: as it says itself, else from first join to last leave.
  func interval(in zone: ZoneTable) -> Interval? {
    let joins = participants.compactMap(\.time?.join)
    let leaves = participants.compactMap(\.time?.leave)
    guard let start = startsAt ?? joins.min(), let end = endsAt ?? leaves.max() else { return nil }
    guard let from = zone.readings(of: start).first, let to = zone.readings(of: end).last else {
      return nil
    }
    return Interval(from: from, to: to)
  }

  /// Refuses the report as a whole: none of its rows can be counted.
  mutating func refuse(
    _ rows: [(row: ReportRow, addresses: [String])], _ problem: RecordProblem, of file: FileReading
  ) {
    for (row, _) in rows {
      file.account.reject(
        line: row.source.line, column: row.column(problem.cell ?? 1) ?? 0,
        code: problem.code.rawValue, message: problem.message)
    }
    if rows.isEmpty {
      file.account.note(line: 1, column: 0, code: problem.code.rawValue, message: problem.message)
    }
    refusal = problem.code
    participants = rows.map { row, addresses in
      Participant(
        name: row.cell(0), addresses: addresses, isBound: true, source: row.source)
    }
  }
}
