import Evidence
import Testing

@testable import Report

@Suite struct PagesTests {
  @Test func `every link and anchor leads to a place that exists`() throws {
    let set = try PageSet()
    let tables = ExampleResult.make().tables.map { "../tables/\($0.name).csv" }
    let elsewhere = Set(tables + ["../audit.json", "glh-audit.xlsx", AuditReport.styleSheet.path])
    for page in set.pages {
      for link in PageSet.values(of: "href", in: page.html) where !link.hasPrefix("https://") {
        let (path, fragment) = PageSet.target(of: link, on: page.path)
        if elsewhere.contains(path) { continue }
        let target = try #require(set[path], "\(page.path) links to \(link)")
        if let fragment {
          #expect(
            PageSet.values(of: "id", in: target).contains(fragment), "\(page.path): \(link)")
        }
      }
    }
  }

  @Test func `every page but the summary is linked from another`() throws {
    let set = try PageSet()
    var reached: Set<String> = ["index.html"]
    for page in set.pages {
      for link in PageSet.values(of: "href", in: page.html) {
        reached.insert(PageSet.target(of: link, on: page.path).path)
      }
    }
    #expect(AuditReport.styleSheet.path == "style.css")
    #expect(!AuditReport.styleSheet.text.contains("url("))
    #expect(!AuditReport.styleSheet.text.contains("@import"))
    #expect(set.pages.map(\.path).filter { !reached.contains($0) } == [])
  }

  @Test func `every page has language, title, one heading and the policy`() throws {
    let policy =
      "content=\"default-src 'none'; style-src 'self' file:; base-uri 'none'; form-action 'none'\""
    var titles: Set<String> = []
    for page in try PageSet().pages {
      #expect(page.html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">\n"))
      #expect(page.html.contains(policy))
      #expect(page.html.components(after: "<h1>").count == 1)
      #expect(page.html.components(after: "<main id=\"main\">").count == 1)
      let title = page.html.components(after: "<title>").first?.prefix { $0 != "<" } ?? ""
      #expect(title.hasSuffix("GLH audit – Alder Row Training"))
      #expect(titles.insert(String(title)).inserted, "\(page.path) has the title of another page")
    }
  }

  @Test func `no page asks for anything but the one style sheet`() throws {
    #expect(!AuditReport.styleSheet.text.contains("url("))
    #expect(!AuditReport.styleSheet.text.contains("@import"))
    for page in try PageSet().pages {
      let tags = Set(PageSet.tags(in: page.html))
      #expect(tags.isDisjoint(with: ["script", "style", "img", "iframe", "form", "object"]))
      let asked = page.html.components(after: "<link rel=\"stylesheet\" href=\"")
      #expect(asked.count == 1 && page.html.components(after: "<link").count == 1)
      let link = String(asked[0].prefix { $0 != "\"" })
      #expect(PageSet.target(of: link, on: page.path).path == AuditReport.styleSheet.path)
      #expect(!page.html.contains("url("))
      #expect(!page.html.contains(" src="))
      #expect(!page.html.contains("@import"))
    }
  }

  @Test func `ids are unique on their page`() throws {
    for page in try PageSet().pages {
      let ids = PageSet.values(of: "id", in: page.html)
      #expect(Set(ids).count == ids.count, "\(page.path)")
    }
  }

  @Test func `no page blames anybody`() throws {
    let banned = [
      "student", "trainee", "violation", "offender", "invalid", "please", "sorry", "oops", "fraud",
      "illegal", "forbidden",
    ]
    for page in try PageSet().pages {
      let text = PageSet.text(of: page.html).lowercased()
      for word in banned { #expect(!text.contains(word), "\(page.path) says \(word)") }
    }
  }

  @Test func `the same result makes the same pages`() throws {
    #expect(try PageSet().pages == PageSet().pages)
  }

  @Test func `a flagged course is three clicks from its source line`() throws {
    let set = try PageSet()
    let summary = try #require(set["index.html"])
    let box = try #require(summary.components(after: "id=\"attention\"").first)
    let first = try #require(PageSet.values(of: "href", in: String(box)).first)
    let coursePath = PageSet.target(of: first, on: "index.html").path
    let course = try #require(set[coursePath])
    let deciding = try #require(course.components(after: "id=\"deciding\"").first)
    let second = try #require(PageSet.values(of: "href", in: String(deciding)).first)
    let sessionPath = PageSet.target(of: second, on: coursePath).path
    let session = try #require(set[sessionPath])
    let third = try #require(
      PageSet.values(of: "href", in: session).first { $0.contains("sources/") })
    #expect(third.hasSuffix("#L2"))
    let line = PageSet.target(of: third, on: sessionPath)
    let source = try #require(set[line.path])
    let row = try #require(source.components(after: "<tr id=\"L2\">").first)
    #expect(PageSet.text(of: String(row.prefix { $0 != "\n" })).hasPrefix("2S-2C-101"))
  }
}
