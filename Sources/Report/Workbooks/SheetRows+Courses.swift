import Evidence

extension SheetRows {
  /// A row a course.
  var courseSheet: Sheet {
    sheet(
      "Courses", of: CourseRow.self, title: "Courses: how each was delivered",
      about:
        "One table. Hours are those of all learners added up; those offered are of one learner. "
        + "See notes 1 to 5.",
      [
        Sheet.Column("Course", width: 14), Sheet.Column("Title", width: 40),
        Sheet.Column("Centre", width: 24), Sheet.Column("First day"), Sheet.Column("Last day"),
        Sheet.Column("Publicly funded", width: 10), Sheet.Column("Delivery found", width: 16),
        Sheet.Column("Delivery declared", width: 16), Sheet.Column("Learners", width: 10),
        Sheet.Column("Learners without live contact", width: 12),
        Sheet.Column("Possible hours without limit", width: 12),
        Sheet.Column("Sessions planned", width: 10),
        Sheet.Column("Planned sessions with evidence", width: 12),
      ] + Self.pair("Live tutor") + Self.pair("Tutor in the room") + Self.pair("Live peers")
        + Self.pair("Tutor or peers") + Self.pair("Tutor time offered")
        + Self.pair("Tutor time offered in the room") + [Sheet.Column("Study (hours)")]
    ) { row in
      let facts = entry(row.courseID)?.facts
      return [
        SheetCell(row.courseID), SheetCell(facts?.title), SheetCell(facts?.centre),
        SheetCell(day: facts?.startsOn), SheetCell(day: facts?.endsOn),
        SheetCell(facts?.publiclyFunded), SheetCell(ResultWords.deliveryClass(row.deliveryClass)),
        SheetCell(ResultWords.declared(row.declaredDelivery)), .number(row.learners),
        .number(row.learnersWithoutLiveContact), SheetCell(row.unbounded),
        .number(row.sessionsPlanned), .number(row.sessionsWithEvidence),
        .hours(row.tutorEvidenced), .hours(row.tutorPossible),
        .hours(row.inPersonTutorEvidenced), .hours(row.inPersonTutorPossible),
        .hours(row.peerEvidenced), .hours(row.peerPossible),
        .hours(row.liveEvidenced), .hours(row.livePossible),
        .hours(row.offeredEvidenced), .hours(row.offeredPossible),
        .hours(row.offeredInPersonEvidenced), .hours(row.offeredInPersonPossible),
        .hours(row.studySeconds),
      ]
    }
  }

  /// A row a learner of a course.
  var learners: Sheet {
    sheet(
      "Learners", of: LearnerRow.self, title: "Learners: what each received and was offered",
      about: "One table, a row for each learner of each course. See notes 1 to 5.",
      [Sheet.Column("Course", width: 14), Sheet.Column("Learner", width: 18)]
        + Self.pair("Live tutor") + Self.pair("Tutor in the room") + Self.pair("Live peers")
        + Self.pair("Tutor or peers") + Self.pair("Tutor time offered")
        + Self.pair("Tutor time offered in the room")
        + [Sheet.Column("Study (hours)"), Sheet.Column("Withdrawn", width: 10)]
    ) { row in
      [
        SheetCell(row.courseID), SheetCell(row.learnerID),
        .hours(row.tutorEvidenced), .hours(row.tutorPossible),
        .hours(row.inPersonTutorEvidenced), .hours(row.inPersonTutorPossible),
        .hours(row.peerEvidenced), .hours(row.peerPossible),
        .hours(row.liveEvidenced), .hours(row.livePossible),
        .hours(row.offeredEvidenced), .hours(row.offeredPossible),
        .hours(row.offeredInPersonEvidenced), .hours(row.offeredInPersonPossible),
        .hours(row.studySeconds), SheetCell(row.withdrawn),
      ]
    }
  }

  /// A row a session.
  var sessions: Sheet {
    sheet(
      "Sessions", of: SessionRow.self, title: "Sessions, planned or met with in a log",
      about: "One table. Times are in UTC. See notes 1 to 5.",
      [
        Sheet.Column("Course", width: 14), Sheet.Column("Session", width: 18),
        Sheet.Column("Starts (UTC)", width: 20), Sheet.Column("Ends (UTC)", width: 20),
        Sheet.Column("What the evidence says", width: 24),
      ] + Self.pair("Tutor there")
        + [
          Sheet.Column("Learners expected", width: 10), Sheet.Column("Learners present", width: 10),
        ]
    ) { row in
      [
        SheetCell(row.courseID), SheetCell(row.sessionID), SheetCell(instant: row.startsAt),
        SheetCell(instant: row.endsAt), SheetCell(ResultWords.status(row.status)),
        .hours(row.tutorEvidenced), .hours(row.tutorPossible), .number(row.learnersExpected),
        .number(row.learnersPresent),
      ]
    }
  }

  /// A row a course and professional body.
  var recognition: Sheet {
    sheet(
      "Recognition", of: RecognitionRow.self,
      title: "Recognition: whether each course, as evidenced, would count for a professional body",
      about: "One table.",
      [
        Sheet.Column("Course", width: 14), Sheet.Column("Title", width: 40),
        Sheet.Column("Body's rules", width: 22), Sheet.Column("Would it count", width: 14),
        Sheet.Column("Rules that decide", width: 60),
      ]
    ) { row in
      [
        SheetCell(row.courseID), SheetCell(entry(row.courseID)?.facts?.title), SheetCell(row.pack),
        SheetCell(ResultWords.recognition(row.outcome)), SheetCell(row.decidingRules),
      ]
    }
  }
}
