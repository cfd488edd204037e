/// A number of whole seconds.
///
/// Every duration in the product is one of these; hours are made on the way out.
public typealias Seconds = Int

/// A moment: whole seconds since 1970-01-01T00:00:00Z.
///
/// Fractions of a second in a source are dropped (floor) before an instant is made.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since the Unix epoch, UTC.
  public let seconds: Seconds

  /// Makes the instant that lies `seconds` after the Unix epoch.
  public init(seconds: Seconds) { self.seconds = seconds }

  /// Tells which of two instants comes first.
  public static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }

  /// The instant `delta` seconds later.
  public func advanced(by delta: Seconds) -> Instant { Instant(seconds: seconds + delta) }

  /// The day of this instant in UTC.
  public var utcDay: Day { Day(number: Int(floorDivision(seconds, 86_400))) }

  /// ISO 8601 in UTC, for example `2026-10-25T01:30:00Z`.
  public var iso8601: String {
    let day = utcDay
    let second = seconds - day.number * 86_400
    return "\(day.iso8601)T\(clockText(second))Z"
  }
}

/// The quotient rounded towards minus infinity.
func floorDivision(_ a: Int, _ b: Int) -> Int {
  let quotient = a / b
  return a % b < 0 ? quotient - 1 : quotient
}

/// `hh:mm:ss` of a second within a day.
func clockText(_ second: Int) -> String {
  func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
  return "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
}
