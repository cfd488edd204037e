import Foundation
import TestSupport
import Testing

/// docs/spot-check.md followed to the letter, from two workspaces to a decision.
struct SpotCheckPageTests {
  private static let page = "docs/spot-check.md"

  @Test func `every command prints what the page shows`() throws {
    let folder = try TemporaryFolder()
    for (out, input) in [
      ("fernhill", "Fixtures/submissions/fernhill-2025-26"),
      ("brookfield", "Fixtures/cases/live-online/input"),
    ] {
      let audit = try Program.run(
        "audit", Repository.root.appending(path: input).path, "--out", out, in: folder.url)
      #expect([0, 1, 3].contains(audit.exit))
    }
    let committed = try String(
      contentsOf: Repository.root.appending(path: Self.page), encoding: .utf8)
    var page: [Substring] = []
    var isConsole = false
    for line in committed.split(separator: "\n", omittingEmptySubsequences: false) {
      if isConsole, !line.hasPrefix("$ "), line != "```" { continue }
      page.append(line)
      if line == "```console" { isConsole = true } else if line == "```" { isConsole = false }
      guard isConsole, line.hasPrefix("$ ") else { continue }
      page += try shown(String(line.dropFirst(2)), in: folder.url)
    }
    let text = page.joined(separator: "\n")
    let complaint = try Golden(Self.page).complaint(about: Data(text.utf8))
    if let complaint { Issue.record("\(complaint)") }
  }

  /// What a command of the page prints, a line each.
  private func shown(_ command: String, in folder: URL) throws -> [Substring] {
    let words = command.split(separator: "\"").enumerated().flatMap { index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
    var text = ""
    switch words[0] {
    case "cat":
      text = try String(contentsOf: folder.appending(path: words[1]), encoding: .utf8)
        .replacing("\r\n", with: "\n")
    case "sed":
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      (process.arguments, process.currentDirectoryURL) = (words, folder)
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    default:
      let outcome = try Program(Array(words.dropFirst()), in: folder).outcome()
      text = outcome.text + outcome.errorLines.joined(separator: "\n")
    }
    while text.hasSuffix("\n") { text.removeLast() }
    guard !text.isEmpty else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `the table of the page is what the plan says`() throws {
    let page = try String(contentsOf: Repository.root.appending(path: Self.page), encoding: .utf8)
    let rows = page.matches(
      of: /(?m)^\| ([\d,]+) \| ([\d.]+) \((\d+)\) \| ([\d.]+) \((\d+)\) \| ([\d.]+)/)
    #expect(rows.count == 7)
    for row in rows {
      let population = String(row.1).replacing(",", with: "")
      let plan = try Program.run("sample", "plan", "--population", population).text
      for (size, found) in [
        (String(row.3), String(row.2)), (String(row.5), String(row.4)), (nil, String(row.6)),
      ] as [(String?, String)] {
        let whole = found.replacing(".", with: "").padded(to: 4)
        let digits = try #require(Int(whole))
        let lines = plan.split(separator: "\n").filter { line in
          size.map { line.contains(" \($0), would miss") } ?? line.hasPrefix("thirty")
        }
        // The chance of finding and that of missing add up to one, but for rounding.
        let isThere = lines.contains { line in
          let missed = line.split(separator: " ").last.flatMap {
            Int($0.replacing(".", with: ""))
          }
          return missed.map { (999...1001).contains($0 + digits) } ?? false
        }
        #expect(isThere, "\(population): \(found)")
      }
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: "0", count: max(0, width - count))
  }
}
