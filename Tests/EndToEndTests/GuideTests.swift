import Foundation
import TestSupport
import Testing

/// docs/writing-a-rule-pack.md followed to the letter: what it shows is what is printed.
struct GuideTests {
  private static let page = "docs/writing-a-rule-pack.md"
  private static let pack = "fernhill-handbook.yaml"
  private static let fixtures = Repository.root.appending(path: "Fixtures/packs")

  /// What the reader is told to change in the pack before a command of the page, by its position.
  private static let slips: [Int: [(String, String)]] = [
    0: [
      ("hours: 45, source", "hour: 45, source"), ("days: 28, source", "count: 28, source"),
    ],
    1: [
      (
        "{taught: 15, mode: remote}]}\n    expect: {room-hours-below-minimum: cannot_tell}",
        "{taught: 15, mode: remote}]}\n    expect: {room-hours-below-minimum: not_met}"
      )
    ],
    3: [
      (
        """
          - name: 29 days between two sessions
            given: {sessions: [{taught: 6, from: 2025-09-06}, {taught: 6, from: 2025-10-05}]}
            expect: {too-long-without-tutor: not_met}

        """, ""
      )
    ],
  ]

  @Test func `its two blocks of YAML are the pack`() throws {
    let page = try Self.text(Self.page)
    let blocks = page.matches(of: /```yaml\n((?:.|\n)*?)```/).map { String($0.1) }
    #expect(blocks.count == 2)
    let pack = try String(
      contentsOf: Self.fixtures.appending(path: Self.pack), encoding: .utf8)
    #expect(blocks.joined(separator: "\n") == pack)
  }

  @Test func `every command prints what the page shows`() throws {
    let folder = try TemporaryFolder()
    let files = FileManager.default
    try files.copyItem(
      at: Self.fixtures.appending(path: "handbook-submission"),
      to: folder.url.appending(path: "handbook-submission"))
    let pack = try String(
      contentsOf: Self.fixtures.appending(path: Self.pack), encoding: .utf8)
    var page = ""
    var command = 0
    var isConsole = false
    for line in try Self.text(Self.page).split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```console" || (isConsole && line == "```") { isConsole = line == "```console" }
      guard isConsole, line != "```console" else {
        page += line + "\n"
        continue
      }
      guard line.hasPrefix("$ ") else { continue }
      page += line + "\n"
      let words = line.dropFirst(2).split(separator: " ").map(String.init)
      if words[0] == "cat" {
        page += try String(contentsOf: folder.url.appending(path: words[1]), encoding: .utf8)
        continue
      }
      var written = pack
      for (right, wrong) in Self.slips[command] ?? [] {
        #expect(written.contains(right), "\(command)")
        written = written.replacing(right, with: wrong)
      }
      try written.write(
        to: folder.url.appending(path: Self.pack), atomically: true, encoding: .utf8)
      let outcome = try Program(Array(words.dropFirst()), in: folder.url).outcome()
      page += outcome.text + outcome.errorLines.map { $0 + "\n" }.joined()
      command += 1
    }
    page.removeLast()
    #expect(command == 7)
    let complaint = try Golden(Self.page).complaint(about: Data(page.utf8))
    if let complaint { Issue.record("\(complaint)") }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
  }
}
