import Foundation
import TestSupport

/// A committed file that is printed from something else.
struct RecordedFile {
  /// Its path in the checkout.
  let path: String

  private var url: URL { Repository.root.appending(path: path) }

  /// Whether the file holds the text; `GLH_RECORD=all` writes it first.
  func holds(_ text: String) throws -> Bool {
    if Golden.isRecording {
      try Data(text.utf8).write(to: url)
    }
    return try String(contentsOf: url, encoding: .utf8) == text
  }
}
