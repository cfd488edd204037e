import Testing

@testable import Report

@Suite struct HTMLTests {
  @Test func `data is escaped and markup is not`() {
    let name = "<b> & \"x\" 'y'"
    let html: HTML = "<p title=\"\(name)\">\(name)</p>"
    let shown = "&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;"
    #expect(html.markup == "<p title=\"\(shown)\">\(shown)</p>")
  }

  @Test func `nested pieces are not escaped twice`() {
    let inner: HTML = "<em>\("<")</em>"
    let outer: HTML = "<p>\(inner)\([inner, inner])</p>"
    #expect(outer.markup == "<p><em>&lt;</em><em>&lt;</em><em>&lt;</em></p>")
  }

  @Test(arguments: [
    ("\u{202E}", "⟨U+202E⟩"), ("\u{0}", "⟨U+0000⟩"), ("\u{1B}", "⟨U+001B⟩"),
    ("\u{E0041}", "⟨U+E0041⟩"), ("\n", "⟨U+000A⟩"), ("\u{9B}", "⟨U+009B⟩"), ("é", "é"),
    ("שלום", "שלום"),
  ])
  func `a character that steers the page is shown instead`(text: String, shown: String) {
    let html: HTML = "\(text)"
    #expect(html.markup == shown)
  }

  @Test(arguments: [
    ("\u{1B}[31m", "\\x1b[31m"), ("\u{9B}", "\\x9b"), ("\u{202E}", "⟨U+202E⟩"), ("a\nb", "a\\x0ab"),
    ("plain", "plain"),
  ])
  func `a character that steers the terminal is shown instead`(text: String, shown: String) {
    #expect(ShownText.terminal(text) == shown)
  }

  @Test func `sentences of several lines are one line`() {
    #expect(ShownText.oneLine(" a\n  b\r\nc\td \n") == "a b c d")
  }

  @Test func `a table has caption, scopes and aligned figures`() {
    var table = HTMLTable("hours", caption: "Hours", [.words("Who"), .figures("Hours")])
    table.row(id: "L4", marked: true, ["L-1", "1.00"])
    #expect(
      table.html.markup == """
        <div class="wide" role="region" aria-labelledby="hours" tabindex="0">
        <table>
        <caption id="hours">Hours</caption>
        <thead><tr><th scope="col">Who</th><th scope="col" class="n">Hours</th></tr></thead>
        <tbody>
        <tr id="L4" class="marked"><th scope="row">L-1</th><td class="n">1.00</td></tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func `only an address of the web becomes a link away`() {
    for address in ["javascript:alert(1)", "https://a b", "https://a\"b", "http://a/<b>", ""] {
      #expect(Link.away(address, "x").markup == "x")
    }
    #expect(
      Link.away("https://example.org/a?b&c", "x").markup
        == "<a href=\"https://example.org/a?b&amp;c\" rel=\"noreferrer\">x</a>")
  }
}
