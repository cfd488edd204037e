import Evidence
public import Foundation
public import Store

/// A few more sessions and their presence for a workspace, read beside what it holds.
///
/// Only where nothing that is there can change by them: what was planned is read again, logs are not.
/// It makes of them what a reading of everything would.
public struct Addition {
  /// What a workspace was made from.
  public struct Held {
    /// The workspace.
    public let store: EvidenceStore
    /// Where it keeps copies of its files.
    public let copies: URL
    /// The real paths of its files, in the order of their numbers.
    public let paths: [(sha256: String, path: String)]
    /// Who people are.
    public let identities: [IdentityStore.Identity]

    /// Describes a workspace.
    public init(
      store: EvidenceStore, copies: URL, paths: [(sha256: String, path: String)],
      identities: [IdentityStore.Identity]
    ) {
      self.store = store
      self.copies = copies
      self.paths = paths
      self.identities = identities
    }
  }

  private let added: [FileReading]
  private let lists: SubmissionLists
  private let numbering: Numbering
  private let sessions: [Int]
  private let guests: [String]
  private let earlier: (files: Int, sources: [SourceRow], hashes: [String])
  private var pseudonyms: Pseudonyms

  /// What says who belongs where and what was planned; it is read again.
  private static let planned = [
    CoursesTable.format.id, PeopleTable.format.id, SessionsTable.format.id,
  ]
  /// What may be there besides: each record stands for itself, under the ids of what was planned.
  private static let recorded = [
    PresenceTable.format.id, MarksTable.format.id, StudyTable.format.id, ClaimsTable.format.id,
  ]
  /// What may be added.
  private static let addable = [SessionsTable.format.id, PresenceTable.format.id]
  /// What is more than that is read with all else.
  private static let mostBytes = 64 << 20

  /// Reads what was planned, and looks at what is to be added; nothing where all must be read again.
  ///
  /// - Throws: `SubmissionError` where a submission is not there; an error of SQLite where the
  ///   workspace cannot be read.
  public init?(_ submissions: [String], to held: Held, key: [UInt8]) throws {
    let stored = try held.store.files()
    let sources = try held.store.sourceRows()
    let rows = Dictionary(sources.map { ($0.sha256, $0) }) { first, _ in first }
    let found = try FoundFile.all(in: submissions)
    guard try held.store.hasSettledAttendance(), found.skipped.isEmpty,
      rows.count == sources.count, sources.count == stored.count, held.paths.count == stored.count,
      sources.allSatisfy({ (Self.planned + Self.recorded).contains($0.format ?? "") }),
      let files = Self.files(found.files, held, stored, rows)
    else { return nil }
    var lists = SubmissionLists()
    Self.readPlanned(files.all, &lists)
    pseudonyms = Pseudonyms(key: key)
    let shown = Dictionary(held.identities.map { ($0.personID, $0.shownID) }) { first, _ in first }
    // A guest may be known by the words of somebody's id.
    guard shown.count == held.identities.count, lists.people.allSatisfy({ shown[$0.id] != nil })
    else { return nil }
    var numbering = Numbering(
      lists, files: files.all, mask: lists.mask(others: []), &pseudonyms, shown: shown)
    guard let sessions = numbering.keep(sessions: try held.store.sessionNumbers()) else {
      return nil
    }
    let isNew = Set(sessions)
    let newFiles = Set(files.added.map(\.number))
    for (index, session) in lists.sessions.enumerated() {
      // A row that adds a part to a session that is there changes it.
      let isApart = session.parts.allSatisfy {
        newFiles.contains($0.source.file) == isNew.contains(index)
      }
      guard isApart else { return nil }
    }
    for file in files.all where !newFiles.contains(file.number) {
      guard file.account.row == rows[file.sha256] else { return nil }
    }
    let people = Set(lists.people.indices.map { numbering.shownID($0) })
    guests = held.identities.filter { !people.contains($0.shownID) }.map(\.personID)
    added = files.added
    self.lists = lists
    self.numbering = numbering
    self.sessions = sessions
    earlier = (stored.count, sources, stored.map(\.sha256))
  }

