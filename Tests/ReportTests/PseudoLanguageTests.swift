import Evidence
import TestSupport
import Testing

@testable import Report

/// Every page in a language that looks foreign: what can be read as English is not in the catalogue.
@Suite struct PseudoLanguageTests {
  /// Everything that a page shows and that is nobody's words: ids, names, titles, files, codes.
  private static func data(of result: ExampleResult) -> [String] {
    var data: [String] = []
    for table in result.cells.values {
      for row in table { data += row.map(\.text) }
    }
    for course in result.courses {
      data += [course.title, course.timeZone] + course.unboundedBy
      data += [course.centre, course.qualificationNumber, course.awardingOrganisation]
        .compactMap { $0 }
    }
    for rule in result.rules { data += [rule.pack, rule.rule] }
    data += result.traces.map(\.personID)
    let run = result.run
    data += [run.program, run.zoneData, run.sqlite, run.evidenceHash]
    for pack in run.packs { data += [pack.id, pack.sha256, String(pack.sha256.prefix(12))] }
    data += result.tables.map { "\($0.name).csv" }
    data += ["glh-audit.xlsx", "audit.json"]
    data += Edition.allCases.map(\.rawValue)
    return data
  }

  @Test(arguments: Edition.allCases)
  func `no word of a page is outside of the catalogue`(edition: Edition) throws {
    let result = ExampleResult.make()
    let data = PlainEnglish.Data(Self.data(of: result))
    var pages = 0
    try AuditReport(result, edition: edition, language: .pseudo).forEachPage { page in
      pages += 1
      let left = PlainEnglish.left(in: page.html, data: data)
      #expect(left.isEmpty, "\(page.path): \(left)")
      #expect(page.html.contains("<html lang=\"qps\">"))
    }
    #expect(pages > 20)
  }

  @Test func `the same pages are written, with the same tags and figures`() throws {
    let english = try PageSet()
    var pages: [ReportPage] = []
    try AuditReport(ExampleResult.make(), language: .pseudo).forEachPage { pages.append($0) }
    #expect(pages.map(\.path) == english.pages.map(\.path))
    for (page, before) in zip(pages, english.pages) {
      for attribute in ["href", "id", "class", "viewBox", "width"] {
        let same =
          PageSet.values(of: attribute, in: page.html)
          == PageSet.values(of: attribute, in: before.html)
        #expect(same, "\(page.path): \(attribute)")
      }
    }
  }

  @Test func `pseudo-words keep places and tags, and are a third longer`() {
    #expect(
      PseudoWords.text("Of <strong>{1}</strong> read & kept")
        == "⟦Óƒ <strong>{1}</strong> ŕéáð & ķéþţ····⟧")
  }
}
