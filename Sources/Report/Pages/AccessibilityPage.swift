import Evidence

/// The accessibility statement of the report.
struct AccessibilityPage {
  let frame: PageFrame

  var page: ReportPage { frame.page("accessibility.html", title: "Accessibility", body: Self.text) }

  private static var text: HTML {
    """
    <p>These pages are meant to be used by as many people as possible. You can:</p>
    <ul>
    <li>read them without a network, without JavaScript, and printed</li>
    <li>zoom to 400% without scrolling sideways; wide tables scroll by themselves</li>
    <li>reach every link and every wide table with the keyboard alone</li>
    <li>read every result in words: no meaning is in colour alone</li>
    <li>read the numbers of every chart in the table below it</li>
    </ul>
    <h2>How they are checked</h2>
    <p>They are built to meet the Web Content Accessibility Guidelines 2.2, levels A and AA. Pages of \
    every kind were checked with axe-core 4.12 in Chromium, 1,280 and 320 pixels wide. They have not \
    been tried with a screen reader by a person who relies on one.</p>
    <h2>Known limits</h2>
    <ul>
    <li>A source file with many columns makes a wide table.</li>
    <li>Times are in UTC, not in the local time of the course.</li>
    </ul>
    <h2>If something stands in your way</h2>
    <p>Tell whoever gave you this report. The same result is in audit.json and in the CSV tables, \
    which any spreadsheet or program can read.</p>

    """
  }
}
