import Evidence

/// A learner's own hours on one page, in plain words, to hand over on paper.
struct LearnerStatement {
  let course: Courses.Entry
  let hours: LearnerHours
  let plan: PagePlan
  let frame: PageFrame

  private var learner: LearnerRow { hours.learner }
  private var path: String {
    plan.statement(ofLearner: learner.learnerID, course: learner.courseID) ?? "statements/a.html"
  }

  var page: ReportPage {
    let centre: Phrase = course.centre.map(Phrase.data) ?? "your centre"
    return frame.sheet(
      path, title: "Statement of hours: \(learner.learnerID) on \(learner.courseID)",
      body: """
        <p>This statement is for you, the learner with the number \(learner.learnerID). It says what \
        the records that \(centre) handed in show of your hours on \(course.title), until \
        \(Dates.text(frame.run.auditDate)). It does not say how well you did, and nobody is blamed \
        in it.</p>
        <h2>What was offered to you</h2>
        <p>\(offered)</p>
        <h2>What the records show that you had</h2>
        \(received)<h2>What the records cannot tell</h2>
        <ul>
        \(unknown)</ul>
        <h2>If you remember it otherwise</h2>
        <p>Write to \(centre)\(body). Say which course and which day, who taught, whether you were in \
        the room or on a link, and for how long. A message, a diary page or a photograph of notes of \
        that day helps. The centre can hand it in with its records; the hours are then counted again.</p>
        <p class="hint">\(more)</p>

        """)
  }

  private var offered: HTML {
    let offered = Hours.range(
      learner.offeredEvidenced, learner.offeredPossible, unbounded: course.isUnbounded)
    return """
      Time with a tutor in sessions at which you were expected: <strong>\(offered)</strong> hours. \
      Time before you joined, or after you left, is not in it.
      """
  }

  private var received: HTML {
    var table = HTMLTable(
      "received", caption: "Your hours, by month",
      [
        .words("Month"), .figures("With a tutor in the room"),
        .figures("With a tutor on a live link"), .figures("With other learners, without a tutor"),
      ])
    var total = LearnerHours.Kinds()
    for month in hours.months {
      total += month.kinds
      table.row(Self.row("\(Dates.month(month.from))", month.kinds))
    }
    table.row(Self.row("In all", total))
    return """
      \(table.html)<p>You studied on your own, or did client work, for \
      <strong>\(Hours.text(learner.studySeconds))</strong> hours. Such time is not added to the hours \
      above.</p>

      """
  }

  private static func row(_ label: HTML, _ kinds: LearnerHours.Kinds) -> [HTML] {
    [
      label, "\(Hours.text(kinds.room))", "\(Hours.text(kinds.link))",
      "\(Hours.text(kinds.peersOnly))",
    ]
  }

  private var unknown: HTML {
    var items: [HTML] = []
    if course.isUnbounded {
      items.append(
        """
        <li>Some records of this course could not be read. You may have had more hours than this \
        statement shows; how many more, nobody can tell yet.</li>

        """)
    } else if learner.livePossible > learner.liveEvidenced {
      items.append(
        """
        <li>You may have had up to \(Hours.text(learner.livePossible)) live hours in all. For \
        \(Hours.text(learner.livePossible - learner.liveEvidenced)) of them there is a plan or a \
        claim, or a participant whom nobody recognised, but no record that you were there.</li>

        """)
    }
    items.append(
      """
      <li>The records show who was there at the same time. They cannot show whether anybody taught \
      or learnt.</li>
      <li>A session of which no record was handed in is not in this statement, even if it took \
      place.</li>

      """)
    return "\(items)"
  }

  private var body: HTML {
    course.facts?.awardingOrganisation.map { ", or to \($0), the awarding body" } ?? ""
  }

  private var more: HTML {
    let page = plan.page(ofLearner: learner.learnerID, course: learner.courseID) ?? "index.html"
    let link = Link.html(from: path, to: page, "The page with every session and record")
    return """
      Hours are rounded down to hundredths; days are counted in universal time. \(link) is part of \
      the report that this statement comes from.
      """
  }
}
