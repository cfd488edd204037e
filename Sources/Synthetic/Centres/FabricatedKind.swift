/// A way in which the registers of an invented centre were made up; each is named for the screen
/// that looks for it.
public enum FabricatedKind: String, CaseIterable, Sendable {
  /// Of the last two thirds of a register, two days in three are copies of an earlier day.
  case clonedDays = "cloned-days"
  /// Arrivals and departures of a sheet are put on multiples of five minutes, nine times in ten.
  case heapedMinutes = "heaped-minutes"
  /// A third of a sheet's stays have the same arrival and departure.
  case numberBunching = "number-bunching"
  /// In half of the sessions, one after another, everybody is marked present.
  case perfectAttendance = "perfect-attendance"
  /// One in six who are marked as there is not in the platform's log.
  case registerAgainstPlatform = "register-against-platform"
  /// A learner is on two courses and in two rooms at once, four times.
  case twoPlaces = "two-places"
  /// A tutor is on two courses and in two sessions at once, four times.
  case tutorInTwoSessions = "tutor-in-two-sessions"
  /// Two sessions are of fourteen hours.
  case impossibleDays = "impossible-days"
  /// The registers of ten sessions are filled in within one minute.
  case markedLate = "marked-late-or-in-bulk"
  /// A learner has left by the list, and is marked as there on.
  case outsideEnrolment = "outside-enrolment"
  /// Two sessions are dated on Christmas Day and New Year's Day.
  case bankHolidaySessions = "bank-holiday-sessions"
}
