import Evidence

@testable import Report

/// The pages of a report by their paths, with what tests ask of markup.
struct PageSet {
  let pages: [ReportPage]

  init(_ result: any AuditResult = ExampleResult.make()) throws {
    var pages: [ReportPage] = []
    try AuditReport(result).forEachPage { pages.append($0) }
    self.pages = pages
  }

  subscript(path: String) -> String? { pages.first { $0.path == path }?.html }

  /// The first page whose path starts so.
  func first(_ prefix: String) -> ReportPage? { pages.first { $0.path.hasPrefix(prefix) } }

  /// The names of all tags, in order.
  static func tags(in html: String) -> [String] {
    html.split(separator: "<").dropFirst().map { piece in
      String(piece.prefix { !" >\n".contains($0) })
    }
  }

  /// The values of an attribute, in order, as they stand.
  static func values(of attribute: String, in html: String) -> [String] {
    html.components(after: " \(attribute)=\"").map { String($0.prefix { $0 != "\"" }) }
  }

  /// The path that `link` on `page` leads to, without its fragment, and the fragment.
  static func target(of link: String, on page: String) -> (path: String, fragment: String?) {
    let halves = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for step in halves[0].split(separator: "/") {
      if step == "..", let last = folders.last, last != ".." {
        folders.removeLast()
      } else {
        folders.append(String(step))
      }
    }
    let path = halves[0].isEmpty ? page : folders.joined(separator: "/")
    return (path, halves.count > 1 ? String(halves[1]) : nil)
  }

  /// What a reader sees: the markup without tags, with its five entities resolved.
  static func text(of html: String) -> String {
    let body = html.components(after: "</head>").first ?? html[...]
    var text = ""
    for piece in body.split(separator: "<", omittingEmptySubsequences: false) {
      guard let end = piece.firstIndex(of: ">") else {
        text += piece
        continue
      }
      text += piece[piece.index(after: end)...]
    }
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.components(separatedBy: entity).joined(separator: character)
    }
    return text
  }
}

extension String {
  /// Everything that follows each place where `mark` stands.
  func components(after mark: String) -> [Substring] {
    var rests: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      rest = rest[range.upperBound...]
      rests.append(rest)
    }
    return rests
  }

  fileprivate func components(separatedBy mark: String) -> [Substring] {
    split(separator: mark, omittingEmptySubsequences: false)
  }
}
