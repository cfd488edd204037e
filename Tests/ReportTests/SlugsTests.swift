import Testing

@testable import Report

@Suite struct SlugsTests {
  private func isSafe(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count < 80
      && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  @Test func `a plain id keeps its name and any other gets a hash`() {
    var slugs = Slugs()
    #expect(slugs.name("level-3") == "level-3")
    #expect(slugs.name("C-104") == "c-104-31e10df9")
    #expect(slugs.name("c-104") == "c-104")
    #expect(slugs.name("C-104") == "c-104-31e10df9")
  }

  @Test(arguments: [
    "../../etc/passwd", "con", "NUL", "a/b", "a\\b", "", ".", "é", "\u{202E}x", "x:y",
    String(repeating: "long", count: 100), "-", "a b", "%2e%2e", "index.html", "\u{0}",
  ])
  func `no id can leave the folder or name a device`(id: String) {
    var slugs = Slugs()
    let name = slugs.name(id)
    #expect(isSafe(name))
    #expect(name != "con" && name != "nul")
  }

  @Test func `two ids never share a name`() {
    var slugs = Slugs()
    let names = [
      slugs.name("a-b", "c"), slugs.name("a", "b-c"), slugs.name("\u{E9}"),
      slugs.name("e\u{301}"), slugs.name("A"), slugs.name("a"), slugs.name("a", ""),
    ]
    #expect(Set(names).count == names.count)
  }
}
