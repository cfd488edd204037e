import Testing

@testable import Ingest

/// The decision about a file must be the one that a look at all of them finds.
@Suite struct DecisionsTests {
  private static let paths = [
    "a.csv", "teams/", "teams/a.csv", "teams/week 1/", "teams/week 1/a.csv", "zoom", "zoom/",
    "zoom/a.csv",
    "book.xlsx", "teams/book.xlsx", "week 1/a.csv",
  ]

  /// By path, name, workbook and the workbook's name; else the longest folder.
  private func obvious(_ decisions: [Decision], _ path: String) -> Decision? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let above = parts.dropLast().joined(separator: "/")
    let keys =
      parts.count == 1 ? [path] : [path, parts.last ?? "", above, parts[parts.count - 2]]
    for key in keys {
      if let found = decisions.first(where: { $0.path == key }) { return found }
    }
    return decisions.filter { $0.path.hasSuffix("/") && path.hasPrefix($0.path) }
      .max { $0.path.count < $1.path.count }
  }

  @Test func `the decision about a file is the one that a look at all of them finds`() {
    var draws = Draws(seed: 20_261_127)
    let files =
      Self.paths.filter { !$0.hasSuffix("/") } + [
        "teams/week 1/day 2/b.csv", "teams/book.xlsx/Sheet 1", "book.xlsx/Sheet 1", "other/b.csv",
      ]
    for _ in 0..<200 {
      var decisions = Decisions()
      var all: [Decision] = []
      for course in 0..<Int.random(in: 0...6, using: &draws) {
        let path = Self.paths.randomElement(using: &draws) ?? ""
        let decision = Decision(path: path, courseID: "FA-\(course)")
        decisions.append(decision)
        all.append(decision)
      }
      for file in files {
        #expect(decisions.decision(for: file)?.courseID == obvious(all, file)?.courseID, "\(file)")
      }
    }
  }
}
