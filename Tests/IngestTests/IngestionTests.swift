import Evidence
import Foundation
import Store
import Testing

@testable import Ingest

/// Whole submissions, from files to rows.
@Suite struct IngestionTests {
  private static let files = [
    "courses.csv": "course_id,title,starts_on\nFA-201,Helping Skills,2026-01-05\n",
    "people.csv": """
    course_id,person_id,role,name
    FA-201,tegan@example.org,learner,Tegan Marwick
    FA-201,L-02,learner,Kofi Ashgrove
    FA-201,T-01,tutor,Orla Penhallow
    FA-999,L-03,learner,Hana Thistleby

    """,
    "sessions.csv": """
    session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids
    S-10,FA-201,2026-01-12T18:00:00Z,2026-01-12T20:00:00Z,teaching,in_person,T-01;T-77
    S-9,FA-201,2026-01-19T18:00:00Z,2026-01-19T20:00:00Z,teaching,in_person,

    """,
    "registers/Tegan Marwick.csv": """
    session_id,person_id,mark,minutes,marked_by
    S-10,tegan@example.org,present,,T-01
    S-10,Roisin Elmstow,late,30,T-01
    S-9,L-02,late,soon,T-01
    S-99,nobody,present,,

    """,
    "registers/again.csv": """
    session_id,person_id,mark,minutes,marked_by
    S-10,tegan@example.org,present,,T-01
    S-10,Roisin Elmstow,late,30,T-01
    S-9,L-02,late,soon,T-01
    S-99,nobody,present,,

    """,
    "README.txt": "These are our registers.\n",
    "FA-201/diary.txt": "We began at 18:05.\n",
    "old.txt": "Kofi Ashgrove was seen\n",
    "reading.csv": "path,set_aside_reason\nold.txt,a diary of another year\n",
    ".DS_Store": "x",
  ]

  /// A workspace into which a submission was read.
  private struct Workspace {
    let folder: PassingFolder
    let store: EvidenceStore
    let identity: IdentityStore
    let summary: IngestSummary

    init(
      _ files: [String: String], kept: [KeptFile] = [],
      passedOver: [(path: String, reason: String)] = [], copies: Bool = false
    ) throws {
      folder = try PassingFolder()
      for (path, text) in files { try folder.write("in/" + path, text) }
      for name in ["out", "private", "evidence"] {
        try FileManager.default.createDirectory(
          atPath: folder.path + "/" + name, withIntermediateDirectories: true)
      }
      let place = URL(filePath: folder.path)
      store = try EvidenceStore.create(in: place.appending(path: "out"))
      identity = try IdentityStore(in: place.appending(path: "private"), toWrite: true)
      summary = try Ingestion(
        store: store, identity: identity,
        evidenceFolder: copies ? place.appending(path: "evidence") : nil,
        key: (0..<32).map { UInt8($0) }
      ).read([folder.path + "/in"], kept: kept, passedOver: passedOver)
    }
  }

  @Test func `a report without one whole time in a course's folder is told, and stops nothing`()
    throws
  {
    var files = Self.files
    files["FA-201/log.csv"] = """
      1. Summary
      Meeting title\tHelping Skills

      2. Participants
      Name\tFirst Join\tLast Leave

      3. In-Meeting Activities
      Name\tJoin Time\tLeave Time\tDuration
      Kofi Ashgrove\t14/11/22, 09:30:46\t\t

      """
    let rejections = try Workspace(files).summary.rejections.filter { $0.path == "FA-201/log.csv" }
    #expect(rejections.map(\.line) == [9])
    #expect(rejections.map(\.code) == ["missing-value"])
  }

