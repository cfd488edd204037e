import Evidence
import Synthetic

/// Canonical tables as text; no cell of the fixtures needs quotes there.
enum CanonicalText {
  static func table(_ columns: String, _ rows: [[String]]) -> String {
    columns + "\n" + rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// A time with its offset.
  static func time(_ time: WallTime) -> String {
    let instant = LondonClock.instant(of: time)
    let asUTC = Instant(seconds: time.seconds).iso8601.dropLast()
    return asUTC + (LondonClock.offset(at: instant) == 0 ? "+00:00" : "+01:00")
  }
}

extension Day {
  /// Whether the invented centres are closed: at the turn of the year, and in August.
  var isHoliday: Bool {
    let (_, month, day) = fields
    return month == 8 || (month == 12 && day >= 20) || (month == 1 && day <= 2)
  }
}
