import Evidence
import GRDB

/// The courses, sessions, people and files that rows of presence refer to, each number once.
struct PresenceReferences {
  private var courses = NumberSet()
  private var sessions = NumberSet()
  private var people = NumberSet()
  private var files = NumberSet()

  /// Notes what rows refer to; rows of one session follow one another.
  mutating func add(_ rows: [PresenceRow]) {
    var session: Int32?
    for row in rows {
      people.insert(row.person)
      if row.session != session {
        session = row.session
        sessions.insert(row.session)
        courses.insert(row.course)
        files.insert(row.file)
      }
    }
  }

  /// Notes what rejected records refer to.
  mutating func add(_ rejected: [(record: RejectedAttendance, course: Int)]) {
    for (record, course) in rejected {
      courses.insert(Int32(course))
      sessions.insert(Int32(record.session))
      people.insert(Int32(record.person))
      files.insert(Int32(record.source.file))
    }
  }

  /// Throws the error of a foreign key where one of the numbers is nobody's.
  func check(in db: Database) throws {
    for (look, numbers) in [
      ("SELECT 1 FROM course WHERE course_no = ?", courses),
      ("SELECT 1 FROM session WHERE session_no = ?", sessions),
      ("SELECT 1 FROM person WHERE person_no = ?", people),
      ("SELECT 1 FROM source_file WHERE file_id = ?", files),
    ] {
      let query = RawStatement(try db.makeStatement(sql: look))
      for number in numbers.all {
        var isThere = false
        try query.forEachRow([.integer(number)]) { _ in isThere = true }
        guard isThere else {
          throw PresenceReferences.nobodys
        }
      }
    }
  }
}

extension PresenceReferences {
  /// The error of a foreign key.
  static var nobodys: DatabaseError {
    DatabaseError(
      resultCode: .SQLITE_CONSTRAINT_FOREIGNKEY,
      message: "a row refers to a number that is nobody's")
  }
}

/// Small whole numbers, each held once.
private struct NumberSet {
  private var words: [UInt64] = []

  @inline(__always)
  mutating func insert(_ number: Int32) {
    let word = Int(UInt32(bitPattern: number) >> 6)
    if word >= words.count { grow(to: word) }
    words[word] |= 1 << UInt64(number & 63)
  }

  private mutating func grow(to word: Int) {
    words += Array(repeating: 0, count: max(words.count, word + 1 - words.count))
  }

  var all: [Int] {
    var numbers: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        numbers.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return numbers
  }
}
