import Evidence
import Testing

@testable import Report

/// Editions are one result in another order.
@Suite struct EditionTests {
  private static func rows(_ html: String) -> Set<String> {
    Set(html.split(separator: "\n").filter { $0.hasPrefix("<tr>") }.map(String.init))
  }

  @Test func `every page but the summary is the same in all editions`() throws {
    let first = try PageSet(ExampleResult.make(), .awardingBody)
    for edition in [Edition.regulator, .provider] {
      let other = try PageSet(ExampleResult.make(), edition)
      #expect(other.pages.map(\.path) == first.pages.map(\.path))
      for (a, b) in zip(first.pages, other.pages) where a.path != "index.html" {
        #expect(a == b, "\(edition): \(a.path)")
      }
    }
  }

  @Test func `every figure of one edition's summary is in the others`() throws {
    let summaries = try Edition.allCases.map { edition in
      (edition, try #require(try PageSet(ExampleResult.make(), edition)["index.html"]))
    }
    let shared = Self.rows(summaries[0].1)
    #expect(shared.count > 10)
    for (edition, html) in summaries {
      #expect(shared.isSubset(of: Self.rows(html)), "\(edition)")
      let text = PageSet.text(of: html)
      #expect(text.contains("2 of 4 courses need attention; 1 cannot be told."))
    }
  }

  @Test func `each edition leads with what its readers ask`() throws {
    let firsts = try Edition.allCases.map { edition in
      let html = try #require(try PageSet(ExampleResult.make(), edition)["index.html"])
      return PageSet.values(of: "id", in: html).filter { !["main", "short"].contains($0) }.first
    }
    #expect(firsts == ["attention", "population", "gaps"])
  }

  @Test func `a finding stands with its action, owner, day and proposal`() throws {
    let html = try #require(try PageSet()["index.html"])
    let row = try #require(
      Self.rows(html).first { $0.contains("no live contact with a tutor or with peers") })
    let text = PageSet.text(of: row)
    for words in [
      "Ask the centre for the logs of its live sessions.", "The centre,by 8 January 2027",
      "An entry in the centre's action plan",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test func `publicly funded courses without live contact come first for a regulator`() throws {
    var example = ExampleResult.make()
    example.courses[0].publiclyFunded = "no"
    let course = try #require(example.cells["courses"]?[1])
    example.cells["courses"]?[1] = [course[0], .text("no_live_tutor")] + course[2...]
    let html = try #require(try PageSet(example, .regulator)["index.html"])
    let list = try #require(html.components(after: "id=\"without-contact\"").first)
    let ids = list.prefix(upTo: try #require(list.firstRange(of: "</table>")).lowerBound)
      .matches(of: />(C-\d+):/).map { String($0.1) }
    #expect(ids == ["C-102", "C-101"])
  }

  @Test func `a provider's gaps are the fewest things to bring first`() throws {
    let html = try #require(try PageSet(ExampleResult.make(), .provider)["index.html"])
    let list = try #require(html.components(after: "id=\"gap-list\"").first)
    let table = list.prefix(upTo: try #require(list.firstRange(of: "</table>")).lowerBound)
    let things = table.matches(of: /<td class="n">(\d+)<\/td>/).compactMap { Int($0.1) }
    #expect(things == things.sorted())
    let text = PageSet.text(of: "</head>" + table)
    #expect(text.contains("1 participant nobody was matched with"))
    #expect(text.contains("1 session without any record of who was there: S-101"))
  }
}