  @Test func `several logs of one class, of any platform, are one session`() throws {
    let stay = { (name: String, from: String, to: String) in
      "\(name)\t26/01/2026, \(from)\t26/01/2026, \(to)\t1h\t\tPresenter\n"
    }
    let header = "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
    var files = Self.files.filter { ["courses.csv", "people.csv"].contains($0.key) }
    files["sessions.csv"] = """
      session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids
      S-11,FA-201,2026-01-26T18:00:00Z,2026-01-26T20:00:00Z,teaching,remote,T-01

      """
    files["FA-201/first.csv"] = header + stay("Kofi Ashgrove", "18:00:00", "18:50:00")
    files["FA-201/second.csv"] = header + stay("Kofi Ashgrove", "18:55:00", "19:40:00")
    files["FA-201/list.csv"] = """
      Full Name\tUser Action\tTimestamp
      Kofi Ashgrove\tJoined\t26/01/2026, 18:00:05
      Tegan Marwick\tJoined\t26/01/2026, 18:10:00

      """
    files["FA-201/zoom.csv"] = """
      Name (original name),Email,Join time,Leave time,Duration (minutes)
      Orla Penhallow (Host),,01/26/2026 06:00:00 PM,01/26/2026 07:30:00 PM,90

      """
    let workspace = try Workspace(files)
    let evidence = try workspace.store.evidence(ofCourse: 1)
    #expect(workspace.summary.rejections.filter { $0.path != "people.csv" }.isEmpty)
    #expect(evidence.sessions.map(\.id) == ["S-11"])
    #expect(evidence.sessions.map(\.isCoveredByHostLog) == [true])
    #expect(evidence.unboundedBy.isEmpty)
    let told = evidence.presences.map { stay in
      "\(evidence.people[stay.person]) \(stay.level) \(stay.interval.told.dropFirst(11))"
    }
    #expect(
      told == [
        "L-02 logged 18:00:00-18:50:00", "L-02 declared 18:00:05-20:00:00",
        "L-02 logged 18:55:00-19:40:00", "Learner-1242 declared 18:10:00-20:00:00",
        "T-01 logged 18:00:00-19:30:00",
      ])
  }

  @Test func `a list of joinings alone never shows that a tutor was not there`() throws {
    var files = Self.files.filter { ["courses.csv", "people.csv"].contains($0.key) }
    files["sessions.csv"] = """
      session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids
      S-11,FA-201,2026-01-26T18:00:00Z,2026-01-26T20:00:00Z,teaching,remote,T-01

      """
    files["FA-201/list.csv"] = """
      Full Name\tUser Action\tTimestamp
      Kofi Ashgrove\tJoined\t26/01/2026, 18:00:00
      Kofi Ashgrove\tLeft\t26/01/2026, 20:00:00

      """
    let evidence = try Workspace(files).store.evidence(ofCourse: 1)
    #expect(evidence.sessions.map(\.isCoveredByHostLog) == [false])
    #expect(evidence.presences.map(\.level) == [.logged])
  }

  @Test func `every file is accounted for, with names left out of its path`() throws {
    let workspace = try Workspace(IngestionTests.files)
    let told = workspace.summary.sources.map { row in
      let counts = row.cells[6...12].map(\.text).joined(separator: " ")
      return [row.cells[1].text, row.cells[2].text, counts, row.cells[13].text]
        .joined(separator: " | ")
    }
    #expect(
      told == [
        "FA-201/diary.txt |  | 0 0 0 0 0 0 0 | no format recognises its bytes",
        "README.txt |  | 0 0 0 0 0 0 0 | no format recognises its bytes",
        "courses.csv | courses | 2 1 1 0 0 0 1 | ",
        "old.txt |  | 1 0 0 0 1 0 0 | no format recognises its bytes; "
          + "1 ignored: set aside in reading.csv",
        "people.csv | people | 5 3 1 0 0 1 3 | ",
        "reading.csv | reading | 2 1 1 0 0 0 1 | ",
        "registers/(name) (name).csv | marks | 5 2 1 0 0 2 2 | ",
        "sessions.csv | sessions | 3 2 1 0 0 0 2 | ",
        "registers/again.csv | marks | 0 0 0 0 0 0 0 | "
          + "the same bytes as registers/(name) (name).csv; counted there",
        ".DS_Store |  | 0 0 0 0 0 0 0 | not read: hidden-file",
      ])
    #expect(workspace.summary.courses == 1)
    #expect(workspace.summary.files == 8)
    #expect(workspace.summary.latestDay?.iso8601 == "2026-01-12")
  }

  @Test func `a file that is not read leaves open what it could have shown`() throws {
    let skipped = [
      ("FA-201/link.csv", "symbolic-link"), ("inner.zip", "archive-in-archive"),
      ("inner.zip", "archive-in-archive"), ("old.txt", "unreadable-file"),
      ("people.csv.swp", "hidden-file"),
    ]
    let files = Self.files.filter { $0.key.hasSuffix(".csv") && !$0.key.hasPrefix("registers") }
    let workspace = try Workspace(files, passedOver: skipped)
    let told = workspace.summary.rejections.map { "\($0.path):\($0.line):\($0.column) \($0.code)" }
    #expect(
      told == [
        "people.csv:5:1 unknown-course", "FA-201/link.csv:0:0 symbolic-link",
        "inner.zip:0:0 archive-in-archive",
      ])
    let causes = try workspace.store.evidence(ofCourse: 1).unboundedBy
    #expect(causes.map(\.code) == ["archive-in-archive", "symbolic-link"])
    let notes = workspace.summary.sources.filter { $0.path == "old.txt" }.map {
      $0.cells.last?.text
    }
    #expect(notes == ["not read: unreadable-file; set aside in reading.csv"])
  }

  @Test func `rejections name file, place and code`() throws {
    let rows = try Workspace(IngestionTests.files).summary.rejections
    #expect(
      rows.map { "\($0.path):\($0.line):\($0.column) \($0.code)" } == [
        "FA-201/diary.txt:1:0 unrecognised-file", "people.csv:5:1 unknown-course",
        "registers/(name) (name).csv:4:15 unreadable-number",
        "registers/(name) (name).csv:5:1 unknown-session",
      ])
  }

  @Test func `the course's evidence has ids that may be shown, in the order of their bytes`() throws
  {
    let workspace = try Workspace(IngestionTests.files)
    let evidence = try workspace.store.evidence(ofCourse: 1)
    #expect(evidence.people == ["L-02", "Learner-1242", "T-01"])
    #expect(evidence.sessions.map(\.id) == ["S-10", "S-9"])
    #expect(evidence.sessions.map(\.tutors) == [[2], []])
    #expect(evidence.sessions.map(\.unknownTutors) == [1, 0])
    #expect(evidence.sessions.map(\.namesTutors) == [true, false])
    #expect(evidence.marks.map { "\($0.session) \($0.person) \($0.kind)" } == ["0 1 present"])
    #expect(evidence.marks.map(\.markedBy) == [2])
    #expect(evidence.guests.map(\.interval.told) == ["2026-01-12 18:30:00-20:00:00"])
    #expect(evidence.rejected.map { "\($0.session) \($0.person)" } == ["1 0"])
    #expect(
      evidence.unboundedBy.map { "\($0.path):\($0.line) \($0.code)" } == [
        "registers/(name) (name).csv:5 unknown-session", "FA-201/diary.txt:0 unrecognised-file",
      ])
    #expect(evidence.attendanceSources == 1)
  }

  @Test func `who people are is kept apart`() throws {
    let workspace = try Workspace(IngestionTests.files)
    let known = try workspace.identity.identities().map { "\($0.shownID) \($0.personID)" }
    #expect(known.count == 4)
    #expect(known.contains("Learner-1242 tegan@example.org"))
    #expect(known.contains { $0.hasPrefix("Guest-") && $0.hasSuffix(" roisin elmstow") })
    #expect(
      try workspace.identity.paths().filter { $0.path != $0.shown }.map(\.path)
        == ["registers/Tegan Marwick.csv"])
  }

  @Test func `the same submission and key give the same rows`() throws {
    let first = try Workspace(IngestionTests.files)
    let second = try Workspace(IngestionTests.files)
    #expect(first.summary.evidenceHash == second.summary.evidenceHash)
    #expect(first.summary.sources == second.summary.sources)
    #expect(Array(first.summary.rejections) == Array(second.summary.rejections))
    var told = ["", ""]
    dump(try first.store.evidence(ofCourse: 1), to: &told[0])
    dump(try second.store.evidence(ofCourse: 1), to: &told[1])
    #expect(told[0] == told[1])
  }

  @Test func `files that an earlier reading kept are read again`() throws {
    let first = try Workspace(IngestionTests.files, copies: true)
    let copies = URL(filePath: first.folder.path + "/evidence")
    let kept = try first.identity.paths().map { file in
      KeptFile(path: file.path, location: copies.appending(path: file.sha256))
    }
    #expect(
      EvidenceCopy.hash(ofCopy: first.summary.sources[0].sha256, in: copies)
        == first.summary.sources[0].sha256)
    let again = try Workspace(["more.txt": "Thank you.\n"], kept: kept)
    #expect(again.summary.files == 9)
    #expect(Array(again.summary.rejections) == Array(first.summary.rejections))
    #expect(try again.store.evidence(ofCourse: 1).marks.count == 1)
  }

  @Test func `with no attendance the latest day is that of a session`() throws {
    let workspace = try Workspace(
      IngestionTests.files.filter { ["courses.csv", "sessions.csv"].contains($0.key) })
    #expect(workspace.summary.latestDay?.iso8601 == "2026-01-19")
  }
}
