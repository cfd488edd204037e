import ArgumentParser
import Ingest

/// `glh formats`: what can be read, or what one file is.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "List the formats that can be read, or say what a FILE is.")

  @Argument(help: "A file to look at.")
  var file: String?

  @Flag(help: "Show the names of a workbook's sheets, which may be those of people.")
  var showNames = false

  func run() throws {
    try Outcome.run {
      guard let file else {
        for format in LogFormats.all {
          let proof = format.evidenceClass.map { "  class \($0)" } ?? ""
          Terminal.out("\(format.id)  \(format.title)\(proof)\n    from: \(format.origin)\n")
          Terminal.out("    recognised by \(format.recognisedBy)\n")
        }
        return .done
      }
      let (format, reason) = try LogFormats.format(ofFile: file)
      guard let format else {
        Terminal.out("\(file): not recognised: \(reason)\n")
        return .nothingToAudit
      }
      Terminal.out("\(file): \(format.id), \(format.title): \(reason)\n")
      Terminal.out("  from: \(format.origin)\n")
      let sheets = try LogFormats.sheets(ofFile: file)
      if let proof = EvidenceClass.of(format.evidenceClass) {
        Terminal.out("  class \(proof.id), \(proof.what); it can prove \(proof.proves)\n")
      } else if sheets.isEmpty {
        Terminal.out("  it says what is planned or decided, and proves no contact\n")
      }
      for (index, sheet) in sheets.enumerated() {
        let what = sheet.format.map { "\($0.id), \($0.title)" } ?? "not recognised: \(sheet.reason)"
        let name = showNames ? sheet.name : "\(index + 1) of \(sheets.count)"
        Terminal.out("  sheet \(name): \(what)\n")
      }
      Terminal.out("  in full: glh explain \(format.id)\n")
      return .done
    }
  }
}
