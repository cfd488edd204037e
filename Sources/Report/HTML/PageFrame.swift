import Evidence

/// What stands around the text of every page.
struct PageFrame {
  /// The centre, in words.
  let owner: String
  let run: RunInfo

  /// The page at `path`; `trail` leads to it from the summary.
  func page(
    _ path: String, title: String, trail: [(label: String, path: String)] = [], body: HTML
  ) -> ReportPage {
    let name = owner.isEmpty ? "GLH audit" : "GLH audit – \(owner)"
    let isSummary = path == "index.html"
    let fullTitle = isSummary ? name : "\(title) – \(name)"
    let html: HTML = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'self' file:; img-src 'self' data:; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(fullTitle)</title>
      <link rel="stylesheet" href="\(Link.path(from: path, to: StyleSheet.path))">
      </head>
      <body>
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

  private var ownerText: HTML { owner.isEmpty ? "" : " – \(owner)" }

  private func crumbs(
    _ path: String, title: String, trail: [(label: String, path: String)]
  ) -> HTML {
    let links = ([("Summary", "index.html")] + trail).map { label, target -> HTML in
      "<li>\(Link.html(from: path, to: target, "\(label)"))</li>"
    }
    return """
      <nav aria-label="Breadcrumb"><ol>\(links)<li aria-current="page">\(title)</li></ol></nav>

      """
  }

  private func navigation(_ path: String) -> HTML {
    let pages = [
      ("Summary", "index.html"), ("Rules", "rules.html"), ("Not counted", "not-counted.html"),
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
