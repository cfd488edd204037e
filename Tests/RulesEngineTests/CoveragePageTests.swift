import Foundation
import RulePacks
import RulesEngine
import TestSupport
import Testing

/// docs/rules/coverage.md says of every rule known from the sources which rule of a pack covers it.
@Suite struct CoveragePageTests {
  /// The rows of its tables: id, status, what covers it, why not.
  private static func rows() throws -> [[String]] {
    let page = Repository.root.appending(path: "docs/rules/coverage.md")
    return try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ID ") }
      .map { line in
        line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      }
  }

  /// Every `pack/rule` that a cell names.
  private static func rules(in cell: String) -> [String] {
    cell.matches(of: /`([a-z0-9-]+\/[a-z0-9-]+)`/).map { String($0.1) }
  }

  private static func shipped() throws -> Set<String> {
    Set(
      try BuiltInPacks.all.flatMap { pack in
        try BuiltInPackTests.pack(pack.id).rules.map { "\(pack.id)/\($0.id)" }
      })
  }

  @Test func `every row has four cells, an id of its own, and a rule or a reason`() throws {
    let rows = try Self.rows()
    #expect(rows.count > 200)
    #expect(rows.allSatisfy { $0.count == 4 })
    #expect(Set(rows.map { $0[0] }).count == rows.count)
    for row in rows where Self.rules(in: row[2]).isEmpty {
      #expect(row[3].count > 3, "\(row[0])")
    }
  }

  @Test func `every rule that is named is shipped`() throws {
    let shipped = try Self.shipped()
    for row in try Self.rows() {
      for rule in Self.rules(in: row[2]) { #expect(shipped.contains(rule), "\(row[0]): \(rule)") }
    }
  }

  @Test func `every rule that is shipped covers something`() throws {
    let named = Set(try Self.rows().flatMap { Self.rules(in: $0[2]) })
    for rule in try Self.shipped().sorted() { #expect(named.contains(rule), "\(rule)") }
  }

  @Test(arguments: ["FROM MEMORY"])
  func `what was only remembered is in no pack`(status: String) throws {
    for row in try Self.rows() where row[1] == status { #expect(Self.rules(in: row[2]) == []) }
  }
}
