public import ContactHours
import Evidence

/// What one course adds to a sum over the courses of one learner, centre or qualification.
public struct CourseContribution: Sendable {
  /// Time of one part of a sum, and whether the course counts there.
  struct Part: Sendable {
    var time: Bounds
    var counts: Verdict
  }

  /// The pack that asks for it.
  let pack: String
  /// Whose courses are added up.
  let group: SumMeasure.Group
  let courseID: String
  let startsOn: Day
  /// By the part's place in its pack.
  let parts: [String: Part]
}

/// What the courses of a run add to sums, by pack and by whose courses they are.
struct CoursesTogether: Sendable {
  private struct Key: Hashable {
    var pack: String
    var group: SumMeasure.Group
  }

  private var courses: [Key: [CourseContribution]] = [:]

  init(_ contributions: [CourseContribution]) {
    for one in contributions {
      courses[Key(pack: one.pack, group: one.group), default: []].append(one)
    }
    courses = courses.mapValues { $0.sorted(by: CoursesTogether.isEarlier) }
  }

  /// What was added for one of them, the earliest course first.
  func contributions(to group: SumMeasure.Group, in pack: String) -> [CourseContribution] {
    courses[Key(pack: pack, group: group)] ?? []
  }

  private static func isEarlier(_ a: CourseContribution, _ b: CourseContribution) -> Bool {
    a.startsOn == b.startsOn ? precedes(a.courseID, b.courseID) : a.startsOn < b.startsOn
  }
}

extension RuleBook {
  /// Whether a pack that may be asked adds up several courses: the user named it, or a course's own
  /// words do, all of them in small letters.
  public func addsUpCourses(named words: Set<String>) -> Bool {
    packs.contains { pack in
      pack.addsUpCourses
        && (!pack.isAskedByName || asked.contains(pack.id)
          || !words.isDisjoint(with: ([pack.id] + pack.bodies).map { $0.lowercased() }))
    }
  }

  /// What one course adds to the sums of every pack that is about it.
  public func contributions(of audit: CourseAudit) -> [CourseContribution] {
    packs.filter { $0.addsUpCourses && $0.isAbout(audit) }
      .flatMap { $0.contributions(of: $0.counting.counted(audit)) }
  }

  /// The same book, its sums over what all the courses of a run contribute.
  public func together(_ contributions: [CourseContribution]) -> RuleBook {
    let together = CoursesTogether(contributions)
    return RuleBook(packs.map { $0.adding(together) }, asked: asked, followUp: followUp)
  }
}

extension RulePack {
  /// Whether any of its rules adds up several courses.
  var addsUpCourses: Bool { !sums.isEmpty }

  private var sums: [SumMeasure] {
    rules.flatMap(\.requirement.clauses).compactMap { $0.measure as? SumMeasure }
  }

  /// What a course adds, as the pack counts it; `record` stands in for its qualification's own.
  func contributions(of audit: CourseAudit, record: Qualification? = nil) -> [CourseContribution] {
    let qualification = record ?? qualification(of: audit)
    let course = Subject(audit: audit, qualification: qualification)
    let learners = audit.learners.indices.filter { audit.learners[$0].isCounted }.map {
      Subject(audit: audit, learner: $0, qualification: qualification)
    }
    var parts: [SumMeasure.Group: [String: CourseContribution.Part]] = [:]
    for sum in sums {
      for subject in sum.over == .learner ? learners : [course] {
        guard let group = sum.group(of: subject) else { continue }
        parts[group, default: [:]].merge(sum.contributions(of: subject)) { first, _ in first }
      }
    }
    return parts.map { group, parts in
      CourseContribution(
        pack: id, group: group, courseID: audit.evidence.course.id,
        startsOn: audit.evidence.course.startsOn, parts: parts)
    }
  }

  /// The same pack, its sums over several courses.
  func adding(_ together: CoursesTogether) -> RulePack {
    guard addsUpCourses else { return self }
    var pack = self
    for index in rules.indices {
      pack.rules[index].requirement = rules[index].requirement.changingSums {
        $0.together = together
        $0.pack = id
      }
    }
    return pack
  }
}

extension Requirement {
  /// The same with every sum over courses changed.
  func changingSums(_ change: (inout SumMeasure) -> Void) -> Requirement {
    clauses.indices.reduce(self) { requirement, position in
      requirement.changing(clause: position) { clause in
        guard var sum = clause.measure as? SumMeasure else { return }
        change(&sum)
        clause.measure = sum
      }
    }
  }
}

extension PackExample {
  /// A pack with its sums over the example's own courses.
  func adding(to pack: RulePack) -> RulePack {
    guard pack.addsUpCourses else { return pack }
    let contributions =
      before.flatMap { pack.contributions(of: $0) } + pack.contributions(of: audit, record: record)
    return pack.adding(CoursesTogether(contributions))
  }
}
