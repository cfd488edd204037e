import Evidence
import SpotCheck

/// What a regulator asks first: what was looked at, how much of it has evidence, which publicly funded
/// courses have no live contact, and where centres differ by more than chance.
struct RegulatorEdition {
  let courses: Courses
  let notCounted: NotCounted
  let ranking: [RankingRow]
  let plan: PagePlan
  let path: String

  private static let coursesShown = 100

  var html: HTML { "\(population)\(withoutContact)\(Portfolio(ranking: ranking, path: path).html)" }

  private var population: HTML {
    let rows = courses.entries.map(\.row)
    let planned = rows.reduce(0) { $0 + $1.sessionsPlanned }
    let evidenced = rows.reduce(0) { $0 + $1.sessionsWithEvidence }
    let centres = ranking.count { $0.scope == "centre" }
    var table = HTMLTable(
      "delivery", caption: "Courses by how they were delivered, and by public money",
      [
        .words("Found"), .figures("Courses"), .figures("Publicly funded"), .figures("Not funded"),
        .figures("Not stated"), .figures("Learners"),
      ])
    for found in DeliveryClass.allCases {
      let own = courses.entries.filter { $0.row.deliveryClass == found.rawValue }
      guard !own.isEmpty else { continue }
      let funded = { (answer: String?) -> HTML in
        "\(grouped(own.count { $0.facts?.publiclyFunded == answer }))"
      }
      table.row([
        "<a href=\"#courses\">\(ResultWords.deliveryClass(found.rawValue))</a>",
        "\(grouped(own.count))", funded("yes"), funded("no"), funded(nil),
        "\(grouped(own.reduce(0) { $0 + $1.row.learners }))",
      ])
    }
    return """
      <section aria-labelledby="population">
      <h2 id="population">What was looked at</h2>
      <p>\(counted(rows.count, "course")) of \(counted(centres, "centre")), with \
      \(counted(rows.reduce(0) { $0 + $1.learners }, "place")) of learners. \
      <a href="#courses">\(grouped(evidenced)) of \(counted(planned, "planned session"))</a> have any \
      record of who was there: \(Figures.percent(evidenced, of: planned)). Of \
      \(Link.html(
        from: path, to: "not-counted.html", "\(counted(notCounted.records, "record"))")) read, \
      \(grouped(notCounted.rejected)) could not be counted.</p>
      \(table.html)</section>

      """
  }

  /// Courses without live contact, those paid for with public money first.
  private var withoutContact: HTML {
    let classes: [DeliveryClass] = [.distanceOnly, .noLiveTutor]
    let found = courses.entries.filter { entry in
      classes.contains { $0.rawValue == entry.row.deliveryClass }
    }.enumerated().sorted {
      ($0.element.fundingOrder, $0.offset) < ($1.element.fundingOrder, $1.offset)
    }
    .map(\.element)
    guard !found.isEmpty else {
      return """
        <section aria-labelledby="without">
        <h2 id="without">No course without live contact</h2>
        <p>No course is distance only, and none is without a live tutor.</p>
        </section>

        """
    }
    var table = HTMLTable(
      "without-contact", caption: "Courses without live contact, publicly funded ones first",
      [
        .words("Course"), .words("Publicly funded"), .words("Found"), .words("Declared"),
        .figures("Learners"), .figures("Study hours"),
      ])
    for entry in found.prefix(Self.coursesShown) {
      let id = entry.row.courseID
      let centre: HTML = entry.centre.map { "<br>\($0)" } ?? ""
      table.row([
        plan.course(id, from: path, "\(id): \(entry.title)") + centre,
        "\(ResultWords.funded(entry.facts?.publiclyFunded))",
        Tag.deliveryClass(entry.row.deliveryClass),
        "\(ResultWords.declared(entry.row.declaredDelivery))", "\(grouped(entry.row.learners))",
        "\(Hours.text(entry.row.studySeconds))",
      ])
    }
    return """
      <section aria-labelledby="without">
      <h2 id="without">\(counted(found.count, "course")) without live contact with a tutor</h2>
      \(table.html)</section>

      """
  }
}

extension Courses.Entry {
  /// Publicly funded first, then those that do not say, then those that are not.
  fileprivate var fundingOrder: Int {
    switch facts?.publiclyFunded {
    case "yes": 0
    case nil: 1
    default: 2
    }
  }
}
