/// Writes a meeting as Teams does since the autumn of 2022: a table in numbered sections.
///
/// The first section sums up; the second has one row an identity, its joins merged; the third one
/// row a join. The shape follows reports that centres published.
public struct TeamsReportWriter: Sendable {
  /// The language of the labels.
  public var wording: TeamsWording
  /// How dates are written.
  public var dates: TeamsDateForm
  /// Whether the third section is there: without it no interval is known.
  public var hasActivities = true
  /// Whether the second section has the eight columns of engagement, which most rows leave short,
  /// and a fourth section follows.
  public var hasEngagement = false

  /// Makes a writer for a language and a way to write dates.
  public init(_ wording: TeamsWording, _ dates: TeamsDateForm) {
    self.wording = wording
    self.dates = dates
  }

  /// The file as Teams hands it out: UTF-16, little endian, with a byte order mark; tabs; CRLF.
  public func bytes(_ report: TeamsReport) -> [UInt8] { Self.utf16(text(report)) }

  /// The file after a spreadsheet saved it: UTF-8, commas, every row padded to the longest; CRLF.
  public func resavedBytes(_ report: TeamsReport) -> [UInt8] {
    let rows = rows(report)
    let padded = Self.padded(rows, to: rows.map(\.count).max() ?? 0)
    return Array(Self.table(padded, separator: ",").utf8)
  }

  /// The text of the file as Teams hands it out.
  public func text(_ report: TeamsReport) -> String {
    Self.table(rows(report), separator: "\t")
  }

  /// A text as Teams encodes it.
  public static func utf16(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xFE]
    bytes.reserveCapacity(text.utf8.count * 2 + 2)
    for unit in text.utf16 {
      bytes.append(UInt8(truncatingIfNeeded: unit))
      bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
    }
    return bytes
  }

  private func rows(_ report: TeamsReport) -> [[String]] {
    var rows = summary(of: report)
    rows.append([])
    rows.append([wording.sections[1]])
    rows.append(wording.participants + (hasEngagement ? Self.engagementColumns : []))
    rows += report.participants.map(row)
    if hasActivities {
      rows.append([])
      rows.append([wording.sections[2]])
      rows.append(wording.activities)
      for person in report.participants {
        rows += person.joins.map { row(of: person, from: $0.from, to: $0.to) }
      }
    }
    if hasEngagement {
      rows.append([])
      rows.append([wording.sections[3]])
      rows.append(["Name", "Engagement Type", "Time"])
      if let first = report.participants.first {
        rows.append([first.name, "Unmute", dates.text(report.startsAt)])
      }
    }
    return rows
  }

  private func summary(of report: TeamsReport) -> [[String]] {
    let lengths = report.participants.map(\.length)
    let average = lengths.isEmpty ? 0 : lengths.reduce(0, +) / lengths.count
    let values = [
      report.title, String(lengths.count), dates.text(report.startsAt), dates.text(report.endsAt),
      wording.duration(report.endsAt.seconds - report.startsAt.seconds),
      wording.duration(average),
    ]
    return [[wording.sections[0]]] + zip(wording.summary, values).map { [$0, $1] }
  }

  private func row(of person: TeamsReport.Participant) -> [String] {
    let first = person.joins.map(\.from).min().map(dates.text) ?? ""
    let last = person.joins.map(\.to).max().map(dates.text) ?? ""
    let length = person.joins.isEmpty ? "" : wording.duration(person.length)
    let cells = [
      person.name, first, last, length, person.email, person.email, wording.word(for: person.role),
    ]
    // Real rows have 12 cells below a header of 15.
    return cells + (hasEngagement ? Array(repeating: "", count: 5) : [])
  }

  private func row(
    of person: TeamsReport.Participant, from: WallTime, to: WallTime
  ) -> [String] {
    [
      person.name, dates.text(from), dates.text(to), wording.duration(to.seconds - from.seconds),
      person.email, wording.word(for: person.role),
    ]
  }

  /// Rows as text, cells in quotes where they have to be.
  static func table(
    _ rows: [[String]], separator: Character, lineEnd: String = "\r\n"
  ) -> String {
    rows.map { row in
      row.map { quoted($0, separator) }.joined(separator: String(separator)) + lineEnd
    }.joined()
  }

  /// Rows padded with empty cells to a width, as a spreadsheet leaves them.
  static func padded(_ rows: [[String]], to width: Int) -> [[String]] {
    rows.map { $0 + Array(repeating: "", count: max(0, width - $0.count)) }
  }

  private static func quoted(_ cell: String, _ separator: Character) -> String {
    let needsQuotes = cell.unicodeScalars.contains { "\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || cell.contains(separator) || cell.hasPrefix(" ") else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private static let engagementColumns = [
    "Reaction-Applause", "Reaction-Laugh", "Reaction-Like", "Reaction-Love",
    "Reaction-Surprised", "Camera On", "Raise Hands", "Unmute",
  ].map { "Engagement: " + $0 }
}
