import Ingest

/// docs/not-counted.md, printed from the reasons for not counting a record.
enum NotCountedPage {
  static let page = RecordedPage(path: "docs/not-counted.md", markdown: markdown)

  private static var markdown: String {
    var lines = [
      "# Why a record is not counted", "",
      "<!-- Printed from Sources/Ingest: RecordProblem.swift, Tables/TableFault.swift, Decoding/SkipReason.swift. -->",
      "",
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
    lines += [
      "", "## Files that are not read", "",
      "A file that somebody may have meant as evidence, and that is not read, leaves the courses that it "
        + "could concern without an upper limit: those of its folder, else all. What systems and "
        + "programs leave behind (`hidden-file`, `lock-file`, `system-file`) is only listed. What to do: "
        + "hand in the file itself, unpacked, or set it aside in `reading.csv`.", "",
      "| code | what was found |", "|---|---|",
    ]
    let known = Set(RejectionCode.allCases.map(\.rawValue) + TableFaults.ids)
    lines += SkipReason.allCases.filter { $0.mayBeEvidence && !known.contains($0.rawValue) }.map {
      "| `\($0.rawValue)` | \(RecordedPage.cell(sentence($0.message))) |"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A terminal's phrase as a sentence.
  private static func sentence(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
  }
}
