import Evidence
public import Foundation
public import Store

/// Reads a submission into a workspace.
///
/// Reading never fails as a whole: every record is used, a heading, a cross-check, ignored for a
/// reason, or rejected, and their sum is checked.
public final class Ingestion {
  /// A fault of the program: records that no account holds.
  public struct Imbalance: Error, CustomStringConvertible {
    /// Which file.
    public let path: String
    /// What the person at the terminal reads.
    public var description: String {
      "\(path): error: some records are not accounted for; this is a fault of glh [imbalance]"
    }
  }

  private let store: EvidenceStore
  private let identity: IdentityStore
  private let evidenceFolder: URL?
  private var pseudonyms: Pseudonyms
  private var files: [FileReading] = []
  private var copies: [(path: String, of: FileReading)] = []
  private var skipped: [(path: String, reason: String)] = []
  private var submitted: [SubmittedFile] = []
  private var lists = SubmissionLists()
  private var pending: [Int: FileFacts] = [:]
  private var meetings: [(file: FileReading, report: MeetingReport)] = []

  /// Prepares the reading; `evidenceFolder` takes copies of the files, unless it is nothing.
  public init(
    store: EvidenceStore, identity: IdentityStore, evidenceFolder: URL?, key: [UInt8]
  ) {
    self.store = store
    self.identity = identity
    self.evidenceFolder = evidenceFolder
    pseudonyms = Pseudonyms(key: key)
  }

  /// Reads submissions, after the files that an earlier reading kept.
  ///
  /// `progress` is told often; what it throws ends the reading.
  /// `passedOver` are files that an earlier reading listed and did not read, each with the reason.
  ///
  /// - Throws: `SubmissionError` where a submission is not there; `StoreError` or an error of
  ///   SQLite where nothing can be written; `Imbalance` at a fault of the program.
  public func read(
    _ submissions: [String], kept: [KeptFile] = [],
    passedOver: [(path: String, reason: String)] = [],
    progress: (ReadingProgress) throws -> Void = { _ in }
  ) throws -> IngestSummary {
    skipped = passedOver
    try progress(ReadingProgress())
    try list(submissions, kept)
    // What is handed in again is listed once, and so are entries of one name.
    var listed: Set<[String]> = []
    skipped = skipped.filter { listed.insert([$0.path, $0.reason]).inserted }
    recognise()
    readDefinitions()
    readRetractions()
    readMeetings()
    let numbering = Numbering(lists, files: files, mask: mask(), &pseudonyms)
    try numbering.storeDefinitions(in: store, identity, files: files)
    let storing = FactStoring(store: store, lists: lists, numbering: numbering)
    var reached = ReadingProgress(totalBytes: files.reduce(0) { $0 + $1.bytes.count })
    for file in files {
      try storing.store(file, pending[file.number], pseudonyms: &pseudonyms) { bytes in
        var inside = reached
        inside.bytes += bytes
        inside.records += file.account.records
        try progress(inside)
      }
      guard file.account.isBalanced else { throw Imbalance(path: file.account.path) }
      reached.bytes += file.bytes.count
      reached.records += file.account.records
    }
    // Guests of tables are known only now: their names must not stand in a path.
    let last = mask(guests: storing.guestIdentities.map(\.personID))
    try numbering.store(paths: last, of: files, in: store)
    return try finish(storing, numbering, last)
  }

  private func list(_ submissions: [String], _ kept: [KeptFile]) throws {
    var found = kept.map { FoundFile(path: $0.path, inner: $0.inner, load: $0.load) }
    let handedIn = try FoundFile.all(in: submissions)
    found += handedIn.files
    skipped += handedIn.skipped
    found.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var byHash: [String: FileReading] = [:]
    for file in found {
      let (path, inner) = (file.path, file.inner)
      let bytes: FileBytes
      do { bytes = try file.load() } catch {
        skipped.append((path, SkipReason.unreadable.rawValue))
        continue
      }
      // A file may say that it is larger than the disk.
      if bytes.count > ReadingLimits.standard.fileBytes {
        skipped.append((path, SkipReason.tooBig.rawValue))
        continue
      }
      let hash = FileReading.hash(of: bytes)
      submitted.append(SubmittedFile(path: path, inner: inner, sha256: hash, reason: nil))
      if let same = byHash[hash] {
        if same.path != path { copies.append((path, same)) }
        continue
      }
      let file = FileReading(
        path: path, inner: inner, bytes: bytes, sha256: hash,
        number: RoomyNumbers.number(at: files.count))
      byHash[hash] = file
      files.append(file)
      if let evidenceFolder { try EvidenceCopy.keep(bytes, sha256: hash, in: evidenceFolder) }
      for sheet in file.openSheets(after: files.count) {
        if let same = byHash[sheet.sha256] {
          copies.append((sheet.path, same))
          continue
        }
        byHash[sheet.sha256] = sheet
        files.append(sheet)
        if let evidenceFolder {
          try EvidenceCopy.keep(sheet.bytes, sha256: sheet.sha256, in: evidenceFolder)
        }
      }
    }
  }

