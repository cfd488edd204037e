import Foundation
import TestSupport

/// A page of docs/ that is printed from the program.
struct RecordedPage {
  /// Its path in the checkout.
  let path: String
  let markdown: String

  static let all = [FormatsPage.page, TablesPage.page, NotCountedPage.page]

  /// What is to be told where the committed page is not the printed one.
  func complaint() throws -> String? {
    try Golden(path).complaint(about: Data(markdown.utf8))
  }

  /// A cell of a Markdown table.
  static func cell(_ text: String) -> String {
    text.replacingOccurrences(of: "|", with: "\\|")
  }
}
