import Evidence

/// Days that are longer than a day of learning can be.
enum ImpossibleDays {
  static let screen = Screen(
    id: "impossible-days",
    title: "More than twelve hours of sessions in a day",
    question: "How was so much done in one day? The records add up to more than twelve hours for "
      + "one person.",
    about: """
      All that logs and marks say of one person on one day is put together, over all courses of the \
      centre; time that overlaps counts once, and time outside a session's window is left out. \
      Twelve hours are our own measure: no rule sets one. A session entered with a wrong day or end \
      may lie behind it.
      """,
    isTested: false
  ) { centre in
    struct PersonsDay: Hashable {
      var person: Int
      var day: Int
    }
    let sightings = centre.learners + centre.tutors
    func day(_ sighting: Sighting) -> PersonsDay {
      let day = centre.courses[sighting.course].evidence.sessions[sighting.session].day
      return PersonsDay(person: sighting.person, day: day.number)
    }
    // Added up with what overlaps, hardly any day is long enough to be looked at.
    var sums: [PersonsDay: Seconds] = [:]
    for sighting in sightings { sums[day(sighting), default: 0] += sighting.interval.length }
    var days: [PersonsDay: [Sighting]] = [:]
    for sighting in sightings where sums[day(sighting), default: 0] > limit {
      days[day(sighting), default: []].append(sighting)
    }
    var looked = [Int](repeating: 0, count: centre.courses.count)
    for sighting in sightings { looked[sighting.course] += 1 }
    var long: [[Sighting]] = centre.courses.map { _ in [] }
    var counts = [Int](repeating: 0, count: centre.courses.count)
    for seen in days.values where length(of: seen) > limit {
      for sighting in seen { long[sighting.course].append(sighting) }
      for course in Set(seen.map(\.course)) { counts[course] += 1 }
    }
    return centre.courses.indices.map { course in
      let lookedAt = looked[course]
      guard lookedAt > 0 else { return .tooFew(0, "records of presence") }
      return .found(
        "\(counted(counts[course], "day")) of more than twelve hours for one person",
        lookedAt: lookedAt, asks: counts[course] > 0, records: long[course].map(\.source).sorted())
    }
  }

  private static let limit: Seconds = 12 * 3600

  private static func length(of sightings: [Sighting]) -> Seconds {
    var sum = 0
    var end = Instant(seconds: .min)
    for interval in sightings.map(\.interval).sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      let from = max(interval.from, end)
      if from < interval.to {
        sum += interval.to.seconds - from.seconds
        end = interval.to
      }
    }
    return sum
  }
}
