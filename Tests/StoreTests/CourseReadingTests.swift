import Evidence
import Foundation
import GRDB
import Testing

@testable import Store

extension StoreSuite {
  @Suite struct CourseReadingTests {
    private let folder: PassingFolder
    private let store: EvidenceStore

    init() throws {
      folder = try PassingFolder()
      store = try EvidenceStore.create(in: folder.url)
    }

    /// A course with everything that can be said of one, in the order in which it is given back.
    private func whole() throws -> CourseEvidence {
      let day = { (text: String) in try #require(Day(iso8601: text)) }
      var course = Course(
        id: "FA-301", title: "Diploma in Helping Skills — Łódź", startsOn: try day("2025-09-08"),
        source: line(2))
      course.centreID = "K1"
      course.centreName = "Alder House"
      course.qualificationNumber = "900/0001/X"
      course.awardingOrganisation = "Fernhill Awards"
      course.level = "4"
      course.claimedGuidedTime = 432_000
      course.claimedTotalTime = 4_336_200
      course.endorsements = ["bacp-apq", "fernhill-live"]
      course.regimes = ["iacp", "slc-distance-learning"]
      course.bankHolidays = .northernIreland
      course.declaredDelivery = .liveOnline
      course.studyMode = "part_time"
      course.endsOn = try day("2026-07-10")
      course.timeZone = "Europe/Warsaw"
      course.isPubliclyFunded = true
      course.isAIDisclosed = false
      course.attendanceRecords = .noneKept
      course.onlineApprovalFrom = try day("2025-01-01")
      course.onlineApprovalUntil = try day("2026-12-31")
      course.defaultActivity = .groupSupervision
      var evidence = CourseEvidence(course: course)
      evidence.people = ["L-01", "L-02", "T-01", "X-01"]
      evidence.enrolments = [
        Enrolment(
          person: 1, role: .learner, startsOn: try day("2025-09-08"), endsOn: try day("2026-01-31"),
          group: "B", isWithdrawn: true, source: line(2)),
        Enrolment(person: 0, role: .learner, group: "A", source: line(3)),
        Enrolment(
          person: 2, role: .tutor,
          credentials: [
            Credential(
              name: "CBT trainer", from: try day("2024-01-01"), until: try day("2026-01-01")),
            Credential(name: "Fernhill Tutor Award"),
          ], source: line(4)),
        Enrolment(person: 3, role: .ai, source: line(5)),
      ]
      evidence.sessions = [
        Session(
          id: "S-1", isPlanned: true, isMoved: true,
          parts: [
            SessionPart(interval: try stretch(0, 3600), activity: .teaching, source: line(3)),
            SessionPart(interval: try stretch(3600, 4500), activity: .break, source: line(2)),
          ], mode: .inPerson, namesTutors: true, tutors: [2], unknownTutors: 2, group: "A",
          day: try day("2026-01-12"), isCoveredByHostLog: true),
        Session(
          id: "meeting-0123456789ab", isPlanned: false,
          parts: [
            SessionPart(interval: try stretch(9000, 9001), activity: .unknown, source: line(1))
          ], mode: .remote, day: try day("2026-01-13")),
      ]
      evidence.presences = [
        Presence(
          session: 0, person: 0, mode: .inPerson, interval: try stretch(0, 60), source: line(2)),
        Presence(
          session: 0, person: 0, mode: .remote, interval: try stretch(30, 90), level: .declared,
          isAudience: true, couldShowTutor: false, source: line(3)),
        Presence(
          session: 0, person: 2, mode: .inPerson, interval: try stretch(0, 3600), source: line(4)),
        Presence(
          session: 1, person: 1, mode: .remote, interval: try stretch(9000, 9001), source: line(5)),
      ]
      return evidence
    }

    /// The parts of the evidence that come from registers, guests and people's own words.
    private func addRest(to evidence: inout CourseEvidence) throws {
      evidence.marks = [
        Mark(
          session: 0, person: 0, kind: .late, minutes: 12, markedBy: 2,
          markedOn: Day(iso8601: "2026-01-12"),
          markedAt: Instant(seconds: 1_768_240_800), source: line(6)),
        Mark(session: 0, person: 1, kind: .notExpected, source: line(7)),
        Mark(session: 1, person: 2, kind: .present, source: line(8)),
      ]
      evidence.guestLabels = ["Guest-0A1B", "Guest-FFFF"]
      evidence.guests = [
        GuestPresence(
          label: 0, session: 0, mode: .remote, interval: try stretch(0, 10), source: line(9)),
        GuestPresence(
          label: 1, session: 0, mode: .inPerson, interval: try stretch(0, 10), isAudience: true,
          source: line(10)),
        GuestPresence(
          label: 0, session: 1, mode: .remote, interval: try stretch(9000, 9001), source: line(11)),
      ]
      evidence.rejected = [
        RejectedAttendance(session: 0, person: 1, source: line(12)),
        RejectedAttendance(session: 1, person: 0, mode: .inPerson, source: line(13)),
      ]
      evidence.unboundedBy = [
        UnboundedCause(code: "unknown-session", path: "logs/a.csv", line: 4),
        UnboundedCause(code: "unrecognised-file", path: "notes.txt", line: 0),
      ]
      evidence.studies = [
        Study(
          person: 0, activity: .recording, interval: try stretch(100, 200),
          day: Day(iso8601: "2026-01-12"), source: line(14)),
        Study(person: 0, activity: .selfStudy, stated: 0, source: line(15)),
        Study(person: 1, activity: .aiTool, stated: 900, source: line(16)),
      ]
      evidence.claims = [
        Claim(kind: "guided_hours", time: 432_000, origin: "prospectus", source: line(17)),
        Claim(kind: "live", learner: 1, value: "yes", source: line(18)),
      ]
      evidence.attendanceSources = 2
      var bare = QualificationRecord(
        number: "9000001x", title: "Listening", list: "A list", source: line(19))
      bare.path = "1.csv"
      var full = QualificationRecord(
        number: "900/0001/X", title: "Diploma", list: "Another", source: line(3, file: 2))
      full.awardingOrganisation = "Fernhill"
      full.level = 4
      full.credit = 36
      full.guidedTime = 432_000
      full.totalTime = 1_296_000
      full.opensOn = Day(iso8601: "2010-02-01")
      full.closesOn = Day(iso8601: "2027-07-31")
      full.takenOn = Day(iso8601: "2026-02-18")
      full.path = "2.csv"
      evidence.qualificationRecords = [bare, full]
    }

    /// Writes a course whose people and sessions have numbers after so many others.
    private func write(_ evidence: CourseEvidence, number: Int, after: Int) throws {
      try store.transaction { writer in
        for file in [1, 2] where number == 1 {
          try writer.add(
            StoredFile(id: file, sha256: hash(file), path: "\(file).csv", byteCount: file))
        }
        try writer.add(evidence.course, number: number)
        for (index, id) in evidence.people.enumerated() {
          try writer.addPerson(id: "\(id)", number: after + index)
        }
        for var item in evidence.enrolments {
          item.person += after
          try writer.add(item, course: number)
        }
        for (index, session) in evidence.sessions.enumerated() {
          var stored = session
          stored.tutors = session.tutors.map { $0 + after }
          try writer.add(stored, number: after + index, course: number)
        }
        var rows = evidence.presences.reversed().map { presence in
          PresenceRow(
            course: Int32(number), session: Int32(after + presence.session),
            person: Int32(after + presence.person), flags: flags(of: presence),
            joinedAt: Int64(presence.interval.from.seconds),
            leftAt: Int64(presence.interval.to.seconds), file: Int32(presence.source.file),
            line: Int32(presence.source.line), byteOffset: Int64(presence.source.byteOffset))
        }
        try writer.add(&rows)
        try writeRest(evidence, writer, number, after)
      }
    }

    private func flags(of presence: Presence) -> Int32 {
      (presence.mode == .remote ? 1 : 0) + (presence.level == .declared ? 2 : 0)
        + (presence.isAudience ? 4 : 0) + (presence.couldShowTutor ? 0 : 8)
    }

    private func writeRest(
      _ evidence: CourseEvidence, _ writer: EvidenceWriter, _ number: Int, _ after: Int
    ) throws {
      for var mark in evidence.marks.reversed() {
        mark.session += after
        mark.person += after
        mark.markedBy = mark.markedBy.map { $0 + after }
        try writer.add(mark, course: number)
      }
      for var guest in evidence.guests.reversed() {
        guest.session += after
        try writer.add(guest, label: evidence.guestLabels[guest.label], course: number)
      }
      for var rejected in evidence.rejected.reversed() {
        rejected.session += after
        rejected.person += after
        try writer.add([(rejected, number)])
      }
      for cause in evidence.unboundedBy + evidence.unboundedBy {
        try writer.add(cause, course: number)
      }
      for var study in evidence.studies.reversed() {
        study.person += after
        try writer.add(study, course: number)
      }
      for var claim in evidence.claims.reversed() {
        claim.learner = claim.learner.map { $0 + after }
        try writer.add(claim, course: number)
      }
      for record in evidence.qualificationRecords.reversed() { try writer.add(record) }
      for file in [2, 1, 2].prefix(evidence.attendanceSources + 1) {
        try writer.addAttendanceSource(file: file, course: number)
      }
    }

    private func told(_ evidence: CourseEvidence) -> String {
      var text = ""
      dump(evidence, to: &text)
      return text
    }

    @Test func `everything that was written of a course is read back`() throws {
      var evidence = try whole()
      try addRest(to: &evidence)
      try write(evidence, number: 1, after: 5)
      // The clocks of its zone are looked up, not written.
      evidence.course.clock = LocalClock(of: evidence)
      #expect(told(try store.evidence(ofCourse: 1)) == told(evidence))
    }

    @Test func `a course of which little is known is read back as little`() throws {
      let day = try #require(Day(iso8601: "2026-01-12"))
      let evidence = CourseEvidence(
        course: Course(id: "FA-302", title: "Listening", startsOn: day, source: line(2)))
      try store.transaction { writer in
        try writer.add(StoredFile(id: 1, sha256: hash(1), path: "courses.csv", byteCount: 9))
        try writer.add(evidence.course, number: 7)
      }
      #expect(told(try store.evidence(ofCourse: 7)) == told(evidence))
      #expect(try store.courseNumbers() == [7])
    }

    @Test func `a course that is not there is told`() throws {
      #expect(throws: StoreError.self) { try store.evidence(ofCourse: 1) }
    }

    @Test func `the logged time of people on several courses is told, up to a day`() throws {
      try store.transaction { writer in
        try writer.addDefinitions()
        let day = try #require(Day(iso8601: "2026-01-13"))
        try writer.add(
          Course(id: "FA-202", title: "Counselling", startsOn: day, source: line(3)), number: 2)
        try writer.add(Enrolment(person: 2, role: .tutor, source: line(9)), course: 2)
        try writer.add(
          Session(
            id: "S-9",
            parts: [
              SessionPart(interval: stretch(90_000, 97_200), activity: .teaching, source: line(9))
            ], mode: .remote, day: day), number: 9, course: 2)
        let row = { (course: Int32, session: Int32, person: Int32, flags: Int32) in
          PresenceRow(
            course: course, session: session, person: person, flags: flags, joinedAt: 100,
            leftAt: 160, file: 1, line: 2, byteOffset: Int64(session))
        }
        var rows = [row(1, 1, 1, 0), row(1, 1, 2, 0), row(1, 2, 2, 3), row(2, 9, 2, 1)]
        try writer.add(&rows)
      }
      let told = { (text: String) in
        try store.timesOfPeopleOnSeveralCourses(until: try #require(Day(iso8601: text)))
          .map { "\($0.person) \($0.course) \($0.interval.length)" }.sorted()
      }
      #expect(try told("2026-01-13") == ["2 1 60", "2 2 60"])
      #expect(try told("2026-01-12") == ["2 1 60"])
      #expect(try told("2026-01-11") == [])
    }
  }
}
