import Evidence

/// Horizontal bars of hours, one below the other on one scale, each with its words above it.
///
/// A full bar is evidenced; a dashed outline goes on to what is possible, so that what is uncertain
/// looks uncertain. A mark stands where a bar is measured against something.
struct BarChart {
  /// One bar.
  struct Bar {
    /// What it shows.
    let label: HTML
    /// Its figures and what follows from them, as the table has them.
    let value: HTML
    let evidenced: Seconds
    let possible: Seconds
    var isUnbounded = false
    /// Live time with peers alone, drawn behind the evidenced bar.
    var peersOnly: Seconds = 0
    /// What it is measured against.
    var marks: [Seconds] = []
    /// Whether it is time without a live counterpart: a thin, grey bar.
    var isStudy = false
    /// Such time as a thin bar of its own below, never against a mark.
    var study: Seconds? = nil
  }

  let name: String
  let headline: HTML
  let subtitle: HTML
  let alternative: HTML
  let bars: [Bar]
  let table: HTMLTable

  private static let width = 720
  private static let rowHeight = 48
  /// More would not be looked at; the table has them all.
  static let limit = 24

  var html: HTML {
    guard !bars.isEmpty else { return "" }
    let shown = bars.prefix(Self.limit)
    let longest = shown.map {
      max($0.evidenced + $0.peersOnly, $0.possible, $0.study ?? 0, $0.marks.max() ?? 0)
    }
    let height = Self.rowHeight + (shown.contains { $0.study != nil } ? 10 : 0)
    let rows = shown.enumerated().map { row($1, at: height * $0, of: max(1, longest.max() ?? 0)) }
    return ChartFigure(
      name: name, headline: headline, subtitle: subtitle, alternative: alternative,
      width: Self.width, height: height * shown.count, drawing: "\(rows)",
      table: table
    ).html
  }

  private func row(_ bar: Bar, at y: Int, of longest: Int) -> HTML {
    // Room at the right for the arrow of a bar without end.
    let room = Self.width - 40
    func place(_ seconds: Int) -> Int { seconds * room / longest }
    let top = y + 24
    let height = bar.isStudy ? 8 : 16
    let tutorEnd = place(bar.evidenced)
    let end = place(bar.evidenced + bar.peersOnly)
    var shapes: HTML = """
      <text x="0" y="\(y + 16)" fill="\(ChartFigure.ink)">\(bar.label): \
      <tspan font-weight="700">\(bar.value)</tspan></text>

      """
    shapes += solid(tutorEnd, at: top, height, isStudy: bar.isStudy)
    if end > tutorEnd {
      shapes += """
        <rect x="\(tutorEnd + 2)" y="\(top)" width="\(max(2, end - tutorEnd - 2))" \
        height="\(height)" fill="\(ChartFigure.peers)"/>

        """
    }
    if let study = bar.study {
      shapes += solid(place(study), at: top + height + 6, 8, isStudy: true)
    }
    let furthest = bar.isUnbounded ? room : place(bar.possible)
    if furthest > end {
      shapes += """
        <rect x="\(end)" y="\(top + 1)" width="\(furthest - end)" height="\(height - 2)" \
        fill="#ffffff" stroke="\(ChartFigure.live)" stroke-width="2" stroke-dasharray="5 3"/>

        """
    }
    if bar.isUnbounded {
      shapes += """
        <path d="M\(room + 4) \(top) l14 8 l-14 8" fill="none" stroke="\(ChartFigure.live)" \
        stroke-width="2"/>

        """
    }
    for mark in bar.marks {
      let x = max(2, place(mark))
      shapes += """
        <line x1="\(x)" y1="\(top - 4)" x2="\(x)" y2="\(top + height + 4)" stroke="#ffffff" \
        stroke-width="7"/>
        <line x1="\(x)" y1="\(top - 4)" x2="\(x)" y2="\(top + height + 4)" \
        stroke="\(ChartFigure.ink)" stroke-width="3"/>

        """
    }
    return shapes
  }

  /// A bar from the left; a line at the edge where there is nothing to draw.
  private func solid(_ length: Int, at y: Int, _ height: Int, isStudy: Bool) -> HTML {
    let ink = isStudy ? "#3d3d3d" : ChartFigure.live
    guard length > 0 else {
      return """
        <line x1="1" y1="\(y)" x2="1" y2="\(y + height)" stroke="\(ink)" stroke-width="2"/>

        """
    }
    let fill = isStudy ? "#bfbfbf" : ink
    if isStudy {
      return """
        <rect x="0" y="\(y)" width="\(length)" height="\(height)" fill="\(fill)" stroke="\(ink)"/>

        """
    }
    return """
      <rect x="0" y="\(y)" width="\(length)" height="\(height)" fill="\(fill)"/>

      """
  }
}
