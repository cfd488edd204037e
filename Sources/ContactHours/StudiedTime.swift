public import Evidence

/// Seconds of study up to the audit date by person, activity and place, summed once: a platform's log
/// has very many records, and rules ask for every learner.
struct StudiedTime {
  private struct Key: Hashable {
    var person: Int
    var activity: Activity
    var mode: Mode?
  }

  private var seconds: [Key: Seconds] = [:]

  init(_ evidence: CourseEvidence, on auditDate: Day) {
    var timed: [Key: [(Int, Int)]] = [:]
    for study in evidence.studies where (study.day ?? auditDate) <= auditDate {
      let key = Key(person: study.person, activity: study.activity, mode: study.mode)
      if let interval = study.interval {
        timed[key, default: []].append((interval.from.seconds, interval.to.seconds))
      } else if let stated = study.stated {
        seconds[key, default: 0] += stated
      }
    }
    for (key, stretches) in timed { seconds[key, default: 0] += Stretches.measure(stretches) }
  }

  func seconds(of activity: Activity, by person: Int, _ mode: Mode?) -> Seconds {
    seconds[Key(person: person, activity: activity, mode: mode)] ?? 0
  }
}

extension CourseAudit {
  /// Seconds of study of one activity up to the audit date, of one person or of all learners:
  /// intervals united, stated time added.
  ///
  /// `mode` is where it took place; nothing for records that do not say.
  public func studied(_ activity: Activity, by person: Int?, _ mode: Mode?) -> Seconds {
    let people = person.map { [$0] } ?? learners.map(\.person)
    return people.reduce(0) { $0 + studiedTime.seconds(of: activity, by: $1, mode) }
  }
}
