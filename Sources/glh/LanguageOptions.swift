import ArgumentParser
import Foundation
import Report

/// In which language pages are written.
struct LanguageOptions: ParsableArguments {
  /// More than any translation of the report takes, in bytes.
  private static let limit = 4 << 20

  @Option(
    help: ArgumentHelp(
      "The language of the pages: en, a translator's FILE.po, or qps to see what is not translated.",
      valueName: "language"))
  var language = "en"

  /// The language, and the bytes of the translator's file behind it; a file that does not read stops
  /// the run.
  func words(quiet: Bool) throws -> (language: Language, file: [UInt8]?) {
    switch language {
    case "en": return (.english, nil)
    case "qps": return (.pseudo, nil)
    default: break
    }
    let bytes = try bytes()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(
        .packDoesNotRead,
        """
        \(language): error: the file is not UTF-8 [po-encoding]
          help: save it again as UTF-8
        """)
    }
    let words = try Language(po: text, file: language)
    if !quiet {
      let (translated, all) = words.coverage
      Terminal.error(
        "\(language): \(translated) of \(all) messages translated; the rest stay English")
    }
    return (words, bytes)
  }

  private func bytes() throws -> [UInt8] {
    guard let file = try? FileHandle(forReadingFrom: URL(filePath: language)),
      let data = try? file.read(upToCount: Self.limit + 1) ?? Data()
    else {
      throw CommandFailure(
        .notFound,
        """
        \(language): error: no language and no readable file of this name [unknown-language]
          help: en, qps, or a translator's file such as cy.po; docs/translating.md says how it is made
        """)
    }
    guard data.count <= Self.limit else {
      throw CommandFailure(
        .packDoesNotRead,
        """
        \(language): error: the file is larger than 4 MiB, as no translation of the report is \
        [po-too-large]
          help: name a translator's file, such as cy.po
        """)
    }
    return Array(data)
  }
}
