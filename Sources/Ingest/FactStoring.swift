import Evidence
import Store

/// Stores the evidence of each file in a transaction of its own.
final class FactStoring {
  private let store: EvidenceStore
  private let lists: SubmissionLists
  private let numbering: Numbering
  private(set) var latestDay: Day?
  /// The numbers of courses of which attendance was stored.
  private(set) var attended: Set<Int> = []
  /// What was said of findings: stored last, when every name is known that must not be shown.
  private(set) var responses: [Response] = []
  private var unidentifiedCells: [(file: FileReading, rest: [Cell])] = []
  private var guests: [String: IdentityStore.Identity] = [:]
  private var seen: [SeenAs: Int] = [:]
  private lazy var presenceIndex = PresenceIndex(lists)

  init(store: EvidenceStore, lists: SubmissionLists, numbering: Numbering) {
    self.store = store
    self.lists = lists
    self.numbering = numbering
  }

  /// Participants whom nobody could be matched to, by the paths that may be shown now.
  var unidentified: [UnidentifiedRow] {
    unidentifiedCells.map { UnidentifiedRow(cells: [.text($0.file.account.path)] + $0.rest) }
  }

  /// Guests under their pseudonyms, for the identity file.
  var guestIdentities: [IdentityStore.Identity] {
    guests.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
  }

  /// Under which names people were seen, for the identity file.
  var sightings: [IdentityStore.Sighting] {
    seen.map { seen, records in
      .init(
        courseID: lists.courses[seen.course].id, shownID: numbering.shownID(seen.person),
        basis: seen.basis.rawValue, label: seen.label, records: records)
    }
  }

  /// Stores one file; tables of evidence are read at the same time.
  ///
  /// `reached` is told how many bytes of the file are behind; what it throws ends the storing.
  func store(
    _ file: FileReading, _ pending: FileFacts?, pseudonyms: inout Pseudonyms,
    reached: (Int) throws -> Void
  ) throws {
    try reached(0)
    var names = pseudonyms
    let presence = try storePresence(of: file, reached)
    try store.transaction { writer in
      // What belongs to no meeting comes after the meetings of the same file.
      var facts =
        try presence
        ?? Self.facts(of: file, lists) { rows in
          var rows = rows
          try write(&rows, of: file, writer, &names)
        }
      if let pending { facts.add(pending) }
      try write(&facts, of: file, writer, &names)
    }
    pseudonyms = names
  }

  /// Stores the stays of a presence table while it is read, and gives back what else it holds;
  /// nothing where the file is none.
  private func storePresence(
    of file: FileReading, _ reached: (Int) throws -> Void
  ) throws -> FileFacts? {
    guard file.format?.id == PresenceTable.format.id else { return nil }
    var presence = PresenceFacts(lists: lists, file: file, index: presenceIndex)
    try store.fillPresence { filling in
      try presence.read { stays in
        try reached(Int(stays.last?.byteOffset ?? 0))
        var rows = self.rows(stays, of: file)
        stays.removeAll(keepingCapacity: true)
        try filling.add(&rows)
      }
      var rows = self.rows(presence.takeStays(), of: file)
      try filling.add(&rows)
      try filling.add(self.rows(presence.takeRejected()))
    }
    return presence.facts
  }

  /// What a table, a register or another file that is read by itself says, but for the rows of a long
  /// table that were taken before.
  static func facts(
    of file: FileReading, _ lists: SubmissionLists, whenFull full: TableFacts.Taking
  ) throws -> FileFacts {
    var table = TableFacts(lists: lists, file: file)
    switch file.format?.id {
    case MarksTable.format.id: try table.readMarks(whenFull: full)
    case StudyTable.format.id: try table.readStudy(whenFull: full)
    case ClaimsTable.format.id: try table.readClaims(whenFull: full)
    case RegisterLong.format.id:
      var register = LongRegisterFacts(lists: lists, file: file)
      register.read()
      return register.table.facts
    case RegisterWide.format.id:
      var register = WideRegisterFacts(lists: lists, file: file)
      register.read()
      return register.table.facts
    default: return file.format?.evidence?(file, lists) ?? FileFacts()
    }
    return table.facts
  }

