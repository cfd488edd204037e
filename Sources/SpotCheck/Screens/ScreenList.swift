extension Screen {
  /// Every screen, in the order in which a report has them.
  public static let all: [Screen] = [
    ClonedDays.screen,
    HeapedMinutes.screen,
    NumberBunching.screen,
    PerfectAttendance.screen,
    RegisterAgainstPlatform.screen,
    TwoPlaces.screen,
    TutorInTwoSessions.screen,
    ImpossibleDays.screen,
    MarkedLate.screen,
    OutsideEnrolment.screen,
    BankHolidaySessions.screen,
  ]
}
