import Evidence

/// Who was there when, as bars over time: a row a person, tutors first.
///
/// The table beside it has the same numbers.
struct PresenceChart {
  let trace: [TraceRow]
  let parts: [PartRow]

  private static let left = 190
  private static let width = 720
  private static let rowHeight = 28
  private static let rowsShown = 60

  private struct Person {
    let id: String
    let role: Role?
    var rows: [TraceRow]
  }

  var html: HTML {
    let people = Self.people(of: trace)
    let intervals = trace.compactMap(\.interval) + parts.map(\.interval)
    guard !people.isEmpty, let from = intervals.map(\.from).min(),
      let to = intervals.map(\.to).max()
    else { return "" }
    let shown = people.prefix(Self.rowsShown)
    let height = 64 + Self.rowHeight * shown.count
    let scale = Scale(from: from, to: to)
    let rows = shown.enumerated().map { row($1, at: 60 + Self.rowHeight * $0, scale) }
    let more: HTML =
      people.count > shown.count
      ? "<p class=\"hint\">\(grouped(people.count - shown.count)) more are in the table.</p>\n" : ""
    return """
      <figure>
      <figcaption>Presence of each person over time<span>Full bar: logged by a machine. Outlined bar: \
      marked in a register. Dashed bar: planned or claimed only. Grey band: a part of the session. \
      Times are UTC.</span></figcaption>
      <div class="wide" role="region" aria-label="Chart of presence" tabindex="0">
      <svg role="img" aria-labelledby="chart-title chart-desc" viewBox="0 0 \(Self.width) \(height)" \
      width="\(Self.width)" height="\(height)" font-family="Arial, Helvetica, sans-serif" \
      font-size="14">
      <title id="chart-title">Presence of each person over time</title>
      <desc id="chart-desc">\(counted(people.count, "person", "people")) from \
      \(Dates.fullClock(from)) to \(Dates.fullClock(to)) UTC, one row each, tutors first. The table \
      below has every number.</desc>
      \(bands(height: height, scale))<text x="\(Self.left)" y="16" fill="#0b0c0c">\
      \(Dates.clock(from))</text>
      <text x="\(Self.width - 2)" y="16" text-anchor="end" fill="#0b0c0c">\(Dates.clock(to))</text>
      \(rows)</svg>
      </div>
      \(more)</figure>

      """
  }

  private func bands(height: Int, _ scale: Scale) -> HTML {
    let bands = parts.map { part -> HTML in
      let (x, width) = scale.span(part.interval)
      let name = ResultWords.activity(part.activity.rawValue)
      // A label that does not fit says nothing; the table of parts has it.
      let label: HTML =
        name.text.count * 8 < width
        ? "<text x=\"\(x + 4)\" y=\"42\" fill=\"#0b0c0c\">\(name)</text>\n" : ""
      return """
        <rect x="\(x)" y="26" width="\(width)" height="\(height - 30)" fill="#f3f2f1" \
        stroke="#6f777b"/>
        \(label)
        """
    }
    return "\(bands)"
  }

  private func row(_ person: Person, at y: Int, _ scale: Scale) -> HTML {
    let name = person.id.count > 14 ? person.id.prefix(13) + "…" : person.id[...]
    let label = "\(name), \(ResultWords.smallRole(person.role))"
    let bars = person.rows.compactMap { bar($0, at: y, scale) }
    let absence: HTML =
      bars.isEmpty
      ? "<text x=\"\(Self.left + 4)\" y=\"\(y + 15)\" fill=\"#0b0c0c\">no time</text>\n" : ""
    return "<text x=\"0\" y=\"\(y + 15)\" fill=\"#0b0c0c\">\(label)</text>\n\(bars)\(absence)"
  }

  private func bar(_ row: TraceRow, at y: Int, _ scale: Scale) -> HTML? {
    guard let interval = row.interval else { return nil }
    let (x, width) = scale.span(interval)
    let colour =
      switch row.role {
      case .tutor: "#12436d"
      case .learner: "#801650"
      default: "#3d3d3d"
      }
    let isFull = row.level == .logged
    let dashes: HTML = row.level == .declared ? .code(" stroke-dasharray=\"5 3\"") : ""
    return """
      <rect x="\(x)" y="\(y + 1)" width="\(width)" height="18" fill="\(isFull ? colour : "#ffffff")" \
      stroke="\(colour)" stroke-width="2"\(dashes)/>

      """
  }

  private static func people(of trace: [TraceRow]) -> [Person] {
    var people: [Person] = []
    // The records of one person stand together.
    for row in trace where row.kind != "rejected" {
      if let last = people.last, last.id == row.personID, last.role == row.role {
        people[people.count - 1].rows.append(row)
      } else {
        people.append(Person(id: row.personID, role: row.role, rows: [row]))
      }
    }
    return people
  }

  /// From instants to whole units of the drawing.
  private struct Scale {
    let from: Instant
    let to: Instant

    func span(_ interval: Interval) -> (x: Int, width: Int) {
      let start = place(interval.from)
      return (start, max(2, place(interval.to) - start))
    }

    private func place(_ instant: Instant) -> Int {
      let room = PresenceChart.width - PresenceChart.left - 4
      let length = max(1, to.seconds - from.seconds)
      return PresenceChart.left + (instant.seconds - from.seconds) * room / length
    }
  }
}
