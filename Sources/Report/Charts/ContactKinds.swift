import Evidence

/// With whom the learner-hours of a course were spent: four kinds that share no second.
struct ContactKinds {
  let entry: Courses.Entry

  private var kinds: [(label: HTML, seconds: Seconds, isStudy: Bool)] {
    let row = entry.row
    return [
      ("With a tutor in the room", row.inPersonTutorEvidenced, false),
      ("With a tutor on a live link", row.tutorEvidenced - row.inPersonTutorEvidenced, false),
      ("Live with peers, without a tutor", row.liveEvidenced - row.tutorEvidenced, false),
      ("Study and client work, without a live tutor or peer", row.studySeconds, true),
    ]
  }

  var html: HTML {
    let total = kinds.map(\.seconds).reduce(0, +)
    guard total > 0 else { return "" }
    var table = HTMLTable(
      "kinds-table", caption: "Evidenced learner-hours by kind of contact",
      [.words("Kind"), .figures("Hours")])
    for kind in kinds {
      table.row(["<a href=\"#part-learners\">\(kind.label)</a>", "\(Hours.text(kind.seconds))"])
    }
    let live = Figures.wholePercent(entry.row.liveEvidenced, of: total)
    return BarChart(
      name: "kinds", headline: "\(live) of the learner-hours on record are live",
      subtitle: "Learner-hours that the evidence shows, by kind of contact.",
      alternative: "Four bars, from contact with a tutor in the room to study and client work.",
      bars: kinds.map { kind in
        BarChart.Bar(
          label: kind.label, value: "\(Hours.text(kind.seconds)) h", evidenced: kind.seconds,
          possible: kind.seconds, isStudy: kind.isStudy)
      }, table: table
    ).html
  }
}
