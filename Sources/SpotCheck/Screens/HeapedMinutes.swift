import Evidence

/// Typed times that keep to multiples of five minutes.
enum HeapedMinutes {
  static let screen = Screen.ofCourse(
    id: "heaped-minutes",
    title: "Typed times on multiples of five minutes",
    question: "When were these times written down, and from what? Most are multiples of five "
      + "minutes.",
    about: """
      Only times are looked at that a person may have typed: from presence.csv or a mapped table of \
      the centre's own, all on the full minute; never a platform's. A time that is the session's \
      own start or end says "from the beginning" or "to the end" and is left out. People round, so \
      one time in five is too little to go by: chance is 35 in 100, which is an index after Whipple \
      of 175, above which the United Nations' bands for reported ages say "very rough". Rounding as a habit may lie behind it.
      """,
    isTested: true
  ) { course, _ in look(course) }

  /// Of 100 times; our reading of the scale by which the index is judged.
  private static let roundedByHabit = 35
  private static let leastTimes = 20

  private static func look(_ course: ScreenedCourse) -> ScreenAnswer {
    var digits = FinalDigits()
    var records: [SourceLine] = []
    for (session, stays) in zip(course.evidence.sessions, course.stays) {
      let planned = Set(session.parts.flatMap { [$0.interval.from, $0.interval.to] })
      for stay in stays {
        for (piece, source) in zip(stay.pieces, stay.sources)
        where course.typedFiles.contains(source.file) {
          let times = [piece.from, piece.to].filter { !planned.contains($0) }
          for time in times { digits.count(minute: minute(of: time)) }
          if times.contains(where: { minute(of: $0).isMultiple(of: 5) }) { records.append(source) }
        }
      }
    }
    guard digits.total >= leastTimes else { return .tooFew(digits.total, "typed times") }
    return .tested(
      "\(digits.fives) of \(digits.total) typed times are multiples of five minutes: index "
        + "\(ShownNumber.rounded(digits.index, decimals: 0)) of 100 to 500; chance of as uneven "
        + "last digits \(ShownNumber.chance(digits.chanceOfEvenDigits))",
      lookedAt: digits.total,
      chance: BinomialTail.shownChance(
        ofAtLeast: digits.fives, taken: digits.total, rate: Fraction(roundedByHabit, 100)),
      records: records)
  }

  // Every zone in use differs from UTC by a multiple of five minutes.
  private static func minute(of time: Instant) -> Int { ((time.seconds / 60) % 60 + 60) % 60 }
}