  private func rows(_ stays: [FileFacts.Stay], of file: FileReading) -> [PresenceRow] {
    stays.map { stay in
      let session = Int(stay.session)
      return PresenceRow(
        course: Int32(numbering.course[lists.sessions[session].course]),
        session: Int32(numbering.session[session]),
        person: Int32(numbering.person[Int(stay.person)]), flags: stay.flags,
        joinedAt: stay.joinedAt, leftAt: stay.leftAt, file: Int32(file.number), line: stay.line,
        byteOffset: stay.byteOffset)
    }
  }

  private func rows(
    _ rejected: [RejectedAttendance]
  ) -> [(record: RejectedAttendance, course: Int)] {
    rejected.map { record in
      var stored = record
      stored.session = numbering.session[record.session]
      stored.person = numbering.person[record.person]
      return (stored, numbering.course[lists.sessions[record.session].course])
    }
  }

  private func write(
    _ facts: inout FileFacts, of file: FileReading, _ writer: EvidenceWriter,
    _ pseudonyms: inout Pseudonyms
  ) throws {
    if let day = facts.latest { latestDay = max(latestDay ?? day, day) }
    seen.merge(facts.seen, uniquingKeysWith: +)
    var rows = self.rows(facts.stays, of: file)
    facts.stays = []
    try writer.add(&rows)
    func course(ofSession session: Int) -> Int {
      numbering.course[lists.sessions[session].course]
    }
    for mark in facts.marks {
      var stored = mark
      stored.session = numbering.session[mark.session]
      stored.person = numbering.person[mark.person]
      stored.markedBy = mark.markedBy.map { numbering.person[$0] }
      try writer.add(stored, course: course(ofSession: mark.session))
    }
    try writer.add(self.rows(facts.rejected))
    for (course, study) in facts.studies {
      var stored = study
      stored.person = numbering.person[study.person]
      try writer.add(stored, course: numbering.course[course])
    }
    for (course, claim) in facts.claims {
      var stored = claim
      stored.learner = claim.learner.map { numbering.person[$0] }
      stored.value = claim.value.map(numbering.mask.text)
      stored.origin = claim.origin.map(numbering.mask.text)
      try writer.add(stored, course: numbering.course[course])
    }
    responses += facts.responses
    for record in facts.qualifications {
      var stored = record
      stored.title = numbering.mask.text(record.title)
      stored.awardingOrganisation = record.awardingOrganisation.map(numbering.mask.text)
      try writer.add(stored)
    }
    for (course, code, lines) in facts.unbounded.byCourse() {
      try writer.add(
        UnboundedCause(code: code, path: file.account.path, line: lines.lowerBound),
        through: lines.upperBound, course: numbering.course[course])
    }
    for course in facts.attendance.map({ numbering.course[$0] }).sorted() {
      attended.insert(course)
      try writer.addAttendanceSource(file: file.number, course: course)
    }
    for guest in facts.guests { try write(guest, of: file, writer, &pseudonyms) }
  }

  private func write(
    _ guest: FileFacts.Guest, of file: FileReading, _ writer: EvidenceWriter,
    _ pseudonyms: inout Pseudonyms
  ) throws {
    let label = pseudonyms.pseudonym("Guest", of: guest.identity)
    guests[label] = .init(
      shownID: label, personID: guest.identity, name: guest.identity, email: nil, aliases: [])
    try writer.add(
      GuestPresence(
        label: 0, session: numbering.session[guest.session], mode: guest.mode,
        interval: guest.interval, isAudience: guest.isAudience, source: guest.source),
      label: label, course: numbering.course[lists.sessions[guest.session].course])
    unidentifiedCells.append(
      (
        file,
        [
          .integer(guest.source.line), .text(numbering.shownSession(guest.session)),
          .text(label), .integer(guest.interval.length), .text(guest.reason),
          Cell(guest.suggestion.map { numbering.shownID($0) }),
        ]
      ))
  }
}
