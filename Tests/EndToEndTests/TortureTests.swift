import TestSupport
import Testing

/// The short form of `make torture`: kills, power cuts, broken disks, crowds and changed bits.
///
/// Where strace is not here, what does not need it.
struct TortureTests {
  @Test(.enabled(if: Python.isInstalled, "no python3 here"))
  func `interrupted or changed anywhere, a workspace is whole or tells what is not`() throws {
    let place = try TemporaryFolder()
    let outcome = try Python.run(
      "Tests/Torture/torture.py", then: "--work", place.path("work"), "--quick")
    #expect(outcome.exit == 0, "\(outcome.text)\(outcome.errorLines.suffix(5))")
    let expected = ["A bit changed", "Runs at once"]
    #expect(expected.allSatisfy(outcome.text.contains))
    let controls = outcome.text.contains("Control: `ingest` with syncs as in OFF")
    #expect(controls || outcome.text.contains("strace is not here"))
  }
}
