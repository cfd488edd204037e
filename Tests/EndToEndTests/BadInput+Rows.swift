import Foundation

extension BadInput {
  /// Files of which a record cannot be counted.
  static let rows: [BadInput] = [
    .presence(
      "a row without a leave time", "S-1,L-02,remote,2026-03-02T10:00:00Z,\n",
      "presence.csv:4:38: error: left_at is empty; every row needs it [missing-value]"),
    .presence(
      "30 February", "S-1,L-02,remote,2026-02-30T10:00:00Z,2026-02-30T11:00:00Z\n",
      "presence.csv:4:17: error: joined_at: the calendar has no such day [no-such-day]"),
    .presence(
      "a leave before its join", "S-1,L-02,remote,2026-03-02T11:00:00Z,2026-03-02T10:00:00Z\n",
      "presence.csv:4:38: error: left_at must be after joined_at [ends-before-start]"),
    .presence(
      "a time that the clocks skipped",
      "S-1,L-02,remote,2026-03-29T01:30:00,2026-03-29T03:00:00\n",
      "presence.csv:4:17: error: the clocks went forward over joined_at; no such time was "
        + "[no-such-time]"),
    .presence(
      "a year long gone", "S-1,L-02,remote,1926-03-02T10:00:00Z,1926-03-02T11:00:00Z\n",
      "presence.csv:4:17: error: joined_at: the year is not between 2000 and 2100 "
        + "[year-out-of-range]"),
    .presence(
      "a session that no timetable has",
      "S-9,L-02,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z\n",
      class: "evidence_missing",
      "presence.csv:4:1: error: session_id is not in sessions.csv [unknown-session]"),
    .presence(
      "a mode that is none", "S-1,L-02,online,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z\n",
      "presence.csv:4:10: error: mode must be one of in_person, remote [unknown-word]"),
    .presence(
      "a cell too many", "S-1,L-02,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,x\n",
      "presence.csv:4:59: error: the row has more cells than the header "
        + "[more-cells-than-header]"),
    .presence(
      "a quote that nothing closes",
      "S-1,\"L-02,remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z\n",
      class: "evidence_missing",
      "presence.csv:4:5: error: a quote opens here and is not closed before the end of its cell "
        + "[unclosed-quote]"),
    .presence(
      "a zero byte", "S-1,L-0\u{0},remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z\n",
      class: "evidence_missing",
      "presence.csv:4:8: error: a zero byte stands where text is expected [nul-byte]"),
    BadInput(
      "a table that was cut short",
      ["presence.csv": Data(SmallSubmission.presence.utf8.dropLast(20))],
      "presence.csv:7:38: error: left_at: the time is not one of the forms read here "
        + "[unreadable-time]"),
    BadInput(
      "a mark that is none", ["marks.csv": "session_id,person_id,mark\nS-1,L-02,here\n".data],
      "marks.csv:2:10: error: mark must be one of present, late, left_early, absent, excused, "
        + "not_expected [unknown-word]"),
    BadInput(
      "a second role", ["people.csv": (SmallSubmission.people + "C-1,L-01,tutor,,\n").data],
      "people.csv:5: error: the person has another role on this course on the same days "
        + "[two-roles]"),
    BadInput(
      "a person twice", ["people.csv": (SmallSubmission.people + "C-1,L-01,learner,,\n").data],
      "people.csv:5: error: the person stood on this course in an earlier row; "
        + "the first row stands [repeated-id]"),
    BadInput(
      "parts of a session that overlap",
      [
        "sessions.csv":
          (SmallSubmission.sessions
          + "S-2,C-1,2026-03-09T10:30:00Z,2026-03-09T11:30:00Z,break,remote,T-01\n").data
      ],
      "sessions.csv:4: error: rows of one session_id share course, mode and tutors, "
        + "and do not overlap [session-parts-disagree]"),
    BadInput(
      "study of somebody unknown",
      ["study.csv": "course_id,person_id,activity,minutes\nC-1,X-77,self_study,30\n".data],
      "study.csv:2:5: error: person_id is nobody on the course's list in people.csv "
        + "[unknown-person]"),
    BadInput(
      "hours in words",
      ["claims.csv": "course_id,kind,hours\nC-1,guided_hours,ten\n".data],
      "claims.csv:2:18: error: hours must be hours such as 120 or 37.5 [unreadable-number]"),
  ]
}
