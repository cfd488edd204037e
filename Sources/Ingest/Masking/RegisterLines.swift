/// What of a register's line may be shown: its heads, its dates and its marks, never who is meant.
enum RegisterLines {
  /// The formats of registers that are no tables of our own.
  static let formats: Set<String> = [
    RegisterLong.format.id, RegisterWide.format.id, MoodleAttendance.format.id,
    CanvasRollCall.format.id,
  ]

  private static let words = Set(
    RegisterLong.format.headerWords.flatMap { $0.words.map { TableHeader.normalised($0) } }
      + CanvasRollCall.format.headerWords.flatMap { $0.words }
      + ["total", "totals", "attended", "key", "present", "absent", "late", "unmarked"])

  /// Whether a cell is the name of a column, a sum, a date, or so short that it can only be a mark:
  /// two letters may be somebody's initials.
  static func tellsNobody(_ text: String) -> Bool {
    words.contains(TableHeader.normalised(text))
      || (text.count <= 4 && text.filter(\.isLetter).count <= 1)
      || RegisterDate(text) != nil || RegisterDate.secondOfDay(text) != nil
  }
}
