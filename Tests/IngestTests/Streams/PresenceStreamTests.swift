import Evidence
import Foundation
import Testing

@testable import Ingest

@Suite struct PresenceStreamTests {
  private static let heading = "course_id,session_id,person_id,role,mode,joined_at,left_at\n"

  /// Everything that is read of a text, handed over in pieces of some bytes.
  private static func read(
    _ text: String, batchBytes: Int = 1 << 16, piece: Int = 1 << 16,
    hiding: PresenceStream.Hiding = .refused
  ) throws -> (courses: [LoggedCourse], told: [String]) {
    var rest = Array(text.utf8)[...]
    let stream = try PresenceStream("stdin", hiding: hiding, batchBytes: batchBytes) { memory in
      let count = min(piece, memory.count, rest.count)
      memory.copyBytes(from: rest.prefix(count))
      rest = rest.dropFirst(count)
      return count
    }
    var courses: [LoggedCourse] = []
    var told: [String] = []
    while let batch = try stream.next() {
      told += batch.lost.map { "\($0.line):\($0.column) \($0.code)" }
      for number in 0..<batch.count {
        let course = try batch.course(number)
        courses.append(course.logged)
        told += course.rejections.map { "\($0.line):\($0.column) \($0.code)" }
      }
    }
    return (courses, told.sorted())
  }

  private static let two = """
    C-1,S-1,T-1,tutor,in_person,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z
    C-1,S-1,L-1,learner,remote,2026-03-02T10:10:00Z,2026-03-02T11:00:00Z
    C-2,S-1,L-9,learner,remote,2026-07-02T10:00:00+01:00,2026-07-02T11:00:00+01:00

    """

  /// Bytes of addresses that this process has.
  private static func addressBytes() throws -> Int {
    let told = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    return (Int(told.prefix { $0 != " " }) ?? 0) * 4096
  }

  @Test func `a stream without a heading leaves no memory behind`() throws {
    let before = try Self.addressBytes()
    for _ in 0..<200 {
      #expect(throws: StreamFault.self) { try Self.read("a,b\n1,2\n", batchBytes: 64 << 20) }
    }
    #expect(try Self.addressBytes() - before < 200 * 32 << 20)
  }

  @Test func `rows of whole courses become a course each`() throws {
    let (courses, told) = try Self.read(Self.heading + Self.two)
    #expect(told == [])
    #expect(courses.map(\.id) == ["C-1", "C-2"])
    #expect(courses[0].people.map(\.id) == ["L-1", "T-1"])
    #expect(courses[0].people.map(\.role) == [.learner, .tutor])
    #expect(courses[0].stays.map(\.person) == [1, 0])
    #expect(courses[0].sessions[0].window.from.iso8601 == "2026-03-02T10:00:00Z")
    #expect(courses[0].sessions[0].window.length == 3600)
    #expect(courses[1].sessions[0].window.from.iso8601 == "2026-07-02T09:00:00Z")
    #expect(courses.map(\.usedRecords) == [2, 1])
  }

  @Test func `columns may stand in any order, quoted, with other line ends and other columns`()
    throws
  {
    let (plain, _) = try Self.read(Self.heading + Self.two)
    let lines = (Self.heading + Self.two).split(separator: "\n").map {
      $0.split(separator: ",").map(String.init)
    }
    for end in ["\n", "\r\n", "\r"] {
      for delimiter in [",", ";", "\t"] {
        for quote in ["", "\""] {
          let text = lines.enumerated().map { index, cells in
            let other = index == 0 ? "note" : "a note"
            return ([other] + cells.reversed()).map { quote + $0 + quote }
              .joined(separator: delimiter)
          }.joined(separator: end)
          let (courses, told) = try Self.read(text)
          #expect(told == [])
          #expect(courses.map(\.stays) == plain.map(\.stays), "\(text)")
        }
      }
    }
  }

