import Testing

@testable import Ingest

@Suite struct NameMaskTests {
  private let mask = NameMask(
    names: ["Tegan Marwick", "O'Brien, Siobhán", "Łucja Dewbrook-Hale", "Jo (Guest)"],
    exempt: ["FA-301", "presence.csv", "Marwick House"])

  @Test(
    arguments: [
      ("Tegan Marwick.csv", "(name) (name).csv"), ("tegan_marwick-7.csv", "(name)_(name)-7.csv"),
      ("MARWICK", "(name)"), ("Supervision with Tegan", "Supervision with (name)"),
      ("łucja hale", "(name) (name)"), ("Siobha\u{301}n", "(name)"),
      ("Marwickshire", "Marwickshire"), ("Hello Jo", "Hello Jo"), ("guest book", "guest book"),
      ("", ""),
    ])
  func `known names are left out, whole words only`(text: String, masked: String) {
    #expect(mask.text(text) == masked)
  }

  @Test(
    arguments: [
      ("mail to kofi@example.org today", "mail to (address) today"),
      ("tegan.marwick@example.org", "(address)"), ("a@b c d@e", "(address) c (address)"),
      ("kofi@example.org.csv", "(address)"),
    ])
  func `whatever holds an address is left out, known or not`(text: String, masked: String) {
    #expect(mask.text(text) == masked)
  }

  @Test(
    arguments: [
      ("1234567890", "(number)"), ("ULN 1234567890.csv", "ULN (number).csv"),
      ("a1234567890b", "a(number)b"), ("123456789", "123456789"),
      ("12345678901", "12345678901"), ("2026-01-12", "2026-01-12"),
    ])
  func `ten digits in a row are left out`(text: String, masked: String) {
    #expect(mask.text(text) == masked)
  }

  @Test func `every part of a path is masked but the ones that may be shown`() {
    #expect(
      mask.path("teams/FA-301/Tegan Marwick/1234567890.csv")
        == "teams/FA-301/(name) (name)/(number).csv")
    #expect(mask.path("Marwick House/presence.csv") == "Marwick House/presence.csv")
    #expect(mask.path("Marwick House 2/log.csv") == "(name) House 2/log.csv")
    #expect(mask.path("/a//b/") == "/a//b/")
  }

  @Test func `a mask that knows nobody leaves names and takes out the rest`() {
    let mask = NameMask(names: [], exempt: [])
    #expect(mask.text("Tegan 1234567890 t@example.org") == "Tegan (number) (address)")
  }
}