  /// The files that are read, planned ones and new ones, in the order of all files' paths.
  private static func files(
    _ found: [FoundFile], _ held: Held, _ stored: [StoredFile], _ rows: [String: SourceRow]
  ) -> (all: [FileReading], added: [FileReading])? {
    struct Entry {
      let path: String
      let inner: String
      let sha256: String
      let bytes: FileBytes?
      let number: Int?
    }
    let numbers = Dictionary(stored.map { ($0.sha256, $0.id) }) { first, _ in first }
    var entries = held.paths.map {
      Entry(
        path: $0.path, inner: $0.path, sha256: $0.sha256, bytes: nil, number: numbers[$0.sha256])
    }
    var known = Dictionary(held.paths.map { ($0.sha256, $0.path) }) { first, _ in first }
    var room = mostBytes
    for file in found {
      // What cannot be read is listed with its reason by a reading of everything.
      guard let bytes = try? file.load() else { return nil }
      room -= bytes.count
      guard room >= 0 else { return nil }
      let hash = FileReading.hash(of: bytes)
      if let path = known.updateValue(file.path, forKey: hash) {
        // A copy has a line of its own among the sources, the same file again has none.
        guard path.utf8.elementsEqual(file.path.utf8) else { return nil }
        continue
      }
      entries.append(
        Entry(path: file.path, inner: file.inner, sha256: hash, bytes: bytes, number: nil))
    }
    entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    guard let places = RoomyNumbers.filled(entries.map(\.number)) else { return nil }
    var all: [FileReading] = []
    var added: [FileReading] = []
    for (entry, number) in zip(entries, places) {
      let format = rows[entry.sha256]?.format
      if entry.bytes == nil, !planned.contains(format ?? "") { continue }
      guard
        let bytes = entry.bytes
          ?? FileBytes(path: held.copies.appending(path: entry.sha256).path),
        entry.bytes != nil || FileReading.hash(of: bytes) == entry.sha256
      else { return nil }
      let file = FileReading(
        path: entry.path, inner: entry.inner, bytes: bytes, sha256: entry.sha256, number: number)
      let form = TextForm.of(bytes)
      file.form = form
      guard case .format(let format) = Recognition.of(bytes, form: form),
        (entry.bytes == nil ? planned : addable).contains(format.id)
      else { return nil }
      file.take(format)
      all.append(file)
      if entry.bytes != nil { added.append(file) }
    }
    return (all, added)
  }

  private static func readPlanned(_ files: [FileReading], _ lists: inout SubmissionLists) {
    func read(
      _ format: LogFormat, _ row: (FileReading, RowCells) throws(RecordProblem) -> Void
    ) {
      for file in files where file.format?.id == format.id {
        file.forEachRow { cells throws(RecordProblem) in
          try row(file, cells)
          file.account.use()
        }
      }
    }
    read(CoursesTable.format) { _, row throws(RecordProblem) in try lists.readCourse(row) }
    read(PeopleTable.format) { _, row throws(RecordProblem) in try lists.readPerson(row) }
    lists.makeRosters()
    read(SessionsTable.format) { file, row throws(RecordProblem) in
      try lists.readSession(row, of: file)
    }
    lists.endTimetable()
  }

  /// Whether everything that was handed in is there already.
  public var isEmpty: Bool { added.isEmpty }

  /// Stores it in a copy of the workspace; nothing where that shows that all must be read again, and
  /// the copy is of no use.
  ///
  /// - Throws: an error of SQLite where nothing can be written; `Imbalance` at a fault of the program.
  public mutating func store(
    in store: EvidenceStore, _ identity: IdentityStore, copies: URL
  ) throws -> IngestSummary? {
    try numbering.storeAdded(files: added, sessions: sessions, in: store)
    let storing = FactStoring(store: store, lists: lists, numbering: numbering)
    for file in added {
      try storing.store(file, nil, pseudonyms: &pseudonyms) { _ in }
      guard file.account.isBalanced else {
        throw Ingestion.Imbalance(path: file.account.path)
      }
      // What was not counted may leave open what is there already.
      guard file.account.rejectionRows.isEmpty else { return nil }
    }
    guard storing.guestIdentities.isEmpty, storing.sightings.isEmpty else { return nil }
    try numbering.store(paths: lists.mask(others: guests), of: added, in: store)
    for file in added { try EvidenceCopy.keep(file.bytes, sha256: file.sha256, in: copies) }
    try identity.add(paths: added.map { ($0.sha256, $0.path, $0.account.path) })
    try identity.insert(
      added.map {
        SubmittedFile(path: $0.path, inner: $0.inner, sha256: $0.sha256, reason: nil)
      })
    var summary = try summary(of: store)
    summary.latestDay = [summary.latestDay, storing.latestDay].compactMap { $0 }.max()
    let planned = sessions.map { numbering.course[lists.sessions[$0].course] }
    try store.add(
      added.map(\.account.row), changing: storing.attended.union(planned),
      latestDay: summary.latestDay, evidenceHash: summary.evidenceHash)
    return summary
  }

  /// What a reading of everything would come to, but for the latest day of what is added.
  public func summary(of store: EvidenceStore) throws -> IngestSummary {
    var summary = IngestSummary()
    summary.courses = lists.courses.count
    summary.files = earlier.files + added.count
    summary.rejections = try store.rejections()
    summary.sources = earlier.sources + added.map(\.account.row)
    summary.latestDay = try store.summary().latestDay
    summary.evidenceHash = EvidenceCopy.hash(of: earlier.hashes + added.map(\.sha256))
    return summary
  }
}
