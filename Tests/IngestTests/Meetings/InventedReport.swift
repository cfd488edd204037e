@testable import Ingest

/// Texts as platforms write them.
enum TeamsText {
  /// UTF-16, little endian, with a byte order mark.
  static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}

/// A report of a platform read from lines, whose cells are parted by bars.
struct InventedReport {
  let report: MeetingReport
  let file: FileReading

  init(_ lines: [String], delimiter: String = "\t", dateOrder: DateOrder? = nil) throws {
    let text = lines.map { $0.split(separator: "|", omittingEmptySubsequences: false) }
      .map { $0.joined(separator: delimiter) }.joined(separator: "\n")
    file = InventedSubmission.file("log.csv", bytes: TeamsText.utf16(text))
    file.decision = dateOrder.map { Decision(path: "log.csv", dateOrder: $0) }
    report = file.format?.meetings?.read(file).first ?? MeetingReport(format: "none")
  }

  /// Who was there, from when to when; `declared` where it is not proved.
  var told: [String] {
    report.participants.map {
      "\($0.name)\($0.isBound ? " declared" : "") \(FormatTelling.told($0))"
    }
  }

  var account: FileAccount { file.account }
}
