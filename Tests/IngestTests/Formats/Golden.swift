import Foundation
import Testing

/// A text that a test compares with a committed file.
///
/// A missing file is written, and the test fails once, so that somebody reads it. `GLH_RECORD=all`
/// writes every file anew. Where `CI` is set nothing is ever written.
enum Golden {
  static func expect(_ text: String, at url: URL, _ what: String) throws {
    let environment = ProcessInfo.processInfo.environment
    let isRecording = environment["GLH_RECORD"] == "all"
    let committed = try? String(contentsOf: url, encoding: .utf8)
    if environment["CI"] == nil, committed == nil || (isRecording && committed != text) {
      try Data(text.utf8).write(to: url)
      if !isRecording { Issue.record("\(what) was missing and is now written; read it") }
      return
    }
    #expect(committed == text, "\(what) tells something else")
  }
}
