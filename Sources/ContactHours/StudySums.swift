import Evidence

/// Study of each learner, summed beside the ledger.
struct StudySums {
  /// By learner, then by activity as written in tables.
  let totals: [StudyTotal]

  init(_ evidence: CourseEvidence, on auditDate: Day, learners: [Int]) {
    let isLearner = Set(learners)
    var groups: [Int: [Activity: [Study]]] = [:]
    for study in evidence.studies
    where (study.day ?? auditDate) <= auditDate && isLearner.contains(study.person) {
      groups[study.person, default: [:]][study.activity, default: []].append(study)
    }
    totals = groups.flatMap { learner, activities in
      activities.map { activity, records in
        let timed = records.compactMap(\.interval).map { ($0.from.seconds, $0.to.seconds) }
        let stated = records.filter { $0.interval == nil }.compactMap(\.stated).reduce(0, +)
        return StudyTotal(
          learner: learner, activity: activity, seconds: Stretches.measure(timed) + stated,
          events: records.count, activeDays: Set(records.compactMap(\.day)).count)
      }
    }
    .sorted { ($0.learner, $0.activity.rawValue) < ($1.learner, $1.activity.rawValue) }
  }

  func seconds(of learner: Int) -> Seconds {
    totals.lazy.filter { $0.learner == learner }.map(\.seconds).reduce(0, +)
  }

  func has(_ learner: Int) -> Bool { totals.contains { $0.learner == learner } }
}
