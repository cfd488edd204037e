/// Lines of a log that nobody wrote, as bytes.
enum InventedLog {
  /// Times of joining, with the offset of summer.
  static func times(_ count: Int) -> [[UInt8]] {
    (0..<count).map { number in
      let minute = number % 60
      let second = number / 60 % 60
      return Array("2026-05-04T09:\(two(minute)):\(two(second))+01:00".utf8)
    }
  }

  /// Lines of `presence.csv`, each with its line end.
  static func lines(_ count: Int) -> [[UInt8]] {
    times(count).enumerated().map { number, time in
      Array("C-0001-S\(two(number / 40 % 30)),C-0001-L\(two(number % 16)),remote,".utf8)
        + time + Array(",2026-05-04T12:30:00+01:00\n".utf8)
    }
  }

  /// A `presence.csv`.
  static func table(records: Int) -> [UInt8] {
    Array("session_id,person_id,mode,joined_at,left_at\n".utf8) + lines(records).joined()
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
