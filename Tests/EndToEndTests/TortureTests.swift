import Foundation
import TestSupport
import Testing

/// The short form of `make torture`: kills, power cuts, broken disks and crowds.
struct TortureTests {
  private static let hasStrace = FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")

  @Test(.enabled(if: hasStrace, "strace is not here"))
  func `interrupted anywhere, an ingest stores all or nothing, and the next one all`() throws {
    let place = try TemporaryFolder()
    let outcome = try Python.run(
      "Tests/Torture/torture.py", then: "--work", place.path("work"), "--quick")
    #expect(outcome.exit == 0, "\(outcome.text)")
    #expect(outcome.text.contains("Control: ingest with syncs as in OFF"))
  }
}
