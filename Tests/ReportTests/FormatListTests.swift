import Foundation
import TestSupport
import Testing

@Suite struct FormatListTests {
  @Test func `every report format has its door in AuditReport`() throws {
    let room = Repository.root.appending(path: "Sources/Report")
    let doors = try String(
      contentsOf: room.appending(path: "AuditReport.swift"), encoding: .utf8)
    let formats = try FileManager.default.contentsOfDirectory(
      atPath: room.appending(path: "Formats").path
    ).filter { $0.hasSuffix(".swift") }
    #expect(!formats.isEmpty)
    for file in formats { #expect(doors.contains("\(file.dropLast(6))("), "\(file)") }
  }
}
