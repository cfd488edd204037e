import Ingest

/// docs/formats.md, printed from the list of formats.
enum FormatsPage {
  static let page = RecordedPage(path: "docs/formats.md", markdown: markdown)

  private static var markdown: String {
    var lines = [
      "# The formats that are read", "",
      "<!-- Printed from Sources/Ingest/LogFormat.swift. -->", "",
      "A file's format is recognised from its bytes, never from its name. Text may be UTF-8, UTF-16 "
        + "or Windows-1252; cells may stand between commas, semicolons or tabs. A file that no "
        + "format recognises is listed, and the rest is read. `glh formats FILE` says what a file "
        + "is, and `glh explain ID` what a format needs. A column `comment` is for people: "
        + "it is never read.", "",
      "## What a file can prove", "",
      "| class | what it is | what it can prove |", "|---|---|---|",
    ]
    lines += EvidenceClass.all.map { "| \($0.id) | \($0.what) | \($0.proves) |" }
    lines += [
      "", "## All formats", "", "| id | what it is | class |", "|---|---|---|",
    ]
    lines += LogFormats.all.map {
      "| [`\($0.id)`](#\($0.id)) | \($0.title) | \($0.evidenceClass ?? "–") |"
    }
    for format in LogFormats.all { lines += [""] + section(format) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ format: LogFormat) -> [String] {
    let proves = EvidenceClass.of(format.evidenceClass)
    var lines = [
      "## \(format.id)", "", "\(format.title).", "",
      "- From: \(format.origin).",
      "- Recognised by \(format.recognisedBy).",
      "- A record of it: a \(format.unit).",
    ]
    lines += [
      proves.map { "- Class \($0.id), \($0.what). It can prove \($0.proves)." }
        ?? "- Of no class: it says what is planned or decided, and proves no contact."
    ]
    if !format.notes.isEmpty { lines += [""] + format.notes.map { "- \($0)" } }
    if !format.headerWords.isEmpty {
      lines += ["", "| column | words for it in a header, in any case |", "|---|---|"]
      lines += format.headerWords.map { column, words in
        "| \(column) | \(words.map { "`\($0)`" }.joined(separator: ", ")) |"
      }
    } else if !format.columnNames.isEmpty {
      lines += ["", "| column | every row needs it |", "|---|---|"]
      lines += format.columnNames.map { "| `\($0.name)` | \($0.isRequired ? "yes" : "") |" }
    }
    return lines
  }
}
