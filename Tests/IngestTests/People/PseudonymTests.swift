import Testing

@testable import Ingest

@Suite struct PseudonymTests {
  private let key = (0..<32).map { UInt8($0) }

  @Test func `the same key gives the same pseudonym in every run`() {
    var pseudonyms = Pseudonyms(key: key)
    #expect(pseudonyms.pseudonym("Learner", of: "tegan.marwick@example.org") == "Learner-3478")
    #expect(pseudonyms.pseudonym("Learner", of: "1234567890") == "Learner-99B5")
    #expect(pseudonyms.pseudonym("Learner", of: "tegan.marwick@example.org") == "Learner-3478")
  }

  @Test func `another key or another kind gives another pseudonym`() {
    var other = Pseudonyms(key: Array(repeating: 1, count: 32))
    #expect(other.pseudonym("Learner", of: "tegan.marwick@example.org") == "Learner-C2AC")
    var pseudonyms = Pseudonyms(key: key)
    #expect(pseudonyms.pseudonym("Tutor", of: "tegan.marwick@example.org") == "Tutor-0B3B")
  }

  @Test func `of two people with one pseudonym the second gets a longer one`() {
    var pseudonyms = Pseudonyms(key: key)
    #expect(pseudonyms.pseudonym("Learner", of: "kofi406@example.org") == "Learner-A5E8")
    #expect(pseudonyms.pseudonym("Learner", of: "kofi508@example.org") == "Learner-A5E8E8B0")
    #expect(pseudonyms.pseudonym("Learner", of: "kofi406@example.org") == "Learner-A5E8")
    #expect(pseudonyms.pseudonym("Learner", of: "kofi508@example.org") == "Learner-A5E8E8B0")
  }

  @Test func `ten thousand people have ten thousand pseudonyms`() {
    var pseudonyms = Pseudonyms(key: key)
    let given = (1...10_000).map { pseudonyms.pseudonym("Learner", of: "l\($0)@example.org") }
    #expect(Set(given).count == 10_000)
  }

  @Test func `a fresh key has 32 bytes and is not the last one`() {
    #expect(PseudonymKey.new().count == 32)
    #expect(PseudonymKey.new() != PseudonymKey.new())
  }

  @Test(
    arguments: [
      ("tegan.marwick@example.org", nil), ("1234567890", nil), ("12345 67890", nil),
      ("Tegan Marwick", nil), ("Marwick, Tegan", nil), ("tegan-07", "Tegan Marwick"),
      ("MARWICK", "Tegan Marwick"), ("tmarwick2", "Tegan Marwick"),
      ("marwick_t", "Tegan Marwick (Guest)"), ("obrien1", "Siobhan O'Brien"),
      ("Zoe\u{308}-1", "Zoë Ängström"),
    ] as [(String, String?)])
  func `an id that tells who a person is gets a pseudonym`(id: String, name: String?) {
    #expect(IdentifyingID.isIdentifying(id, name: name))
  }

  @Test(
    arguments: [
      ("L-01", "Tegan Marwick"), ("FA-101-L1", nil), ("123456789", nil), ("12345678901", nil),
      ("T", "T Marwick"), ("2026/17", "Tegan Marwick"), ("Group 7", nil), ("learner", nil),
    ] as [(String, String?)])
  func `a plain id is shown as it is`(id: String, name: String?) {
    #expect(!IdentifyingID.isIdentifying(id, name: name))
  }
}
