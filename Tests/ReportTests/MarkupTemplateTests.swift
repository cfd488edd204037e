import Testing

@testable import Report

/// What a translator is asked for, of the literals of a page.
@Suite struct MarkupTemplateTests {
  @Test(arguments: [
    ("<p>None.</p>\n", ["None."]),
    (
      "<dt>Rule</dt><dd><code>{1}/{2}</code></dd>\n<dt>Source</dt><dd>{3}{4}</dd>",
      ["Rule", "Source"]
    ),
    (
      "{1}{2}<h2>Why</h2>\n{3}<p>For {4} of {5} it\n is open.</p>",
      ["Why", "For {1} of {2} it is open."]
    ),
    ("<p><strong>Nothing is asked.</strong></p>", ["Nothing is asked."]),
    (
      "<p>See <a href=\"#{1}\">{2}</a> and <em>more</em>.</p>",
      ["See <a href=\"#{1}\">{2}</a> and <em>more</em>."]
    ),
    ("<div aria-label=\"Chart: {1}\" tabindex=\"0\"><br>\n{2}</div>", ["Chart: {1}"]),
    ("<span class=\"tick\"></span> Yes<br>No", ["Yes", "No"]),
    ("<p>Date:<span class=\"line\"></span></p><dt>A</dt>", ["Date:"]),
    ("<td>{1}</td> – <b>{2}</b>", []), ("{1}: {2}", []), ("{1} h", ["{1} h"]),
    ("{3} before {1}", ["{1} before {2}"]),
  ])
  func `a message is what stands between tags`(template: String, messages: [String]) {
    #expect(MarkupTemplate(template).messages == messages)
  }

  @Test func `words are put where the message stood, values where the translator wants them`() {
    let template = MarkupTemplate("<p>\n  {1} of {2} left</p>\n<i title=\"{3}\">{3}</i>")
    let pieces = template.pieces { message, _ in
      message == "{1} of {2} left" ? "left: {2}, {1}" : message
    }
    #expect(
      TemplatePiece.filled(pieces, ["a", "b", "c"])
        == "<p>\n  left: b, a</p>\n<i title=\"c\">c</i>")
  }

  @Test func `a label stays within its quotation marks`() {
    let pieces = MarkupTemplate("<nav aria-label=\"Pages\">").pieces { _, inAttribute in
      MarkupTemplate.escaped("\"A & B\"", inAttribute: inAttribute)
    }
    #expect(TemplatePiece.filled(pieces, []) == "<nav aria-label=\"&quot;A &amp; B&quot;\">")
  }

  @Test func `without a catalogue a literal is as it stands`() {
    let html: HTML = "<p>\("<") of \(["<b>x</b>" as HTML, "y"])</p>"
    #expect(html.markup == "<p>&lt; of <b>x</b>y</p>")
    let phrase: Phrase = "\(1) of \("<")"
    #expect(phrase.text == "1 of <")
  }
}
