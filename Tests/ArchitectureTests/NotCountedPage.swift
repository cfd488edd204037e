import Ingest

/// docs/not-counted.md, printed from the reasons for not counting a record.
enum NotCountedPage {
  static let page = RecordedPage(path: "docs/not-counted.md", markdown: markdown)

  private static var markdown: String {
    var lines = [
      "# Why a record is not counted", "",
      "<!-- Printed from Sources/Ingest/RecordProblem.swift and Tables/TableFault.swift. -->", "",
      "Every record of every file is accounted for: used, a heading, a cross-check, left out for a "
        + "stated reason, or not counted. What is not counted is in `tables/rejections.csv` and on "
        + "the report's page “Not counted”, with its file, line and column. `glh explain CODE` "
        + "prints the same text as this page.", "",
      "A record that is not counted can hide contact. So it never lowers what is possible: if its "
        + "session and person are known, that session's time stays possible for that person; if "
        + "not, the courses it could concern have no upper limit until it is mended or set aside.",
      "", "| code | what it means | what to do |", "|---|---|---|",
    ]
    lines += RejectionCode.allCases.map { code in
      "| `\(code.rawValue)` | \(RecordedPage.cell(code.explanation.meaning)) "
        + "| \(RecordedPage.cell(code.explanation.remedy)) |"
    }
    lines += [
      "", "## Where the text itself breaks", "",
      "These codes are of any table. What to do: correct the record at its source, or export the "
        + "file again.", "",
      "| code | what was found |", "|---|---|",
    ]
    lines += TableFaults.ids.map { id in
      "| `\(id)` | \(RecordedPage.cell(sentence(TableFaults.explanation(of: id) ?? ""))) |"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A terminal's phrase as a sentence.
  private static func sentence(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
  }
}
