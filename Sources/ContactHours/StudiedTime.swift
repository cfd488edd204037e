public import Evidence

extension CourseAudit {
  /// Seconds of study of one activity up to the audit date, of one person or of all learners:
  /// intervals united, stated time added.
  ///
  /// `mode` is where it took place; nothing for records that do not say.
  public func studied(_ activity: Activity, by person: Int?, _ mode: Mode?) -> Seconds {
    let people = person.map { [$0] } ?? learners.map(\.person)
    let records = evidence.studies.filter {
      $0.activity == activity && $0.mode == mode && ($0.day ?? auditDate) <= auditDate
    }
    guard !records.isEmpty else { return 0 }
    return people.reduce(0) { sum, person in
      let own = records.filter { $0.person == person }
      let timed = own.compactMap(\.interval).map { ($0.from.seconds, $0.to.seconds) }
      let stated = own.filter { $0.interval == nil }.compactMap(\.stated).reduce(0, +)
      return sum + Stretches.measure(timed) + stated
    }
  }
}
