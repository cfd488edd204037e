import Foundation
import TestSupport
import Testing

/// Small readers in `Tests/Samples`, which share nothing with the program, and the program find the
/// same people, joinings, leavings, marks, claims and qualifications in an export.
///
/// Exports are those of `Fixtures/formats`, and, where `GLH_SAMPLES` names a folder of real ones,
/// those: what they say is committed as counts and hashes.
@Suite(.enabled(if: Python.isInstalled, "python3 is not installed"))
struct RealExportTests {
  private static let script = Repository.root.appending(path: "Tests/Samples/compare.py").path
  private static let samples = ProcessInfo.processInfo.environment["GLH_SAMPLES"]

  /// Invented exports that the small readers can read, by the folder of real ones of their kind.
  private static let invented = [
    "bigbluebutton-events-xml": ["bbb-events/breakout-room.xml"],
    "bigbluebutton-learning-dashboard": [
      "bbb-dashboard/longer-than-a-day.csv", "bbb-dashboard/quotes-not-escaped.csv",
      "bbb-activity/two-devices-and-still-there.json",
    ],
    "ilr": ["ilr/hours-and-a-distant-place.xml"],
    "teams-graph-json": ["teams-graph/one-report.json"],
    "teams-live-event": ["teams-live-event/never-left.csv"],
    "teams-v2-meeting-summary": ["teams-meeting-summary/fr-no-break-spaces.csv"],
    "teams-v3-sections": ["teams-sections/narrow-space-before-pm.csv"],
    "webex": ["webex/two-devices.csv"],
    "zoom-meeting-participants": ["zoom-participants/breakout-rooms.csv"],
    "zoom-webinar-attendee": ["zoom-webinar/sections-padded-no-shows.csv"],
    "ofqual": ["ofqual-register/compare-older-download.csv"],
  ]

  @Test func `on invented exports`() throws {
    let folder = try TemporaryFolder()
    var count = 0
    for (place, files) in Self.invented {
      for file in files {
        let parts = file.split(separator: "/")
        let name = parts[1].replacing("compare-", with: "")
        let bytes = try Data(
          contentsOf: Repository.root.appending(path: "Fixtures/formats/\(parts[0])/good/\(name)"))
        try folder.write(bytes, to: "\(place)/\(parts[1])")
        count += 1
      }
    }
    let outcome = try run(on: folder.url, "--alone")
    #expect(outcome.exit == 0, "\(outcome.text) \(outcome.errorLines)")
    let rows = outcome.text.split(separator: "\n").dropFirst(2)
    #expect(rows.count == count && rows.allSatisfy { $0.hasSuffix("| equal |") })
  }

  @Test func `a difference is told`() throws {
    let folder = try TemporaryFolder()
    // A stay that ends before it begins is one to the small reader alone.
    let bytes = try Data(
      contentsOf: Repository.root.appending(
        path: "Fixtures/formats/webex/bad/leave-before-join.csv"))
    try folder.write(bytes, to: "webex/log.csv")
    let outcome = try run(on: folder.url, "--alone")
    #expect(outcome.exit == 1)
    #expect(outcome.text.contains("differs: stays"))
  }

  @Test(.enabled(if: samples != nil, "GLH_SAMPLES names no folder of real exports"))
  func `on real exports, as was committed`() throws {
    let folder = try #require(Self.samples)
    let outcome = try run(on: URL(filePath: folder))
    print(outcome.text)
    #expect(outcome.exit == 0, "\(outcome.errorLines)")
  }

  /// The launcher takes the script with its first argument, then `glh`, then options.
  private func run(on folder: URL, _ options: String...) throws -> Program.Outcome {
    switch options.first {
    case let option?: try Python.run(Self.script, folder.path, then: option)
    case nil: try Python.run(Self.script, folder.path)
    }
  }
}
