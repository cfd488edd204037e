import Evidence
import Testing

@testable import Report

/// A translator's file: what it changes on a page, and what of it cannot be used.
@Suite struct TranslationTests {
  /// A dozen phrases of Welsh to show what the program can do with them; no translator wrote them.
  private static let sample = #"""
    # SAMPLE of a dozen phrases, not a translation.
    msgid ""
    msgstr ""
    "Language: cy\n"
    "Plural-Forms: nplurals=6; plural=(n==0) ? 0 : (n==1) ? 1 : (n==2) ? 2 : (n==3) ? 3 : (n==6) ? "
    "4 : 5;\n"

    msgid "Summary"
    msgstr "Crynodeb"

    msgid "Rules"
    msgstr "Rheolau"

    msgid "Courses"
    msgstr "Cyrsiau"

    msgid "Course"
    msgstr "Cwrs"

    msgid "January"
    msgstr "Ionawr"

    msgid "December"
    msgstr "Rhagfyr"

    #, fuzzy
    msgid "Learners"
    msgstr "Dysgwyr?"

    msgid "Cannot tell"
    msgstr "Methu â dweud"

    msgid "{1} of {2} courses need attention"
    msgstr "O’r {2} & mwy, {1} sydd angen sylw"

    msgid "Audit date"
    msgstr ""

    #: Sources/Report/Pages/OpenPage.swift
    msgid "{1} learner"
    msgid_plural "{1} learners"
    msgstr[0] "dim dysgwyr"
    msgstr[1] "{1} dysgwr"
    msgstr[2] "{1} ddysgwr"
    msgstr[3] "{1} dysgwr"
    msgstr[4] "{1} dysgwr"
    msgstr[5] "{1} dysgwr"

