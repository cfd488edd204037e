import Evidence
import SpotCheck

/// Questions to ask: what the screens show of the registers and logs, and what they do not.
struct QuestionsPage {
  let questions: Questions
  let lookFirst: LookFirst
  let plan: PagePlan
  let frame: PageFrame

  private static let linesShown = 5

  var page: ReportPage {
    frame.page(
      Questions.path, title: "Questions to ask",
      body: """
        \(Self.meaning)\(askedTable)<h2>Where to look first</h2>
        \(lookFirst.html)<h2>What was looked at</h2>
        \(lookedAt)
        """)
  }

  private static var meaning: HTML {
    """
    <p>Registers and logs are looked at here for what careless records have in common, and also \
    records that were not made on the day. What is shown is a question to ask the centre, not a \
    finding. No hour and no verdict of this report depends on it, every one of these patterns has \
    honest reasons, and none says who did what.</p>

    """
  }

  private var askedTable: HTML {
    guard !questions.asked.isEmpty else {
      return
        "<p><strong>Nothing is asked: no screen shows more than honest records do.</strong></p>\n"
    }
    var table = HTMLTable(
      "questions", caption: "What to ask, by course",
      [
        .words("Course"), .words("The question"), .words("What was seen"),
        .words("By chance, adjusted"), .words("Records"),
      ])
    for row in questions.asked {
      let chance: HTML =
        row.adjustedP.map { "\($0)" } ?? "A contradiction: not weighed against chance"
      table.row([
        plan.course(row.courseID, from: Questions.path, "\(row.courseID)"),
        "\(said: row.question) <span class=\"hint\">\(row.screen)</span>", .said(row.effect),
        chance, lines(of: row),
      ])
    }
    return """
      \(table.html)<p class="hint">By chance, adjusted: how often honest records would show as much \
      in any of the screens of this run, at most 0.05 where a question is asked.</p>

      """
  }

  /// The first records of a question, each a link to its line.
  private func lines(of row: ScreenRow) -> HTML {
    let places = (row.lines ?? "").split(separator: "; ").map(String.init)
    let links = places.prefix(Self.linesShown).map { place -> HTML in
      guard let colon = place.lastIndex(of: ":"),
        let line = Int(place[place.index(after: colon)...])
      else { return "\(place)" }
      return plan.source(path: String(place[..<colon]), line: line, from: Questions.path)
    }
    let more = row.records - links.count
    return links.joined("<br>") + (more > 0 ? "<br>and \(grouped(more)) more" : "")
  }

  private var lookedAt: HTML {
    let weighed = questions.rows.count { $0.p != nil }
    var table = HTMLTable(
      "screens", caption: "The screens of this run, by number of courses",
      [
        .words("Screen"), .figures("Asked"), .figures("Nothing to ask"),
        .figures("Too few records to tell"), .words("Weighed against chance"),
      ])
    for screen in Screen.all {
      let rows = questions.rows.filter { $0.screen == screen.id }
      let count = { (asked: String) -> HTML in "\(grouped(rows.count { $0.asked == asked }))" }
      table.row([
        .said(screen.title), count("yes"), count("no"), count("too_few"),
        screen.isTested ? "Yes" : "No: contradictions",
      ])
    }
    return """
      <p>\(counted(weighed, "time")) a screen was weighed against chance; all of them are adjusted \
      for one another by Holm’s method, so that over honest records at most one run in twenty asks \
      anything by chance. Screens of contradictions are not among them: chance does not put one \
      person into two rooms.</p>
      \(table.html)
      """
  }
}
