/// Relative addresses between the files of a report.
enum Link {
  /// The address of `target` as `page` must write it; both are paths below the report's folder.
  static func path(from page: String, to target: String) -> String {
    let depth = page.utf8.count { $0 == 47 }
    return String(repeating: "../", count: depth) + target
  }

  /// A link from one page to another.
  static func html(from page: String, to target: String, _ label: HTML) -> HTML {
    "<a href=\"\(path(from: page, to: target))\">\(label)</a>"
  }

  /// A link to a rule's words elsewhere; plain text where the address is not one of the web, or has
  /// characters that an address cannot have (RFC 3986).
  static func away(_ url: String, _ label: HTML) -> HTML {
    let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
    guard isWeb, url.utf8.allSatisfy(isAddressByte), url.utf8.count(where: { $0 == 35 }) < 2 else {
      return label
    }
    return "<a href=\"\(url)\" rel=\"noreferrer\">\(label)</a>"
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
    }
  }
}