  private func recognise() {
    for file in files where file.format == nil && file.unrecognised == nil {
      let form = TextForm.of(file.bytes)
      file.form = form
      switch Recognition.of(file.bytes, form: form) {
      case .format(let format): file.take(format)
      case .unrecognised(let code, let reason):
        file.account.remark(reason)
        file.unrecognised = (code, reason)
      }
    }
    for file in files where file.format?.stage == .decisions {
      file.forEachRow { row throws(RecordProblem) in
        if file.format?.id == ColumnMapTable.format.id {
          self.lists.add(try ColumnMapTable.read(row))
        } else {
          self.lists.decisions.append(try ReadingTable.read(row))
        }
        file.account.use()
      }
    }
    for file in files where file.unrecognised != nil { takeColumnMap(file) }
    for file in files where file.format?.stage != .decisions {
      file.decision = lists.decision(for: file.inner)
      if let id = file.decision?.format, let format = LogFormats.all.first(where: { $0.id == id }) {
        file.unrecognised = nil
        file.take(format)
      }
      if file.decision?.setAsideReason != nil { file.setAside() }
    }
  }

  /// A table that no format recognises is read by the map whose columns it has.
  private func takeColumnMap(_ file: FileReading) {
    guard let form = file.form else { return }
    let head = Recognition.head(of: file.bytes, form: form)
    guard let map = lists.columnMaps.first(where: { head.contains(where: $0.fits) }),
      let format = LogFormats.all.first(where: { $0.id == map.table })
    else { return }
    file.unrecognised = nil
    file.columnMap = map
    file.take(format)
    file.account.remark("read by column-map.csv")
  }

  private func forEachRow(
    at stage: LogFormat.Stage, _ body: (FileReading, RowCells) throws(RecordProblem) -> Void
  ) {
    for file in files where file.format?.stage == stage {
      if let read = file.format?.definitions {
        read(file, &lists)
        continue
      }
      if file.format?.together != nil { continue }
      file.forEachRow { row throws(RecordProblem) in
        try body(file, row)
        file.account.use()
      }
    }
    for format in LogFormats.all where format.stage == stage {
      let those = files.filter { $0.format?.id == format.id }
      guard let read = format.together, !those.isEmpty else { continue }
      read(those, &lists)
    }
  }

  private func readDefinitions() {
    forEachRow(at: .courses) { file, row throws(RecordProblem) in
      try self.lists.readCourse(row)
    }
    for file in files where file.format?.stage == .meetings { lists.hearMeetings(of: file) }
    forEachRow(at: .people) { file, row throws(RecordProblem) in
      try self.lists.readPerson(row)
    }
    lists.makeRosters()
    forEachRow(at: .sessions) { file, row throws(RecordProblem) in
      try self.lists.readSession(row, of: file)
    }
    forEachRow(at: .meetings) { file, row throws(RecordProblem) in
      let told = try MeetingsTable.read(row)
      if let id = told.sessionID, self.lists.sessionByID[id] == nil {
        throw RecordProblem(
          .unknownSession, "session_id is not in sessions.csv", cell: row.cell("session_id"))
      }
      if told.sessionID == nil, let id = told.courseID, self.lists.courseByID[id] == nil {
        throw RecordProblem(
          .unknownCourse, "course_id is not in courses.csv", cell: row.cell("course_id"))
      }
      self.lists.meetings.append(told)
    }
    forEachRow(at: .markMaps) { file, row throws(RecordProblem) in
      try self.lists.markMap.add(MarkMapTable.read(row))
    }
    lists.endTimetable()
  }

  /// What a record of any file takes back does not hold in any file of that format.
  private func readRetractions() {
    var retracted: Set<String> = []
    for file in files { retracted.formUnion(file.format?.retractions?(file) ?? []) }
    for file in files where file.format?.retractions != nil { file.retracted = retracted }
  }

