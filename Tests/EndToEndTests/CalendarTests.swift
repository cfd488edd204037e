import Foundation
import TestSupport
import Testing

/// A timetable whose events `meetings.csv` gives to a course.
struct CalendarTests {
  private static let plan = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    UID:1
    SUMMARY:Monday evening
    LOCATION:Room 4
    DTSTART:20260316T180000Z
    DURATION:PT2H
    END:VEVENT
    END:VCALENDAR

    """

  @Test func `a table of meetings says the course of an event by its summary`() throws {
    var small = SmallSubmission.whole
    small.files["plan.ics"] = Data(Self.plan.utf8)
    small.files["courses.csv"]?.append(Data("C-2,Another,2026-03-02,,,,\n".utf8))
    small.files["meetings.csv"] = Data("meeting,course_id\nMonday evening,C-2\n".utf8)
    let folder = try small.written()
    let audit = try Audit(folder.url)
    let planned = try audit.table("sessions").rows.filter { $0["course_id"] == "C-2" }
    #expect(planned.map { $0["starts_at"] } == ["2026-03-16T18:00:00Z"])
    #expect(try audit.table("rejections").rows.isEmpty)
    #expect(try audit.unbalanced().isEmpty)
  }
}
