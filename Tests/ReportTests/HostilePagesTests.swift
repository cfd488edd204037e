import Evidence
import Testing

@testable import Report

@Suite struct HostilePagesTests {
  private static let plain = Result { try PageSet() }

  @Test(arguments: HostileText.payloads)
  func `no text of data becomes markup`(payload: String) throws {
    let plain = try Self.plain.get()
    let hostile = try PageSet(ExampleResult.make().changingTexts { $0 + payload })
    #expect(hostile.pages.count == plain.pages.count)
    for page in hostile.pages {
      let steering = page.html.unicodeScalars.filter { $0 != "\n" && ShownText.isHidden($0) }
      #expect(steering.isEmpty, "\(page.path)")
      let tags = Set(PageSet.tags(in: page.html))
      #expect(tags.isDisjoint(with: ["script", "img", "!--"]))
      #expect(!page.html.contains("href=\"javascript"))
      let isSafe = page.path.utf8.allSatisfy {
        (97...122).contains($0) || (46...57).contains($0) || $0 == 45
      }
      #expect(isSafe && !page.path.contains(".."), "\(page.path)")
    }
    // Links to known files may come and go with the ids, and drawings with the numbers and instants
    // that make them; headings, lists and tables may not.
    func frame(_ set: PageSet) -> [String] {
      set.pages.flatMap {
        PageSet.tags(in: $0.html.replacing(/<figure>[\s\S]*?<\/figure>/, with: ""))
      }
      .filter { !["a", "/a", "text", "/text"].contains($0) }
      .sorted()
    }
    #expect(frame(hostile) == frame(plain))
  }

  @Test(
    arguments: HostileText.payloads.filter {
      !$0.unicodeScalars.contains(where: ShownText.isHidden)
    })
  func `what was written is what is read`(payload: String) throws {
    let hostile = try PageSet(ExampleResult.make().changingTexts { $0 + payload })
    let summary = try #require(hostile["index.html"])
    #expect(
      PageSet.text(of: summary).contains("C-104\(payload): Introduction to Counselling\(payload)"))
    let source = try #require(hostile["sources/b2b2b2b2b2b2/p0001.html"])
    #expect(PageSet.text(of: source).contains("S-201\(payload)T-1\(payload)"))
  }
}
