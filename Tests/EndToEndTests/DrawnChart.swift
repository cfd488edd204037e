import Foundation

/// A drawing of a page and the table below it, as a reader finds them in the markup.
struct DrawnChart {
  /// What it is called on its page.
  let name: String
  /// The figures written beside each bar, in order.
  let bars: [[String]]
  /// The words in the drawing, in order.
  let words: [String]
  /// How many dots it has.
  let dots: Int
  /// The rows of the table, each cell as text.
  let rows: [[String]]

  /// The drawings of a page that have a table.
  static func all(in html: String) -> [DrawnChart] {
    html.matches(of: /<figure>([\s\S]*?)<\/figure>/).compactMap { DrawnChart(String($0.1)) }
  }

  private init?(_ figure: String) {
    guard let name = figure.firstMatch(of: /aria-labelledby="([a-z]+)-title/),
      let table = figure.firstMatch(of: /<tbody>([\s\S]*?)<\/tbody>/)
    else { return nil }
    self.name = String(name.1)
    bars = figure.matches(of: /<tspan font-weight="700">([\s\S]*?)<\/tspan>/)
      .map { Self.figures(Self.text($0.1)) }
    words = figure.matches(of: /<text [^>]*>([\s\S]*?)<\/text>/).map { Self.text($0.1) }
    dots = figure.matches(of: /<circle\b/).count
    rows = table.1.matches(of: /<tr[^>]*>([\s\S]*?)<\/tr>/).map { row in
      row.1.matches(of: /<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/).map { Self.text($0.1) }
    }
  }

  private static func text(_ markup: Substring) -> String {
    String(markup.replacing(#/<[^>]*>/#, with: ""))
  }

  /// The figures of a text, as written: `4.00–6.00 h` has two.
  static func figures(_ text: String) -> [String] {
    text.matches(of: /[0-9][0-9,]*(?:\.[0-9]+)?/).map { String($0.0) }
  }

  /// Hundredths of an hour, rounded down, as pages write them: `1,188.25`.
  static func hours(_ seconds: Int) -> String {
    let hundredths = seconds * 100 / 3600
    var whole = String(hundredths / 100)
    if whole.count > 3 { whole.insert(",", at: whole.index(whole.endIndex, offsetBy: -3)) }
    let rest = hundredths % 100
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
