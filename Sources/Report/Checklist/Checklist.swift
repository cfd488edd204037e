import Evidence

/// What a person takes along on a visit: the drawn records, and room for what was seen.
public struct Checklist: Sendable {
  /// A drawn record.
  public struct Entry: Sendable {
    /// The record.
    public let record: SampleRecord
    /// How many drawn hours fall on it; one where records, not hours, were drawn.
    public let draws: Int

    /// Puts a record on the list.
    public init(record: SampleRecord, draws: Int = 1) {
      self.record = record
      self.draws = draws
    }
  }

  /// The answers that `seen` may hold.
  public static let answers = ["yes", "no", "not available"]
  /// The columns of the table to fill in; a sample by risk has `stratum` after them.
  public static let columns = [
    "order", "record", "logs_say", "hours_claimed", "draws", "ask_to_see", "seen", "hours_seen",
    "note",
  ]

  private let unit: SampleUnit
  private let facts: [(name: String, value: String)]
  private let entries: [Entry]
  private let showsStrata: Bool

  /// Makes a list in the order of the draw; `facts` say how it was drawn.
  public init(
    unit: SampleUnit, facts: [(name: String, value: String)], entries: [Entry],
    showsStrata: Bool = false
  ) {
    self.unit = unit
    self.facts = facts
    self.entries = entries
    self.showsStrata = showsStrata
  }

  /// A record's id as the table to fill in writes it.
  ///
  /// An apostrophe stands before what a spreadsheet could take for a formula.
  public static func written(_ id: String) -> String { TableCSV.guarded(id) }

  /// How the marks to fill in look.
  private static let marks = HTML.code(
    """
    .tick{display:inline-block;width:1rem;height:1rem;border:.125rem solid #0b0c0c;\
    vertical-align:-.125rem;margin-right:.25rem}
    .line{display:block;min-width:9rem;height:1.75rem;border-bottom:1px solid #0b0c0c}
    """)

  /// The table to fill in, as CSV.
  public var csv: String {
    let rows = entries.enumerated().map { index, entry -> [Cell] in
      [
        .integer(index + 1), .text(entry.record.id), .text(entry.record.logsSay),
        .text(Hours.text(entry.record.seconds)), .integer(entry.draws), .text(unit.ask),
        .empty, .empty, .empty,
      ] + (showsStrata ? [.text(entry.record.stratum)] : [])
    }
    let columns = Self.columns + (showsStrata ? ["stratum"] : [])
    return ([columns.map { .text($0) }] + rows)
      .map { $0.map(TableCSV.field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The same for print, in a language.
  public func html(in language: Language) -> String {
    Language.$current.withValue(language) { page.markup }
  }

  private var page: HTML {
    var table = HTMLTable(
      "records", caption: "Records, in the order of the draw",
      [
        .figures("No"), .words("Record"), .words("What the logs say"), .words("Ask to see"),
        .words("Seen as the logs say?"),
      ])
    for (index, entry) in entries.enumerated() {
      let more: HTML = entry.draws > 1 ? "<br>Drawn \(entry.draws) times" : ""
      let stratum: HTML =
        showsStrata ? "<br>Stratum: \(ResultWords.stratum(entry.record.stratum))" : ""
      table.row([
        "\(index + 1)", "\(entry.record.id)\(stratum)", "\(entry.record.printed)\(more)",
        "\(unit.asked)",
        """
        <span class="tick"></span> Yes<br><span class="tick"></span> No<br>\
        <span class="tick"></span> Not available<br>Note:<span class="line"></span>
        """,
      ])
    }
    let list = facts.map { name, value -> HTML in
      "<dt>\(said: ResultWords.plain(name))</dt><dd>\(said: value)</dd>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(Language.current.tag)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>Spot check: the checklist</title>
      <style>\(StyleSheet.css)
      \(Self.marks)</style>
      </head>
      <body>
      <header class="bar"><p><strong>Guided learning hours (GLH) audit</strong> – spot check</p></header>
      <main id="main">
      <h1>Spot check: the checklist</h1>
      <p>Tick “Yes” where what you saw agrees with the logs, “No” where it does not. What could not be \
      shown to you is “Not available”, and counts as “No” when the sample is evaluated. A “No” is not \
      yet a finding: write down what you saw, and hear the centre.</p>
      \(table.html)<h2>How it was drawn</h2>
      <dl class="run">
      \(list)</dl>
      <p>Seen by:<span class="line"></span></p>
      <p>Date:<span class="line"></span></p>
      </main>
      </body>
      </html>

      """
  }
}
