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
}
