import Evidence

/// What stands around the text of every page.
struct PageFrame {
  /// The centre, in words.
  let owner: String
  let run: RunInfo

  /// What a page may load: its style sheet, from wherever the page itself came.
  static let policy = HTML.code(
    "default-src 'none'; style-src 'self' file:; base-uri 'none'; form-action 'none'")

  /// The page at `path`; `trail` leads to it from the summary.
  func page(
    _ path: String, title: Phrase, trail: [(label: Phrase, path: String)] = [], body: HTML
  ) -> ReportPage {
    let isSummary = path == "index.html"
    let fullTitle: Phrase = isSummary ? name : "\(title) – \(name)"
    let html: HTML = """
      <!DOCTYPE html>
      <html lang="\(Language.current.tag)">
      \(head(path, title: fullTitle))<body>
      <a class="skip" href="#main">Skip to the text</a>
      <header class="bar"><p><strong>Guided learning hours (GLH) audit</strong>\(ownerText)</p></header>
      \(isSummary ? "" : crumbs(path, title: title, trail: trail))<main id="main">
      <h1>\(isSummary ? name : title)</h1>
      \(body)</main>
      <footer>
      \(navigation(path))<div>
      <p>\(foot)</p>
      </div>
      </footer>
      </body>
      </html>

      """
    return ReportPage(path: path, html: html.markup)
  }

  /// A page to hand over by itself: its text and where it comes from, and nothing of the site.
  func sheet(_ path: String, title: Phrase, body: HTML) -> ReportPage {
    let html: HTML = """
      <!DOCTYPE html>
      <html lang="\(Language.current.tag)">
      \(head(path, title: "\(title) – \(name)"))<body class="sheet">
      <main id="main">
      <h1>\(title)</h1>
      \(body)</main>
      <footer>
      <div>
      <p>\(foot)</p>
      </div>
      </footer>
      </body>
      </html>

      """
    return ReportPage(path: path, html: html.markup)
  }

  private var name: Phrase { owner.isEmpty ? "GLH audit" : "GLH audit – \(owner)" }

  private func head(_ path: String, title: Phrase) -> HTML {
    """
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(title)</title>
    <link rel="stylesheet" href="\(Link.path(from: path, to: StyleSheet.path))">
    </head>

    """
  }

  private var ownerText: HTML { owner.isEmpty ? "" : " – \(owner)" }

  private func crumbs(
    _ path: String, title: Phrase, trail: [(label: Phrase, path: String)]
  ) -> HTML {
    let links = ([(label: "Summary", path: "index.html")] + trail).map { label, target -> HTML in
      "<li>\(Link.html(from: path, to: target, "\(label)"))</li>"
    }
    return """
      <nav aria-label="Breadcrumb"><ol>\(links)<li aria-current="page">\(title)</li></ol></nav>

      """
  }

  private func navigation(_ path: String) -> HTML {
    let pages: [(Phrase, String)] = [
      ("Summary", "index.html"), ("Rules", "rules.html"), ("Recognition", RecognitionPage.path),
      ("Not known", OpenPage.path), ("Not counted", "not-counted.html"),
      ("Questions to ask", "questions.html"),
      ("Spot check", SpotCheckPage.path),
      ("How hours are counted", "method.html"), ("Accessibility", "accessibility.html"),
    ]
    let links = pages.map { label, target -> HTML in
      "<li>\(Link.html(from: path, to: target, "\(label)"))</li>"
    }
    return "<nav aria-label=\"Pages of this report\"><ul>\(links)</ul></nav>\n"
  }

  private var foot: HTML {
    let people: HTML =
      run.showsNames
      ? "Names are shown in this report: keep it as you keep the registers."
      : "People are shown by id or pseudonym."
    return "Made by \(run.program). Audit date: \(Dates.text(run.auditDate)). \(people)"
  }
}
