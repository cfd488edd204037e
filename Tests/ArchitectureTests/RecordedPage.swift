import Foundation
import TestSupport

/// A page of docs/ that is printed from the program.
struct RecordedPage {
  /// Its path in the checkout.
  let path: String
  let markdown: String

  static let all = [FormatsPage.page, TablesPage.page, NotCountedPage.page]

  private var url: URL { Repository.root.appending(path: path) }

  /// `GLH_RECORD=all` writes pages anew, but never where `CI` is set.
  private static var isRecording: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["GLH_RECORD"] == "all" && environment["CI"] == nil
  }

  /// Whether the committed page is the printed one.
  func isCurrent() throws -> Bool {
    if Self.isRecording { try Data(markdown.utf8).write(to: url) }
    return (try? String(contentsOf: url, encoding: .utf8)) == markdown
  }

  /// A cell of a Markdown table.
  static func cell(_ text: String) -> String {
    text.replacingOccurrences(of: "|", with: "\\|")
  }
}
