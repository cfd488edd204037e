public import Evidence

/// The contact hours of a course of which only a log of joins and leaves is known.
///
/// Every session is one without a plan: one part of the activity `unknown`, from the earliest join to
/// the latest leave. Every learner whom a record names is expected at every session.
public struct LoggedHours: Sendable {
  /// Everybody whom a record names as a learner; `person` is an index into `LoggedCourse.people`.
  public let learners: [LearnerHours]
  /// The sums over all learners; what is offered is offered to each of them.
  public let totals: LearnerHours
  /// How the course was delivered.
  public let deliveryClass: DeliveryClass
  /// Learners whose possible live contact is zero though the course's is not.
  public let learnersWithoutLiveContact: Int

  /// Computes the hours: by sums over each session where that is enough, else by both ledgers.
  public init(_ course: LoggedCourse) {
    if let learners = LoggedSums.learners(of: course) {
      self.init(learners, course)
    } else {
      self.init(byLedgersOf: course)
    }
  }

  /// Computes the hours by both ledgers, as an audit does.
  public init(byLedgersOf course: LoggedCourse) {
    let evidence = CourseEvidence(course)
    let audit = CourseAudit(
      evidence, on: evidence.sessions.map(\.day).max() ?? Day(number: 0), dateWasGiven: false)
    learners = audit.learners
    totals = audit.totals
    deliveryClass = audit.deliveryClass
    learnersWithoutLiveContact = audit.learnersWithoutLiveContact
  }

  private init(_ learners: [LearnerHours], _ course: LoggedCourse) {
    self.learners = learners
    var totals = learners.reduce(into: LearnerHours(person: -1)) { total, learner in
      total.tutor = total.tutor + learner.tutor
      total.inPersonTutor = total.inPersonTutor + learner.inPersonTutor
      total.remoteTutor = total.remoteTutor + learner.remoteTutor
      total.peer = total.peer + learner.peer
      total.live = total.live + learner.live
    }
    totals.offered = learners.first?.offered ?? Bounds()
    totals.offeredInPerson = learners.first?.offeredInPerson ?? Bounds()
    self.totals = totals
    let counted = learners.filter(\.isCounted)
    let delivery = Delivery(
      CourseEvidence(outline: course), counted: counted, learners: learners,
      anythingAccepted: !course.stays.isEmpty)
    deliveryClass = delivery.deliveryClass
    let isLive = course.unboundedBy.isEmpty && counted.contains { $0.live.possible > 0 }
    learnersWithoutLiveContact = isLive ? counted.count { $0.live.possible == 0 } : 0
  }
}

extension CourseEvidence {
  /// The course alone, with what its class depends on beside the hours.
  init(outline logged: LoggedCourse) {
    let place = SourceLine(file: 1, line: 1, byteOffset: 0)
    let first = logged.sessions.map(\.window.from).min() ?? Instant(seconds: 0)
    self.init(
      course: Course(id: logged.id, title: logged.id, startsOn: first.utcDay, source: place))
    unboundedBy = logged.unboundedBy
    attendanceSources = logged.stays.isEmpty ? 0 : 1
  }

  /// The same course as evidence of an audit: every session unplanned.
  init(_ logged: LoggedCourse) {
    self.init(outline: logged)
    let place = course.source
    people = logged.people.map(\.id)
    enrolments = logged.people.enumerated().map { index, person in
      Enrolment(person: index, role: person.role, source: place)
    }
    sessions = logged.sessions.map { session in
      // Where a record does not say the mode, the room is the most that it could be.
      Session(
        id: session.id, isPlanned: false,
        parts: [SessionPart(interval: session.window, activity: .unknown, source: place)],
        mode: .inPerson, day: session.window.from.utcDay)
    }
    presences = logged.stays.enumerated().compactMap { index, stay in
      Interval(from: Instant(seconds: stay.from), to: Instant(seconds: stay.to)).map { interval in
        Presence(
          session: Int(stay.session), person: Int(stay.person), mode: stay.mode,
          interval: interval, level: stay.isDeclared ? .declared : .logged,
          isAudience: stay.isAudience,
          source: SourceLine(file: 1, line: index + 1, byteOffset: index))
      }
    }
    rejected = logged.rejected
  }
}
