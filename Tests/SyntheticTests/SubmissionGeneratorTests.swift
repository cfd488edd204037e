import Synthetic
import Testing

struct SubmissionGeneratorTests {
  /// FNV-1a, 64 bits, over every path and piece.
  private func fingerprint(_ generator: SubmissionGenerator) -> (hash: UInt64, length: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var length = 0
    generator.forEachFile { path, bytes in
      for byte in Array(path.utf8) + bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      length += bytes.count
    }
    return (hash, length)
  }

  private func files(_ generator: SubmissionGenerator) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    generator.forEachFile { path, bytes in files[path, default: []] += bytes }
    return files
  }

  private func rows(_ bytes: [UInt8]?) -> [[Substring]] {
    String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
  }

  @Test func `the same seed gives the same bytes`() {
    let (hash, length) = fingerprint(SubmissionGenerator(courses: 3, seed: 1))
    #expect(length == 357_960)
    #expect(hash == 10_134_493_511_737_638_428)
  }

  @Test func `another seed gives other bytes`() {
    let one = fingerprint(SubmissionGenerator(courses: 1, seed: 1))
    let two = fingerprint(SubmissionGenerator(courses: 1, seed: 2))
    #expect(one.hash != two.hash)
  }

  @Test func `a course does not change with the number of courses beside it`() {
    let few = files(SubmissionGenerator(courses: 2, seed: 9))["presence.csv"] ?? []
    let more = files(SubmissionGenerator(courses: 3, seed: 9))["presence.csv"] ?? []
    #expect(!few.isEmpty && more.starts(with: few))
  }

  @Test func `pieces of a file come together and in order, and paths are never met again`() {
    var paths: [String] = []
    SubmissionGenerator(courses: 4, seed: 1).forEachFile { path, bytes in
      #expect(!bytes.isEmpty)
      if paths.last != path { paths.append(path) }
    }
    #expect(
      paths == [
        "courses.csv", "people.csv", "sessions.csv", "presence.csv", "marks.csv", "study.csv",
        "claims.csv",
      ])
  }

  @Test func `400 courses are mixed as stated`() {
    let generator = SubmissionGenerator(courses: 400, seed: 1)
    var counts: [DeliveryKind: Int] = [:]
    for number in 0..<400 { counts[generator.kind(ofCourse: number), default: 0] += 1 }
    #expect(DeliveryKind.allCases.reduce(0) { $0 + $1.permille } == 1000)
    // Four standard deviations of such a draw on each side.
    let bounds: [DeliveryKind: ClosedRange<Int>] = [
      .inPersonByRegister: 5...43, .inPersonByLog: 117...195, .blended: 48...112,
      .liveOnline: 65...135, .peerCircle: 1...26, .distanceOnly: 3...37, .evidenceMissing: 0...19,
    ]
    for kind in DeliveryKind.allCases {
      #expect(bounds[kind]?.contains(counts[kind] ?? 0) == true, "\(kind)")
    }
  }

  @Test func `people of a course have names of their own, which no id shows`() {
    let people = rows(files(SubmissionGenerator(courses: 60, seed: 4))["people.csv"])
    var names: Set<String> = []
    for row in people {
      #expect(names.insert("\(row[0]) \(row[3])").inserted)
      #expect(
        row[1].hasPrefix(row[0] + "-")
          && row[1].count == row[0].count + (row[2] == "learner" ? 4 : 3))
    }
    #expect(people.count > 60 * 13)
  }

  @Test func `presence and marks name sessions and people that exist`() {
    let files = files(SubmissionGenerator(courses: 30, seed: 6))
    let sessions = Set(rows(files["sessions.csv"]).map { $0[0] })
    let people = Set(rows(files["people.csv"]).map { $0[1] })
    let presence = rows(files["presence.csv"])
    #expect(presence.count > 10_000)
    for row in presence + rows(files["marks.csv"]) {
      #expect(sessions.contains(row[0]) && people.contains(row[1]))
    }
  }

  @Test func `a year of a course spans both changes of the clock`() {
    let sessions = rows(files(SubmissionGenerator(courses: 1, seed: 1))["sessions.csv"])
    let starts = sessions.map { $0[2] }
    #expect(starts.first?.suffix(6) == "+01:00")
    #expect(starts.contains { $0.hasSuffix("+00:00") })
    #expect(starts.last?.suffix(6) == "+01:00")
    #expect(Set(sessions.map { $0[0] }).count == 30)
  }

  @Test func `twenty courses in the Teams form are so many files, one a session and the tables`() {
    let files = files(SubmissionGenerator(courses: 20, seed: 1, form: .teams))
    let reports = files.keys.filter { $0.hasPrefix("teams/") }
    #expect(files.count == 315)
    #expect(reports.count == files.count - 9)
    #expect(Set(rows(files["meetings.csv"]).map { String($0[0]) }) == Set(reports))
    #expect(reports.allSatisfy { files[$0]?.starts(with: [0xFF, 0xFE]) == true })
  }
}
