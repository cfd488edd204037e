import Evidence

/// What was said of findings of one course, each with its line.
struct FindingReplies {
  let responses: [ResponseRow]
  let plan: PagePlan
  let path: String

  /// What was said of one finding, and its state; nothing where nobody said anything.
  func html(of finding: FindingRow) -> HTML {
    let said = responses.filter { $0.findingID.utf8.elementsEqual(finding.findingID.utf8) }
    guard !said.isEmpty else { return "" }
    return """
      <p>What was said of it (none of it changes the finding). State: \
      <strong>\(ResponseWords.state(finding.state))</strong></p>
      \(list(said))
      """
  }

  /// What was said of findings that this audit does not raise.
  var others: HTML {
    let rest = responses.filter { $0.raised == "no" }
    guard !rest.isEmpty else { return "" }
    var ids: [String] = []
    for id in rest.map(\.findingID) where ids.last.map({ !$0.utf8.elementsEqual(id.utf8) }) ?? true
    {
      ids.append(id)
    }
    let items = ids.map { id -> HTML in
      let said = rest.filter { $0.findingID.utf8.elementsEqual(id.utf8) }
      return "<p>\(id)</p>\n\(list(said))"
    }
    return """
      <h3>Replies to findings that are not raised</h3>
      <p>The rule is met now, or this audit does not ask it.</p>
      \(items)
      """
  }

  private func list(_ said: [ResponseRow]) -> HTML {
    "<ul class=\"reason\">\n\(said.map(item))</ul>\n"
  }

  private func item(_ response: ResponseRow) -> HTML {
    let fault: HTML = ResponseWords.fault(response).map { " <strong>\($0)</strong>" } ?? ""
    return """
      <li>On \(Dates.text(iso8601: response.repliedOn)) \(ResponseWords.author(response.author)) \
      \(ResponseWords.deed(response)): “\(ShownText.oneLine(response.reply))”\(fault) \
      (\(plan.source(path: response.path, line: response.line, from: path)))</li>

      """
  }
}
