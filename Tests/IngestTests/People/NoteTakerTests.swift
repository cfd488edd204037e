import Testing

@testable import Ingest

@Suite struct NoteTakerTests {
  @Test(arguments: [
    "Otter.ai", "OtterPilot", "Tegan's OtterPilot", "Tegan Marwick\u{2019}s OtterPilot (Guest)",
    "Fireflies.ai Notetaker", "Fireflies.ai Notetaker Tegan", "read.ai meeting notes",
    "READ.AI  meeting notes", "Fathom Notetaker", "Tegan's Fathom Notetaker",
    "Rahil's MeetGeek Notetaker", "tl;dv", "Otter.ai (External)",
  ])
  func `a program is told by the whole name under which it joins`(name: String) {
    #expect(NoteTaker.bears(name))
  }

  @Test(arguments: [
    "", "Otter", "Fathom", "Tegan Otter", "Otter.ai Marwick", "Tegan (Otter.ai)", "'s OtterPilot",
    "OtterPilot Marwick", "Read", "Notetaker", "Tegan's Notetaker", "Copilot", "my otter.ai",
    "Firefliesxai Notetaker", "Fireflies.ai Notetakers",
  ])
  func `a name that only resembles one stays a person's`(name: String) {
    #expect(!NoteTaker.bears(name))
  }

  @Test func `a draft lists nobody for it`() throws {
    let report = try MeetingReport(
      on: "2026-11-17", "14:00-16:00",
      of: ["Tegan Marwick", "Tegan's OtterPilot", "Fireflies.ai Notetaker"])
    let file = InventedSubmission.file("teams.csv", bytes: Array("x".utf8))
    let source = DraftSource(report, of: file, isOnly: true)
    #expect(source.people.map(\.name) == ["Tegan Marwick"])
  }
}