  private func readMeetings() {
    for file in files {
      meetings += file.format?.meetings?.read(file).map { (file, $0) } ?? []
    }
    StaysAcrossFiles.pair(&meetings)
    let placing = MeetingPlacing(lists)
    let concerns = Concerns(lists, placing)
    var held: [Int: [(file: FileReading, report: MeetingReport)]] = [:]
    var unplanned: [(file: FileReading, report: MeetingReport, course: Int)] = []
    for (file, report) in meetings {
      if let code = report.refusal {
        add(concerns.refused(file, report, code), of: file)
        continue
      }
      switch placing.place(report, path: file.inner) {
      case .session(let session, _): held[session, default: []].append((file, report))
      case .unplanned(let course): unplanned.append((file, report, course))
      case .unplaced(let candidates, let courses, let reason):
        let names = candidates.map { lists.sessions[$0].id }
          .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        if !names.isEmpty {
          file.account.remark("may be session \(names.joined(separator: " or "))")
        }
        add(
          reading(file, report, placing).unplacedFacts(
            courses: courses.isEmpty ? Array(lists.courses.indices) : courses, reason: reason),
          of: file)
      }
    }
    for (session, reports) in held {
      let course = lists.sessions[session].course
      lists.take(
        reports.map { ($0.report, placing.clock(of: $0.report, on: course, $0.file.inner)) },
        as: session)
      for (file, report) in reports {
        add(
          reading(file, report, placing).facts(
            session: session, as: lists.sessions[session], isAlone: reports.count == 1), of: file)
      }
    }
    for (file, report, course) in unplanned {
      let clock = placing.clock(of: report, on: course, file.inner)
      guard let session = lists.addMeeting(of: report, file: file, course: course, clock) else {
        add(
          reading(file, report, placing).unplacedFacts(
            courses: [course], reason: "it has no time that can be read"), of: file)
        continue
      }
      add(
        reading(file, report, placing).facts(session: session, as: lists.sessions[session]),
        of: file)
    }
    for file in files where file.unrecognised != nil {
      pending[file.number] = concerns.unrecognised(file)
    }
  }

  /// Facts that wait until the files before are stored.
  private func add(_ facts: FileFacts, of file: FileReading) {
    pending[file.number, default: FileFacts()].add(facts)
  }

  private func reading(
    _ file: FileReading, _ report: MeetingReport, _ placing: MeetingPlacing
  ) -> MeetingReading {
    MeetingReading(
      placing: placing, file: file, report: report,
      tolerance: file.format?.meetings?.tolerance ?? 0, files: files)
  }

  /// `guests` are the names of those whom only a log names.
  private func mask(guests: [String] = []) -> NameMask {
    // A long meeting has a row for each stay: each name is looked at once.
    let met = Set(meetings.flatMap { $0.report.participants.map(\.name) })
    return lists.mask(others: met.map(NormalisedName.of) + guests)
  }

  private func finish(
    _ storing: FactStoring, _ numbering: Numbering, _ mask: NameMask
  ) throws -> IngestSummary {
    var summary = IngestSummary()
    summary.courses = lists.courses.count
    summary.files = files.count
    for file in files { file.account.tell(&summary.rejections) }
    summary.sources = files.map(\.account.row)
    for (path, original) in copies {
      let account = FileAccount(
        sha256: original.sha256, path: mask.path(path), file: original.number)
      account.format = original.format?.id
      account.remark("the same bytes as \(original.account.path); counted there")
      summary.sources.append(account.row)
    }
    let unread = skipped.map { UnreadFile(path: $0.path, reason: $0.reason, lists, mask) }
    summary.sources += unread.map(\.account.row)
    for file in unread { file.account.tell(&summary.rejections) }
    summary.latestDay = storing.latestDay ?? lists.sessions.map(\.day).max()
    summary.evidenceHash = EvidenceCopy.hash(of: files.map(\.sha256))
    try store.add(summary.rejections)
    try store.transaction { writer in
      try writer.add(summary.sources)
      try writer.add(storing.unidentified)
      for file in unread {
        guard let cause = file.cause else { continue }
        for course in file.courses { try writer.add(cause, course: numbering.course[course]) }
      }
      for response in storing.responses {
        var shown = response
        shown.reply = mask.text(response.reply)
        shown.ruleVersion = response.ruleVersion.map(mask.text)
        try writer.add(shown)
      }
    }
    // A sheet comes of its workbook again.
    var paths: [(sha256: String, path: String, shown: String)] = []
    for file in files where file.workbook == nil {
      paths.append((file.sha256, file.path, file.account.path))
    }
    for (path, original) in copies { paths.append((original.sha256, path, mask.path(path))) }
    try identity.add(paths: paths)
    try identity.add(
      submitted
        + skipped.map {
          SubmittedFile(path: $0.path, inner: $0.path, sha256: nil, reason: $0.reason)
        })
    try identity.add(storing.guestIdentities)
    try identity.add(storing.sightings)
    return summary
  }
}
