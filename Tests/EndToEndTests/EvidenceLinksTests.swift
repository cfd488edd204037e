import Foundation
import TestSupport
import Testing

/// Every number of a page leads towards its evidence.
struct EvidenceLinksTests {
  private static let pages = Result {
    try Audit(Audit.fernhill).shareable()
      .filter { $0.key.hasPrefix("report/") && $0.key.hasSuffix(".html") }
      .reduce(into: [:]) {
        $0[String($1.key.dropFirst(7))] = String(decoding: $1.value, as: UTF8.self)
      }
  }

  /// Tables of our own arithmetic, of which no line of a file speaks.
  private static let ours: Set<String> = ["points", "plan", "screens"]

  @Test func `a row with a figure has a link`() throws {
    let pages = try Self.pages.get()
    var rows = 0
    for (path, html) in pages
    where !path.hasPrefix("sources/") && !path.hasPrefix("statements/") {
      for table in html.matches(
        of: /<caption id="([^"]+)">[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/)
      where !Self.ours.contains(String(table.1)) {
        for row in table.2.split(separator: "\n") where row.contains(" class=\"n\">") {
          rows += 1
          let has = row.contains("<a href=")
          #expect(has, "\(path), \(table.1): \(row.prefix(200))")
        }
      }
    }
    #expect(rows > 1000)
  }

  @Test func `the large figures at the head of a page are links`() throws {
    for (path, html) in try Self.pages.get() {
      for figure in html.matches(of: /<div><dt>[^<]*<\/dt><dd>([\s\S]*?)<\/dd><\/div>/) {
        let isLink = figure.1.hasPrefix("<a href=")
        #expect(isLink, "\(path): \(figure.1)")
      }
    }
  }

  @Test func `the worked example's lines and figures lead on`() throws {
    let html = try #require(try Self.pages.get()["method.html"])
    let example = try #require(html.firstMatch(of: /An example from this submission([\s\S]*?)<h2>/))
    let links = example.1.matches(of: /<a href="([^"]+)"/).map { String($0.1) }
    #expect(links.contains { $0.hasPrefix("learners/") })
    #expect(links.contains { $0.hasPrefix("sessions/") })
    #expect(links.contains { $0.hasPrefix("courses/") })
    #expect(links.count { $0.hasPrefix("sources/") } >= 2)
  }
}