    #~ msgid "Long gone"
    #~ msgstr "Wedi mynd"
    """#

  private static func pages(_ language: Language) throws -> [String: String] {
    var pages: [String: String] = [:]
    try AuditReport(ExampleResult.make(), language: language).forEachPage {
      pages[$0.path] = $0.html
    }
    return pages
  }

  @Test func `a page has the words of the file, and English where it has none`() throws {
    let welsh = try Language(po: Self.sample, file: "cy.po")
    let pages = try Self.pages(welsh)
    let summary = try #require(pages["index.html"])
    #expect(summary.hasPrefix("<!DOCTYPE html>\n<html lang=\"cy\">\n"))
    let text = PageSet.text(of: summary)
    // The order of the places is the translator's, and its signs are escaped in markup.
    #expect(text.contains("O’r 4 & mwy, 2 sydd angen sylw; 1 cannot be told."))
    #expect(summary.contains("O’r 4 &amp; mwy"))
    #expect(text.contains("Cyrsiau\n"))
    #expect(text.contains("4 dysgwr Methu â dweud"))
    #expect(text.contains("8 Ionawr 2027"))
    // Without words, and with words that nobody looked at, a message stays English.
    #expect(text.contains("Audit date") && text.contains("Learners"))
    #expect(!text.contains("Dysgwyr?"))
    // A rule's words are its pack's and marked as English.
    #expect(
      summary.contains(
        "<span lang=\"en\">Ask the centre for the logs of its live sessions.</span>"))
    #expect(welsh.coverage.translated == 9)
  }

  @Test(arguments: [
    (0, "dim dysgwyr"), (1, "1 dysgwr"), (2, "2 ddysgwr"), (7, "7 dysgwr"), (1200, "1,200 dysgwr"),
  ])
  func `a number takes the form that the language has for it`(number: Int, text: String) throws {
    let welsh = try Language(po: Self.sample, file: "cy.po")
    let words = Language.$current.withValue(welsh) { counted(number, "learner") }
    #expect(words.text == text)
  }

  @Test func `pages in English are the same after pages in another language`() throws {
    let before = try PageSet().pages
    _ = try Self.pages(.pseudo)
    #expect(try PageSet().pages == before)
  }

  @Test(arguments: [
    // The line, the code and what is found, of a file with this entry from line 6 on.
    ("msgid \"Summary\"\nmsgstr \"Crynodeb\nmsgid \"Rules\"\nmsgstr \"\"", 7, "po-syntax"),
    ("msgid \"Summary\"\nmsgstr \"a \\q\"", 7, "po-syntax"),
    ("Summary = Crynodeb", 6, "po-syntax"),
    ("msgstr \"Crynodeb\"", 6, "po-syntax"),
    ("msgid \"Summary\"\nmsgstr[1] \"Crynodeb\"", 7, "po-syntax"),
    ("msgctxt \"page\"", 6, "po-syntax"),
    ("msgid \"Sumary\"\nmsgstr \"Crynodeb\"", 6, "po-unknown"),
    ("msgid \"Summary\"\nmsgstr \"A\"\n\nmsgid \"Summary\"\nmsgstr \"B\"", 9, "po-repeated"),
    ("msgid \"{1} of {2} courses need attention\"\nmsgstr \"{1}\"", 6, "po-places"),
    ("msgid \"Summary\"\nmsgstr \"Crynodeb {1}\"", 6, "po-places"),
    ("msgid \"Summary\"\nmsgstr \"<b>Crynodeb</b>\"", 6, "po-tags"),
    ("msgid \"Summary\"\nmsgstr \"Crynodeb > 1\"", 6, "po-tags"),
    ("msgid \"Summary\"\nmsgstr \"Cry\u{202E}nodeb\"", 6, "po-character"),
    ("msgid \"{1} learner\"\nmsgid_plural \"{1} learners\"\nmsgstr[0] \"{1} l\"", 6, "po-plural"),
    ("msgid \"{1} learner\"\nmsgstr \"{1} dysgwr\"", 6, "po-plural"),
    (
      "msgid \"Summary\"\nmsgid_plural \"Summaries\"\nmsgstr[0] \"A\"\nmsgstr[1] \"B\"", 6,
      "po-plural"
    ),
  ])
  func `what cannot be used is named with its line and what is needed`(
    entry: String, line: Int, code: String
  ) throws {
    let header =
      "msgid \"\"\nmsgstr \"\"\n\"Language: cy\\n\"\n\"Plural-Forms: nplurals=2; plural=n != 1;\\n\"\n\n"
    let faults = try #require(throws: TranslationFaults.self) {
      try Language(po: header + entry + "\n", file: "cy.po")
    }
    let first = try #require(faults.faults.first)
    #expect(first.line == line && first.code == code, "\(faults)")
    let shown = faults.description.split(separator: "\n")
    #expect(shown[0].hasPrefix("cy.po:\(line): error: ") && shown[0].hasSuffix("[\(code)]"))
    #expect(shown[1].hasPrefix("  help: ") && shown[1].count > 20)
  }

  @Test(arguments: [
    ("", "no language in the header"), ("\"Language: \\n\"", "no language in the header"),
    ("\"Language: Welsh of Wales\\n\"", "not the name of a language"),
    ("\"Language: cy\\n\"\n\"Plural-Forms: nplurals=2; plural=n == ;\\n\"", "no rule of plurals"),
    ("\"Language: cy\\n\"\n\"Plural-Forms: nplurals=2; plural=n;\\n\"", "no rule of plurals"),
    ("\"Language: cy\\n\"\n\"Plural-Forms: nplurals=2; plural=10/n;\\n\"", "no rule of plurals"),
  ])
  func `a header says which language it is and how it counts`(header: String, found: String) throws
  {
    let faults = try #require(throws: TranslationFaults.self) {
      try Language(po: "msgid \"\"\nmsgstr \"\"\n\(header)\n", file: "x.po")
    }
    #expect(faults.description.contains("x.po:1: error: "), "\(faults)")
    #expect(faults.description.contains(found), "\(faults)")
  }

  @Test(arguments: [
    ("nplurals=2; plural=n>1;", [0, 0, 1, 1, 1, 1]), ("nplurals=1; plural=0;", [0, 0, 0, 0, 0, 0]),
    ("nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2;", [2, 0, 1, 1, 1, 1]),
    ("nplurals=2; plural=!(n==1||n>=4);", [1, 0, 1, 1, 0, 0]),
    ("nplurals=4; plural = 1 + 2 * (n < 2) - (n == 5) / 1;", [3, 3, 1, 1, 1, 0]),
  ])
  func `rules of plurals are those of gettext`(rule: String, forms: [Int]) throws {
    let rule = try #require(PluralRule(rule))
    #expect((0...5).map(rule.form) == forms)
  }
}
