import Evidence
import Synthetic

/// `2026-01-14 10:00:00`, or without seconds; a test stops at anything else.
func wall(_ text: String) -> WallTime {
  let halves = text.split(separator: " ")
  let clock = halves[1].split(separator: ":").compactMap { Int($0) }
  guard let day = Day(iso8601: String(halves[0])) else { fatalError("no such day: \(text)") }
  return WallTime(day, hour: clock[0], minute: clock[1], second: clock.count > 2 ? clock[2] : 0)
}

/// Joins on one day: `joins("2026-01-14", "10:00-10:50", "11:00-12:00")`.
func joins(_ day: String, _ spans: String...) -> [(from: WallTime, to: WallTime)] {
  spans.map { span in
    let ends = span.split(separator: "-")
    return (wall("\(day) \(ends[0])"), wall("\(day) \(ends[1])"))
  }
}
