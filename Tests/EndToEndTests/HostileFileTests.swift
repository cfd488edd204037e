import TestSupport
import Testing

/// The short form of `make hostile`: files that attack the program, beside a good course.
struct HostileFileTests {
  @Test(.enabled(if: Python.isInstalled, "python3 is not here"))
  func `every hostile file is answered as docs/hostile-files.md says, and harms nothing`() throws {
    let place = try TemporaryFolder()
    let outcome = try Python.run(
      "Tests/Hostile/hostile.py", then: "--work", place.path("work"), "--quick")
    #expect(outcome.exit == 0, "\(outcome.text)\(outcome.errorLines)")
    let said = try #require(outcome.text.split(separator: "\n").last).split(separator: " ")
    #expect((said.first.flatMap { Int($0) } ?? 0) >= 60)
  }
}
