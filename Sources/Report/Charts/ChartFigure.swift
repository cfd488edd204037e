/// A drawing with its message above it, its text alternative, and the same numbers as a table.
struct ChartFigure {
  /// Unique on its page.
  let name: String
  /// What the drawing says, as a sentence.
  let headline: HTML
  /// What is drawn, and in what.
  let subtitle: HTML
  /// What a reader who does not see it needs to know.
  let alternative: HTML
  let width: Int
  let height: Int
  /// The shapes.
  let drawing: HTML
  /// The table of the same numbers.
  let table: HTMLTable

  /// Ink of live time.
  static let live = "#12436d"
  /// Ink of live time with peers alone; 3.24 to 1 beside the ink of live time.
  static let peers = "#28a197"
  /// Ink of words, lines and what is not live.
  static let ink = "#0b0c0c"

  var html: HTML {
    """
    <figure>
    <figcaption>\(headline)<span>\(subtitle)</span></figcaption>
    <div class="wide" role="region" aria-label="Chart: \(headline)" tabindex="0">
    <svg role="img" aria-labelledby="\(name)-title \(name)-desc" viewBox="0 0 \(width) \(height)" \
    width="\(width)" height="\(height)" font-family="Arial, Helvetica, sans-serif" font-size="14">
    <title id="\(name)-title">\(headline)</title>
    <desc id="\(name)-desc">\(alternative) The table below has every number.</desc>
    \(drawing)</svg>
    </div>
    <details><summary>The same numbers as a table</summary>
    \(table.html)</details>
    </figure>

    """
  }
}
