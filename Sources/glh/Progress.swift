import Dispatch
import Foundation
import Report

/// Shows how far a part of a command has got: on stderr, where that is a terminal, and nowhere else.
final class Progress {
  private let doing: String
  private let isShown: Bool
  private let start = DispatchTime.now().uptimeNanoseconds
  private var line = ProgressLine()

  /// Begins a part; `doing` says what is done, as “Reading”.
  init(_ doing: String, quiet: Bool) {
    self.doing = doing
    isShown = !quiet && isatty(STDERR_FILENO) == 1
  }

  /// Says how many bytes of files are done, and what was found in them.
  func show(bytes: Int, of total: Int, records: Int) {
    show(bytes, of: total, .bytes(records: records))
  }

  /// Says how many things of a name are done, of how many where that is known.
  func show(_ name: String, _ done: Int, of total: Int?) { show(done, of: total, .things(name)) }

  private func show(_ done: Int, of total: Int?, _ what: ProgressLine.Measure) {
    guard isShown else { return }
    let elapsed = Int((DispatchTime.now().uptimeNanoseconds - start) / 1_000_000)
    guard let text = line.text(doing, done, of: total, what, after: elapsed) else { return }
    Terminal.writeError("\r\u{1b}[K\(text)")
  }

  /// Takes the line away.
  func end() {
    if isShown { Terminal.writeError("\r\u{1b}[K") }
  }
}
