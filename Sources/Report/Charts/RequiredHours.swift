import Evidence

/// A course's hours against what rules require of them: a bar a kind of time, a mark a rule.
///
/// Study stands below as a bar of its own and is never added to live time.
struct RequiredHours {
  let entry: Courses.Entry
  /// What the rules that the course has to meet say of it.
  let verdicts: [VerdictRow]
  let plan: PagePlan
  let path: String

  /// What one rule that asks for hours says of the course.
  private struct Answer {
    let row: VerdictRow
    let measured: String
    let evidenced: Seconds
    let possible: Seconds
    let required: Seconds

    init?(_ row: VerdictRow) {
      guard row.scope == "course", row.unit == "s", let measured = row.measured,
        row.verdict != Verdict.notApplicable.rawValue,
        // Hours on record of a qualification are a rule on paper, not time that anybody spent.
        !measured.hasPrefix("the qualification"),
        let evidenced = row.evidenced.flatMap(Int.init),
        let required = row.required.flatMap(Int.init), required > 0
      else { return nil }
      self.row = row
      self.measured = measured
      self.evidenced = evidenced
      self.required = required
      possible = row.possible.flatMap(Int.init) ?? evidenced
    }

    /// Unmet first, then open, then met.
    var order: Int {
      switch Verdict(rawValue: row.verdict) {
      case .notMet: 0
      case .cannotTell: 1
      default: 2
      }
    }

    /// What is measured, whatever it is compared with.
    var noun: String { measured.split(separator: ",").first.map(String.init) ?? measured }
    var found: String { Hours.shortRange(evidenced, possible) }
    var asked: Phrase { Figures.required(row.required, row.relation, unit: row.unit) }

    func isSameTime(as other: Answer) -> Bool {
      noun == other.noun && row.learnerID == other.row.learnerID && evidenced == other.evidenced
        && possible == other.possible
    }
  }

  var html: HTML {
    let answers = verdicts.compactMap(Answer.init).enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
    guard !answers.isEmpty else { return "" }
    var groups: [[Answer]] = []
    for answer in answers {
      if let place = groups.firstIndex(where: { $0[0].isSameTime(as: answer) }) {
        groups[place].append(answer)
      } else {
        groups.append([answer])
      }
    }
    return BarChart(
      name: "required", headline: headline(answers),
      subtitle: """
        Hours on one scale. Full bar: evidenced. Dashed bar: possible as well. Black marks: what rules \
        ask for. Thin grey bar: study and client work, which count towards no live hour.
        """,
      alternative: """
        \(counted(groups.count, "bar")) of hours with marks of \(counted(answers.count, "rule")), and \
        one of study.
        """,
      bars: groups.map(bar) + [study], table: table(answers)
    ).html
  }

  private func headline(_ answers: [Answer]) -> HTML {
    let unmet = answers.count { $0.order == 0 }
    let open = answers.count { $0.order == 1 }
    let rules = counted(answers.count, "rule")
    let isOne = answers.count == 1
    var parts: [HTML] = []
    if unmet > 0 { parts.append("\(grouped(unmet)) not met") }
    if open > 0 { parts.append("\(grouped(open)) cannot be told") }
    if parts.isEmpty {
      return isOne
        ? "1 rule asks for hours or limit them: all are met"
        : "\(rules) ask for hours or limit them: all are met"
    }
    let found = parts.joined(", ")
    return isOne
      ? "1 rule asks for hours or limit them: \(found)"
      : "\(rules) ask for hours or limit them: \(found)"
  }

  private func bar(_ group: [Answer]) -> BarChart.Bar {
    let first = group[0]
    var asked: [Phrase] = []
    for answer in group.sorted(by: { $0.required < $1.required })
    where !asked.contains(answer.asked) { asked.append(answer.asked) }
    let whose: HTML = first.row.learnerID.map { " of \($0)" } ?? ""
    return BarChart.Bar(
      label: HTML.drawnEnglish(Sentence.capitalised(first.noun)) + whose,
      value: "\(first.found) h; rules ask for \(asked.joined(", "))",
      evidenced: first.evidenced, possible: first.possible,
      isUnbounded: entry.isUnbounded && first.order == 1, marks: group.map(\.required))
  }

  private var study: BarChart.Bar {
    BarChart.Bar(
      label: "Study and client work of an average learner", value: "\(Hours.text(averageStudy)) h",
      evidenced: averageStudy, possible: averageStudy, isStudy: true)
  }

  private var averageStudy: Seconds {
    entry.row.learners > 0 ? entry.row.studySeconds / entry.row.learners : 0
  }

  private func table(_ answers: [Answer]) -> HTMLTable {
    var table = HTMLTable(
      "required-table", caption: "Hours that rules ask for",
      [
        .words("Rule"), .words("What is measured"), .words("Learner who decides"),
        .figures("Found, hours"), .figures("Asked for"), .words("Verdict"),
      ])
    for answer in answers {
      let row = answer.row
      table.row([
        plan.rule(row.rule, pack: row.pack, from: path, "\(row.pack)/\(row.rule)"),
        .english(answer.measured),
        row.learnerID.map { plan.person($0, course: row.courseID, from: path) } ?? "–",
        "\(answer.found)",
        "\(answer.asked)", Tag.verdict(row.verdict),
      ])
    }
    table.row([
      "<a href=\"#part-learners\">Study of an average learner</a>",
      "study and client work, not live", "–",
      "\(Hours.text(averageStudy))", "–", "–",
    ])
    return table
  }
}
