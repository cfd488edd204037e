import Evidence

/// Writes a meeting's participants as Zoom does: UTF-8 with a byte order mark, commas, CRLF.
public struct ZoomListWriter: Sendable {
  /// A stay, or somebody's wait to be let in.
  public struct Stay: Sendable {
    /// The name shown.
    public var name: String
    /// The address; empty for somebody who is not signed in.
    public var email: String
    /// From when to when.
    public var time: (from: WallTime, to: WallTime)
    /// Whether it was in the waiting room.
    public var isWaiting: Bool

    /// Makes a stay.
    public init(
      _ name: String, email: String = "", _ time: (from: WallTime, to: WallTime),
      isWaiting: Bool = false
    ) {
      self.name = name
      self.email = email
      self.time = time
      self.isWaiting = isWaiting
    }
  }

  /// Whether each person has one row with a total, and no times: Zoom's “show unique users”.
  public var hasTotals = false
  /// Whether headers are written as since 2024.
  public var isLowerCase = false
  /// The block on the meeting: topic, host's address, start and end.
  public var meeting: (topic: String, host: String, time: (from: WallTime, to: WallTime))?
  /// Whether a spreadsheet saved the file: padded rows, no seconds, no halves of the day.
  public var isResaved = false

  /// Makes a writer of lists of joins and leaves.
  public init() {}

  /// The file.
  public func bytes(_ stays: [Stay]) -> [UInt8] {
    let people = hasTotals ? totals(stays) : rows(stays)
    var rows = block + people
    if isResaved { rows = TeamsReportWriter.padded(rows, to: rows.map(\.count).max() ?? 0) }
    let text = TeamsReportWriter.table(rows, separator: ",")
    return Array(((isResaved ? "" : "\u{FEFF}") + text).utf8)
  }

  /// Zoom ends both lines with a comma; a spreadsheet does not keep it.
  private var block: [[String]] {
    guard let meeting else { return [] }
    let names = [
      "Meeting ID", "Topic", "Start Time", "End Time", "User Email", "Duration (Minutes)",
      "Participants",
    ]
    let values = [
      "98765432101", meeting.topic, text(meeting.time.from), text(meeting.time.to), meeting.host,
      minutes(meeting.time.to.seconds - meeting.time.from.seconds), "4",
    ]
    return isResaved ? [names, values, []] : [names + [""], values + [""], []]
  }

  private func rows(_ stays: [Stay]) -> [[String]] {
    let header =
      isLowerCase
      ? [
        "Name (original name)", "Email", "Join time", "Leave time", "Duration (minutes)", "Guest",
        "Recording disclaimer response", "In waiting room",
      ]
      : [
        "Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)",
        "Guest",
      ]
    return [header]
      + stays.map { stay in
        let cells = [
          stay.name, stay.email, text(stay.time.from), text(stay.time.to),
          minutes(stay.time.to.seconds - stay.time.from.seconds), stay.email.isEmpty ? "Yes" : "No",
        ]
        return isLowerCase ? cells + ["", stay.isWaiting ? "Yes" : "No"] : cells
      }
  }

  private func totals(_ stays: [Stay]) -> [[String]] {
    let header =
      isLowerCase
      ? ["Name (original name)", "Email", "Total duration (minutes)", "Guest"]
      : ["Name (Original Name)", "User Email", "Total Duration (Minutes)", "Guest"]
    return [header]
      + stays.map { stay in
        [
          stay.name, stay.email, minutes(stay.time.to.seconds - stay.time.from.seconds),
          stay.email.isEmpty ? "Yes" : "No",
        ]
      }
  }

  private func minutes(_ seconds: Int) -> String { String((seconds + 30) / 60) }

  private func text(_ time: WallTime) -> String {
    let (year, month, day) = time.day.fields
    let (hour, minute, second) = time.clock
    let date = "\(twoDigits(month))/\(twoDigits(day))/"
    if isResaved {
      return "\(date)\(twoDigits(year % 100)) \(twoDigits(hour)):\(twoDigits(minute))"
    }
    return "\(date)\(year) \(twoDigits((hour + 11) % 12 + 1)):\(twoDigits(minute)):"
      + "\(twoDigits(second)) \(hour < 12 ? "AM" : "PM")"
  }
}
