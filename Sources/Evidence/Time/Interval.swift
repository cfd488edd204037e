/// A half-open stretch of time, `[from, to)`, of at least one second.
public struct Interval: Hashable, Sendable {
  /// The first instant inside.
  public let from: Instant
  /// The first instant after.
  public let to: Instant

  /// Makes an interval, or nothing where `to` is not after `from`.
  public init?(from: Instant, to: Instant) {
    guard from < to else { return nil }
    self.from = from
    self.to = to
  }

  /// How long it lasts, in seconds; at least 1.
  public var length: Seconds { to.seconds - from.seconds }

  /// The part that both intervals cover, if any.
  public func intersection(_ other: Interval) -> Interval? {
    Interval(from: max(from, other.from), to: min(to, other.to))
  }
}
