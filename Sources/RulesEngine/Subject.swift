import ContactHours
import Evidence

/// Whom a measure is taken of: a course, or one learner of it, on the day that chooses values.
struct Subject {
  /// The course; in a box, since a subject is copied for every learner and question.
  var audit: CourseAudit {
    get { course.audit }
    set { course = Boxed(newValue) }
  }
  private var course: Boxed
  /// Position in `CourseAudit.learners`; nothing for the course.
  var learner: Int?
  /// What the packs' own table and the submission's lists say of the course's qualification.
  var qualification: Qualification?
  /// The day by which dated values are chosen.
  var day: Day
  /// The learners of whom the one in the middle is meant; nothing where no such one is.
  var cohort: [Int]?
  /// The sessions meant, where values change during a course; nothing for all.
  var period: Period?
  /// The one session meant; nothing for all.
  var session: Int?
  /// When an academic year begins, where the rule's clock is one.
  var academicYear: AcademicYear?
  /// The time meant, where a window of days is asked about; nothing for all.
  var view: WindowView?
  /// Sessions of which it is supposed that records confirm what is only declared.
  var confirmed: Set<Int> = []

  private final class Boxed: Sendable {
    let audit: CourseAudit

    init(_ audit: CourseAudit) { self.audit = audit }
  }

  /// A stretch of days, the last one not included; open at either end.
  struct Period: Hashable {
    var from: Day?
    var until: Day?

    func contains(_ day: Day) -> Bool {
      (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
    }
  }

  init(
    audit: CourseAudit, learner: Int? = nil, qualification: Qualification? = nil, day: Day? = nil
  ) {
    course = Boxed(audit)
    self.learner = learner
    self.qualification = qualification
    self.day = day ?? audit.evidence.course.startsOn
  }

  /// The subject's own hours: the learner's, or the course's sums.
  var hours: LearnerHours { learner.map { audit.learners[$0] } ?? audit.totals }
  /// Index into `CourseEvidence.people` where the subject is a learner.
  var person: Int? { learner.map { audit.learners[$0].person } }

  /// Whether what is possible has no upper bound: the course's records leave it open, or nothing
  /// about its delivery was handed in at all, and silence is no bound.
  var hasNoBound: Bool {
    audit.isUnbounded
      || (audit.deliveryClass == .evidenceMissing && audit.totals.live.possible == 0)
  }

  /// Whether a session is among those meant.
  func includes(session: Int) -> Bool {
    (self.session.map { $0 == session } ?? true)
      && (period.map { $0.contains(audit.evidence.sessions[session].day) } ?? true)
  }
}
