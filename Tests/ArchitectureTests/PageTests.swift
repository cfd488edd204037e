import Evidence
import Foundation
import TestSupport
import Testing

@Suite struct PageTests {
  @Test func `the printed pages of docs are those that the program prints`() throws {
    for page in RecordedPage.all {
      if let complaint = try page.complaint() { Issue.record("\(complaint)") }
    }
  }

  @Test func `docs/tables.md has every result table`() {
    let declared = Checkout.sources.filter { $0.path.hasPrefix("Sources/Evidence/Results/") }
      .flatMap { $0.text.matches(of: /TableSchema\(\s*name: "(\w+)"/).map { String($0.1) } }
    #expect(declared.sorted() == (TablesPage.schemas + TablesPage.printed).map(\.name).sorted())
  }

  @Test func `docs/command-line.md has every command and every option`() throws {
    let page = try Checkout.text(of: "docs/command-line.md")
    for file in Checkout.sources where file.path.hasPrefix("Sources/glh/Commands/") {
      let names = file.text.matches(of: /commandName: "([a-z]+)"/).map { String($0.1) }
      #expect(!names.isEmpty, "\(file.path)")
      let command = names.first ?? ""
      for name in names {
        let words = name == command ? "glh \(name)" : "glh \(command) \(name)"
        let isNamed = page.contains("`\(words)")
        #expect(isNamed, "\(words)")
      }
    }
    let option = /@(?:Option|Flag)\b[^@]*?var (\w+)/
    for file in Checkout.sources where file.room == "glh" {
      for match in file.text.matches(of: option) {
        let name = match.1.replacing(/[A-Z]/) { "-\($0.output.lowercased())" }
        let isNamed = page.contains("`--\(name)")
        #expect(isNamed, "--\(name)")
      }
    }
  }

  @Test func `docs/command-line.md has every exit code, and no other`() throws {
    let page = try Checkout.text(of: "docs/command-line.md")
    let outcome = try Checkout.text(of: "Sources/glh/Outcome.swift")
    let codes = outcome.matches(of: /(?m)^  case \w+ = (\d+)$/).compactMap { Int($0.1) }
    let told = page.matches(of: /(?m)^\| (\d+) \|/).compactMap { Int($0.1) }
    #expect(!codes.isEmpty)
    #expect(told == codes)
  }

  @Test func `every threat and every section of SECURITY.md names tests that are there`() throws {
    let rows = try Checkout.text(of: "SECURITY.md").split(separator: "\n")
      .filter { $0.hasPrefix("| ") && !$0.hasSuffix(" held by |") }
    #expect(rows.count > 20)
    let there = Checkout.tests.map(\.path)
    for row in rows {
      let tests = String(row).matches(of: /`(\w+Tests|Tests\/[\w\/.]+)`/).map { String($0.1) }
      #expect(!tests.isEmpty, "\(row)")
      for test in tests {
        let isThere = there.contains { $0 == test || $0.hasSuffix("/\(test).swift") }
        #expect(isThere, "\(test)")
      }
    }
  }

  @Test func `links between pages of the checkout lead somewhere`() throws {
    let tops = [
      "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "Fixtures/README.md",
      "Tests/Browser/README.md",
    ]
    let pages =
      try tops.map { Checkout.File(path: $0, text: try Checkout.text(of: $0)) }
      + Checkout.files(in: "docs", ending: [".md"])
    for page in pages {
      let folder = Repository.root.appending(path: page.path).deletingLastPathComponent()
      for match in page.text.matches(of: /\]\(([^)#\s:]+)(?:#[^)]*)?\)/) {
        let target = folder.appending(path: String(match.1)).path
        #expect(FileManager.default.fileExists(atPath: target), "\(page.path): \(match.1)")
      }
    }
  }
}
