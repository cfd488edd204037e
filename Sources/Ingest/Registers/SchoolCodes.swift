import Evidence

/// The attendance codes that every school in England writes, where `mark-map.csv` asks for them.
///
/// Since 19 August 2024 those of regulation 10 of the School Attendance (Pupil Registration)
/// (England) Regulations 2024 (SI 2024/208), before that those of the Department for Education's
/// guidance on absence and attendance codes. Colleges have codes of their own, in which the same
/// letters mean other things, so nobody's register is read by these unasked.
enum SchoolCodes {
  /// What stands under `mark` in mark-map.csv, beside the code `*`.
  static let word = "dfe-school"
  /// What stands there under `code`.
  static let allCodes = "*"

  /// The day on which the codes changed.
  private static let changed = Day(iso8601: "2024-08-19")

  /// Codes that both lists have.
  private static let always = kinds([
    (.present, "/ \\"), (.late, "L"), (.excused, "B P V W C E I M R S T"),
    (.absent, "G N O U"), (.notExpected, "D X Z #"),
  ])
  private static let earlier = kinds([(.excused, "F H J"), (.notExpected, "Y")])
  private static let later = kinds([
    (.excused, "K C1 C2 J1"), (.notExpected, "Q Y1 Y2 Y3 Y4 Y5 Y6 Y7"),
  ])

  /// What a code of a day means; without a day, whatever it means in either list.
  static func meaning(of code: String, on day: Day?) -> MarkMap.Meaning? {
    if let kind = always[code] { return .init(kind: kind) }
    guard let day, let changed else {
      return (later[code] ?? earlier[code]).map { .init(kind: $0) }
    }
    return (day < changed ? earlier : later)[code].map { .init(kind: $0) }
  }

  private static func kinds(_ lists: [(kind: MarkKind, codes: String)]) -> [String: MarkKind] {
    var kinds: [String: MarkKind] = [:]
    for (kind, codes) in lists {
      for code in codes.split(separator: " ") { kinds[String(code)] = kind }
    }
    return kinds
  }
}
