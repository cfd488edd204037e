import Foundation
import TestSupport
import Testing

/// The program and a separate reader agree, to the second, on who was how long in a log of a
/// meeting: evidenced, and at most.
///
/// The logs are those of `Fixtures/formats`, or of the folders below the one that `GLH_SAMPLES`
/// names.
struct LogReaderTests {
  struct Log: CustomTestStringConvertible, Sendable {
    var format: String
    var url: URL
    var testDescription: String { "\(format)/\(url.lastPathComponent)" }
    var name: String { url.deletingPathExtension().lastPathComponent }
  }

  private static let samples = ProcessInfo.processInfo.environment["GLH_SAMPLES"]
  private static let folders = [
    "teams-attendance-list": "teams-v1-attendance-list",
    "teams-meeting-summary": "teams-v2-meeting-summary",
    "zoom-participants": "zoom-meeting-participants",
  ]

  private static func logs(in samples: String?) -> [Log] {
    folders.sorted { $0.key < $1.key }.flatMap { format, name in
      let folder =
        samples.map { URL(filePath: $0).appending(path: name) }
        ?? Repository.root.appending(path: "Fixtures/formats/\(format)/good")
      return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".csv") }.sorted()
        .map { Log(format: format, url: folder.appending(path: $0)) }
    }
  }

  /// Seconds of everyone but the first, worked out by hand: evidenced, and possible.
  private static let expected: [String: [[Int]]] = [
    "mid-meeting-download": [[0, 7200], [0, 3602], [600, 2910]],
    "pt-br-localised": [[0, 7200], [0, 3602], [600, 2910]],
    "words-not-told-apart": [[0, 7200], [0, 7200], [0, 7200]],
    "listed-again-after-a-drop": [[0, 7200], [5060, 6840], [0, 7080], [0, 7020]],
    "descending": [[4800, 4800], [5100, 5100], [0, 7200]],
    "byte-order-mark-as-letters": [[4800, 4800], [5100, 5100], [0, 7200]],
    "words-told-by-place": [[4800, 4800], [5100, 5100], [0, 7200]],
    "teams-attendance-list/spreadsheet-resave": [[4800, 4800], [5100, 5100], [0, 7200]],
    "rejoins-truncated-durations": [[7002, 7002], [7282, 7282], [3608, 3608]],
    "excel-padded-without-organizer": [[7002, 7002], [7282, 7282], [3608, 3608]],
    "fr-no-break-spaces": [[7002, 7002], [7282, 7282], [3608, 3608]],
    "pl-leaves-after-the-end": [[7002, 7002], [7282, 7282], [3608, 3608]],
    "block-deleted-semicolons": [[7002, 7002], [7282, 7282], [3608, 3608]],
    "restarted-1": [[3000, 3000], [3000, 3000]],
    "restarted-2": [[3930, 3930], [3930, 3930]],
    "block-and-totals": [[0, 4380], [0, 7260], [0, 3600]],
    "totals-alone": [[0, 4380], [0, 7260], [0, 3600]],
    "block-and-joins": [[4367, 4367], [7282, 7282], [3608, 3608]],
    "same-day-either-way": [[4367, 4367], [7282, 7282], [3608, 3608]],
    "zoom-participants/spreadsheet-resave": [[4320, 4320], [7320, 7320], [3600, 3600]],
    "waiting-room": [[6885, 6885]],
    "two-devices": [[6300, 6300]],
    "breakout-rooms": [[7200, 7200], [7200, 7200], [6730, 6730]],
  ]

  @Test func `the separate reader finds what was worked out by hand`() throws {
    let logs = Self.logs(in: nil)
    #expect(logs.count == Self.expected.count)
    for log in logs {
      let people = SeparateLogReader(try Data(contentsOf: log.url)).people.dropFirst()
      let expected = Self.expected["\(log.format)/\(log.name)"] ?? Self.expected[log.name]
      #expect(people.map { [$0.evidenced, $0.possible] } == expected, "\(log.name)")
    }
  }

  @Test(arguments: logs(in: samples))
  func `a separate reader finds the same seconds`(log: Log) throws {
    let bytes = try Data(contentsOf: log.url)
    var reader = SeparateLogReader(bytes)
    var outcome = "counted"
    if reader.isDayFirst == nil {
      let (seconds, source, codes) = try audited(bytes, reader)
      #expect(codes == ["date-order-undecidable"])
      #expect(seconds.allSatisfy { $0[0] == 0 })
      #expect(source["rejected"] != "0" && source["used"] == "0")
      outcome = "refused: date-order-undecidable; as day-first: counted"
      reader = SeparateLogReader(bytes, dayFirst: true)
    }
    let told = reader.isDayFirst == nil ? "day-first" : nil
    let (seconds, source, codes) = try audited(bytes, reader, told: told)
    #expect(source["format"] == log.format)
    #expect(codes == [])
    // The first person is the tutor, and has no row in the ledger.
    let learners = reader.people.dropFirst()
    #expect(Array(seconds.dropFirst()) == learners.map { [$0.evidenced, $0.possible] })
    if Self.samples != nil {
      let program = [0, 1].map { bound in seconds.dropFirst().reduce(0) { $0 + $1[bound] } }
      let own = [
        learners.reduce(0) { $0 + $1.evidenced }, learners.reduce(0) { $0 + $1.possible },
      ]
      let counts = ["records", "used", "headings", "cross_checks", "ignored", "rejected"]
        .map { source[$0] ?? "" }
      print(
        "| \(log.format) | \(log.name) | \(outcome) | \(counts.joined(separator: " / ")) | "
          + "\(learners.count) | \(program[0]) / \(program[1]) | \(own[0]) / \(own[1]) |")
    }
  }

  private func audited(
    _ log: Data, _ reader: SeparateLogReader, told order: String? = nil
  ) throws -> (seconds: [[Int]], source: [String: String], codes: Set<String>) {
    let submission = try submission(of: log, reader, told: order).written()
    let audit = try Audit(submission.url)
    #expect(try audit.unbalanced() == [])
    let source = try #require(try audit.table("sources").only(where: ["path": "C-1/log.csv"]))
    let ledger = try audit.table("ledger").rows
    let seconds = reader.people.indices.map { index in
      ["evidenced", "possible"].map { bound in
        ledger.filter { $0["learner_id"] == "P-\(index)" && $0["bound"] == bound }
          .reduce(0) { $0 + ResultTable.number($1, "seconds") }
      }
    }
    #expect(try audit.table("unidentified").rows.isEmpty)
    let codes = Set(try audit.table("rejections").rows.compactMap { $0["code"] })
    return (seconds, source, codes)
  }

  private func submission(
    of log: Data, _ reader: SeparateLogReader, told order: String?
  ) -> SmallSubmission {
    let rows = reader.people.enumerated().map { index, person in
      "C-1,P-\(index),\(index == 0 ? "tutor" : "learner"),\"\(person.name)\",\(person.email)\n"
    }
    var submission = SmallSubmission(files: [
      "courses.csv": "course_id,title,starts_on,time_zone\nC-1,Skills,2020-01-01,Etc/UTC\n".data,
      "people.csv": ("course_id,person_id,role,name,email\n" + rows.joined()).data,
      "C-1/log.csv": log,
    ])
    if reader.isOpen {
      let times = [reader.window.lowerBound, reader.window.upperBound]
        .map { Date(timeIntervalSince1970: Double($0)).formatted(.iso8601) }
      submission.files["sessions.csv"] =
        "session_id,course_id,starts_at,ends_at,activity,mode\nS-1,C-1,\(times[0]),\(times[1]),teaching,remote\n"
        .data
      submission.files["meetings.csv"] = "meeting,session_id\nlog.csv,S-1\n".data
    }
    if let order { submission.files["reading.csv"] = "path,date_order\nlog.csv,\(order)\n".data }
    return submission
  }
}
