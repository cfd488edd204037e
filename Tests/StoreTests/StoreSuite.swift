import Evidence
import Foundation
import Testing

@testable import Store

/// Tests of the workspace, one after the other: one writer fills one table at a time.
@Suite(.serialized) enum StoreSuite {
  /// A workspace that knows what presence needs, and its folder.
  static func withDefinitions() throws -> (PassingFolder, EvidenceStore) {
    let folder = try PassingFolder()
    let store = try EvidenceStore.create(in: folder.url)
    try store.transaction { try $0.addDefinitions() }
    return (folder, store)
  }
}

/// An empty folder that is there for as long as this object lives.
final class PassingFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "glh-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The names of what lies in it.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }
}

/// A hash that no file has: a digit, sixty-four times.
func hash(_ digit: Int) -> String { String(repeating: String(digit), count: 64) }

/// A moment so many seconds after 2026-01-12T18:00:00Z.
func moment(_ seconds: Int) -> Instant { Instant(seconds: 1_768_240_800 + seconds) }

/// A stretch of so many seconds after the same moment.
func stretch(_ from: Int, _ to: Int) throws -> Interval {
  try #require(Interval(from: moment(from), to: moment(to)))
}

/// A line of the first file.
func line(_ number: Int, file: Int = 1) -> SourceLine {
  SourceLine(file: file, line: number, byteOffset: number * 100)
}

extension EvidenceWriter {
  /// Stores what presence needs: a file, a course, two people and two sessions.
  func addDefinitions() throws {
    try add(StoredFile(id: 1, sha256: hash(1), path: "courses.csv", byteCount: 10))
    let day = try #require(Day(iso8601: "2026-01-12"))
    try add(
      Course(id: "FA-201", title: "Helping Skills", startsOn: day, source: line(2)), number: 1)
    for (number, id) in ["L-01", "T-01"].enumerated() {
      try addPerson(id: id, number: number + 1)
      try add(
        Enrolment(
          person: number + 1, role: number == 0 ? .learner : .tutor, source: line(number + 2)),
        course: 1)
    }
    for number in [1, 2] {
      try add(
        Session(
          id: "S-\(number)",
          parts: [
            SessionPart(
              interval: stretch(number * 10_000, number * 10_000 + 7200), activity: .teaching,
              source: line(number + 1))
          ], mode: .remote, day: day), number: number, course: 1)
    }
  }
}
