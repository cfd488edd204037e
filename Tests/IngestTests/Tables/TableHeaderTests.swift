import Testing

@testable import Ingest

@Suite struct TableHeaderTests {
  private let columns = [
    TableColumn("session_id", isRequired: true),
    TableColumn("person_id", isRequired: true),
    TableColumn("join time", otherNames: ["Heure d'arrivée"]),
  ]

  @Test func `columns are found in any order, case and blanks`() {
    let header = TableHeader(
      ["\u{FEFF} Join\u{00A0}\u{202F} Time ", "*PERSON_ID*", "Session_Id"], columns: columns)
    #expect(header.cell(of: "session_id") == 2)
    #expect(header.cell(of: "person_id") == 1)
    #expect(header.cell(of: "join time") == 0)
    #expect(header.isComplete)
    #expect(header.knownCount == 3)
    #expect(header.unknown == [])
  }

  @Test func `a byte order mark that was read as text is no part of a name`() {
    #expect(TableHeader.normalised("ÿþFull Name") == "full name")
    #expect(TableHeader.normalised("ï»¿\u{00A0}Full  Name") == "full name")
    #expect(TableHeader.normalised("*Résumé de la réunion") == "résumé de la réunion")
  }

  @Test func `another name is the same column`() {
    #expect(TableHeader(["heure d'arrivée"], columns: columns).cell(of: "join time") == 0)
  }

  @Test func `a known column that stands twice is named with both places`() {
    let header = TableHeader(["person_id", "session_id", "Person_ID"], columns: columns)
    #expect(header.repeats == [TableHeader.Repeat(name: "person_id", first: 0, second: 2)])
    #expect(header.repeats[0].message == "columns 1 and 3 are both named person_id")
    #expect(header.cell(of: "person_id") == 0)
  }

  @Test func `unknown columns are listed once, empty ones not`() {
    let header = TableHeader(["Notes", "", "notes ", "Colour", "person_id"], columns: columns)
    #expect(header.unknown == ["Notes", "Colour"])
    #expect(header.missing == ["session_id"])
    #expect(!header.isComplete)
  }
}