  @Test func `what cannot be counted is told with its line, column and code`() throws {
    let text =
      Self.heading + """
        C-1,S-1,T-1,tutor,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z
        C-1,S-1,L-1,learner,remote,2026-03-02T10:00:00Z,2026-03-02T10:00:00Z
        C-1,S-1,L-1,pupil,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z
        C-1,S-1,L-1,learner,remote,2026-02-30T10:00:00Z,2026-03-02T11:00:00Z

        C-1,S-1,T-1,learner,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z
        C-1,S-1,L-1,learner,remote,01/02/2026 10:00,01/02/2026 11:00
        C-1,S-1,L-1,learner,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,more
        ,S-1,L-1,learner,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z
        C-2,S-1,,learner,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z
        "C-2,S-1,L-1,learner,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z

        """
    let (courses, told) = try Self.read(text)
    #expect(
      told
        == [
          "10:1 missing-value", "11:9 missing-value", "12:1 unclosed-quote",
          "3:49 ends-before-start", "4:13 unknown-word", "5:28 no-such-day", "7:13 two-roles",
          "8:28 unreadable-time", "9:70 more-cells-than-header",
        ].sorted())
    #expect(courses.map(\.usedRecords) == [1, 0])
    #expect(courses.map(\.rejectedRecords) == [7, 2])
    #expect(courses[0].people.map(\.rejected) == [5, 1])
    #expect(courses[0].rejected.count == 6)
    // A row of which nothing says the course may be of the one before or the one after.
    #expect(courses[0].unboundedBy.map(\.line) == [10])
    #expect(courses[1].unboundedBy.map(\.line).sorted() == [10, 11, 12])
  }

  @Test func `a local time is London's, and one that came twice is only possible`() throws {
    let text =
      Self.heading + """
        C-1,S-1,T-1,tutor,remote,2026-07-02T10:00:00,2026-07-02T11:00:00
        C-1,S-2,T-1,tutor,remote,2026-10-25T01:30:00,2026-10-25T03:00:00
        C-1,S-3,T-1,tutor,remote,2026-03-29T01:30:00,2026-03-29T03:00:00

        """
    let (courses, told) = try Self.read(text)
    #expect(told == ["4:26 no-such-time"])
    #expect(courses[0].stays.map(\.isDeclared) == [false, false, true])
    #expect(courses[0].stays.map { $0.to - $0.from } == [3600, 5400, 9000])
    // Its session has no time that can be read, so no window bounds what it hides.
    #expect(courses[0].unboundedBy.map(\.code) == ["no-such-time"])
  }

  @Test func `the same is read whatever the size of a batch and of a piece`() throws {
    var text = Self.heading
    for course in 0..<40 {
      for row in 0..<(course % 7 + 1) {
        let id = course % 5 == 3 ? "\"C-\(course)\"" : "C-\(course)"
        let session = row % 3 == 1 ? "\"S,\n\(row)\"" : "S-\(row)"
        text += "\(id),\(session),L-\(row),learner,remote,2026-03-02T10:00:00Z,"
        text += row % 4 == 3 ? "later\r\n" : "2026-03-02T11:00:0\(row)Z\n"
      }
      if course % 11 == 4 {
        text += "\"C-\(course),S-1\nx\(course)" + String(repeating: "y", count: 50) + "\n"
      }
    }
    let (courses, told) = try Self.read(text)
    #expect(courses.count == 44 && told.count > 10)
    for (batch, piece) in [(80, 1), (100, 7), (301, 300), (1000, 999), (5000, 64)] {
      let (others, alsoTold) = try Self.read(text, batchBytes: batch, piece: piece)
      #expect(others.map(\.id) == courses.map(\.id))
      #expect(others.map(\.stays) == courses.map(\.stays))
      #expect(others.map(\.unboundedBy) == courses.map(\.unboundedBy))
      #expect(alsoTold == told)
    }
  }

  @Test func `a course that comes back is named, with the line`() throws {
    let back = "C-1,S-1,L-1,learner,remote,2026-03-02T10:10:00Z,2026-03-02T11:00:00Z\n"
    #expect(throws: StreamFault.courseComesBack(source: "stdin", line: 5, course: "C-1")) {
      try Self.read(Self.heading + Self.two + back)
    }
  }

  @Test func `a first line without the columns is told what it lacks`() throws {
    #expect(throws: StreamFault.noHeader(source: "stdin", line: 1, missing: ["course_id", "role"]))
    {
      try Self.read("session_id,person_id,mode,joined_at,left_at\n")
    }
    #expect(throws: StreamFault.noHeader(source: "stdin", line: 1, missing: [])) {
      try Self.read("")
    }
  }

  @Test func `an id that tells who a learner is needs a key, and is the same under it`() throws {
    let text =
      Self.heading
      + "C-1,S-1,orla@example.org,learner,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z\n"
    #expect(throws: StreamFault.needsKey(source: "stdin", line: 2)) { try Self.read(text) }
    let shown = try Self.read(text, hiding: .shown).courses[0].people[0].id
    #expect(shown == "orla@example.org")
    let hidden = try Self.read(text, hiding: .hidden(key: [1, 2, 3])).courses[0].people[0].id
    #expect(hidden.wholeMatch(of: /Learner-[0-9A-F]{16}/) != nil)
    var pseudonyms = Pseudonyms(key: [1, 2, 3])
    // An audit's pseudonym is the beginning of it.
    #expect(hidden.hasPrefix(pseudonyms.pseudonym("Learner", of: "orla@example.org")))
    let tutor = text.replacing("learner", with: "tutor")
    #expect(try Self.read(tutor).courses[0].people.count == 1)
  }
}
