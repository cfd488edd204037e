import Foundation
import TestSupport

/// A committed file that our own code writes.
struct RecordedFixture {
  /// Path below `Fixtures/`.
  let path: String
  let bytes: [UInt8]

  static var all: [RecordedFixture] {
    CaseReports.files + QualificationCases.files + ReturnCase.files + ReplyCase.files
      + TeamsFormatFixtures.files
      + TeamsListFixtures.files
      + TeamsSummaryFixtures.files + ZoomListFixtures.files + FernhillSubmission().files
      + RawExports.files + WorkbookFixtures.files + MeetingExportFixtures.files
      + CalendarFixtures.files + XMLExportFixtures.files
      + MoodleFixtures.files + MoodleFixtures.jisc + JSONExportFixtures.files
      + RosterFixtures.files + QualificationListFixtures.files
      + VLEFixtures.files + CaliperFixtures.files + RoomExportFixtures.files
  }

  var url: URL { Repository.root.appending(path: "Fixtures/\(path)") }

  /// Whether the committed files are to be written anew instead of compared.
  static var isRecording: Bool { Golden.isRecording }

  func record() throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}
