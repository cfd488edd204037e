/// The line by which a terminal shows how far a command has got, drawn anew in its place.
///
/// It is due at most ten times a second, and tells after three seconds how long the rest may take.
public struct ProgressLine: Sendable {
  /// What is counted.
  public enum Measure: Sendable {
    /// Bytes, with the records that were found in them.
    case bytes(records: Int)
    /// Things of this name, of which there are many.
    case things(String)
  }

  private var shownAt: Int?

  private static let pause = 100
  private static let longEnough = 3000

  /// Begins a line that was not shown yet.
  public init() {}

  /// The text to show `elapsed` milliseconds after the beginning, at most 78 characters; nothing
  /// where the last one is too young.
  public mutating func text(
    _ doing: String, _ done: Int, of total: Int?, _ what: Measure, after elapsed: Int
  ) -> String? {
    if let shownAt, elapsed - shownAt < Self.pause { return nil }
    shownAt = elapsed
    var text = "\(doing): \(Self.amount(done, of: total, what))"
    if let total, let rest = Self.rest(done, of: total, after: elapsed) { text += ", \(rest)" }
    return String(text.prefix(78))
  }

  private static func amount(_ done: Int, of total: Int?, _ what: Measure) -> String {
    switch what {
    case .bytes(let records):
      guard let total, total > 0 else { return "the list of files" }
      return "\(megabytes(done)) of \(megabytes(total)) MB, \(counted(records, "record"))"
    case .things(let name):
      let things = { (number: Int) in "\(grouped(number)) \(number == 1 ? name : name + "s")" }
      return total.map { "\(grouped(done)) of \(things($0))" } ?? things(done)
    }
  }

  /// `about 40 s left`, as fast as it went until now.
  private static func rest(_ done: Int, of total: Int, after elapsed: Int) -> String? {
    guard elapsed >= longEnough, done > 0, done < total else { return nil }
    let seconds = (total - done) * (elapsed / 100) / done / 10 + 1
    return seconds < 120 ? "about \(seconds) s left" : "about \(seconds / 60) min left"
  }

  /// `12.4` for 12,412,345 bytes.
  private static func megabytes(_ bytes: Int) -> String {
    "\(grouped(bytes / 1_000_000)).\(bytes % 1_000_000 / 100_000)"
  }
}
