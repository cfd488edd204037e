import Foundation
import Testing

struct RecordedFixtureTests {
  @Test func `every fixture that code writes is what the code writes`() throws {
    for fixture in RecordedFixture.all {
      if RecordedFixture.isRecording { try fixture.record() }
      let committed = try? Data(contentsOf: fixture.url)
      #expect(
        committed.map { [UInt8]($0) } == fixture.bytes, "stale: Fixtures/\(fixture.path)")
    }
  }

  @Test func `no path is written twice`() {
    let paths = RecordedFixture.all.map(\.path)
    #expect(Set(paths).count == paths.count)
  }

  @Test func `the folders that code writes hold nothing else`() throws {
    let written = Set(RecordedFixture.all.map(\.path))
    for folder in [
      "submissions/fernhill-2025-26", "submissions/raw-exports", "formats/teams-sections",
      "formats/teams-attendance-list",
      "formats/teams-meeting-summary", "formats/zoom-participants", "formats/workbook",
      "formats/icalendar", "formats/moodle-attendance",
      "formats/jisc-attendance", "formats/oneroster",
    ]
      + (MeetingExportFixtures.formats + XMLExportFixtures.formats + JSONExportFixtures.formats
      + QualificationListFixtures.formats
      + VLEFixtures.formats + CaliperFixtures.formats + RoomExportFixtures.formats)
      .map({ "formats/\($0)" })
    {
      let root = RecordedFixture(path: folder, bytes: []).url
      for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(
          atPath: root.appending(path: path).path, isDirectory: &isFolder)
        // What the reading of a file comes to stands beside it.
        let isExpectation = path.hasSuffix(".evidence") || path.hasSuffix(".rejections")
        if !isFolder.boolValue && !isExpectation { #expect(written.contains("\(folder)/\(path)")) }
      }
    }
  }
}
