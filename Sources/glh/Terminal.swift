import Foundation

/// What a person at the terminal sees: results on stdout, everything else on stderr.
enum Terminal {
  /// Whether colours are wanted: a terminal, and neither `NO_COLOR` nor `--no-color`.
  static func wantsColour(off: Bool) -> Bool {
    !off && ProcessInfo.processInfo.environment["NO_COLOR"] == nil && isatty(STDOUT_FILENO) == 1
  }

  /// The width of the terminal, or 100 columns where there is none.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 40 else { return 100 }
    return Int(size.ws_col)
  }

  /// Writes a result to stdout.
  ///
  /// A closed pipe is no error: the reader has had enough.
  static func out(_ text: String) {
    do { try FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) } catch {
      exit(Outcome.done.rawValue)
    }
  }

  /// Writes a message to stderr.
  static func error(_ message: String) { writeError(harmless(message) + "\n") }

  /// A text in which what steers a terminal, or turns the direction of letters, is written as a number:
  /// names of files and ids are other people's.
  static func harmless(_ text: String, keepingLines: Bool = true) -> String {
    func steers(_ scalar: Unicode.Scalar) -> Bool {
      if scalar == "\n" { return !keepingLines }
      return [.control, .lineSeparator, .paragraphSeparator].contains(
        scalar.properties.generalCategory) || scalar.properties.isBidiControl
    }
    guard text.unicodeScalars.contains(where: steers) else { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      if steers(scalar) {
        shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }

  /// Writes to stderr as it is; a reader that has gone is no error.
  static func writeError(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

/// The user pressed Ctrl-C: the next safe place ends the command; a second time ends it at once.
struct Interruption: Error {
  nonisolated(unsafe) private static var isAsked: sig_atomic_t = 0

  static func listen() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in
      if Interruption.isAsked != 0 { _exit(Outcome.stopped.rawValue) }
      Interruption.isAsked = 1
    }
  }

  /// Ends the command here if the user asked for it.
  static func check() throws { if isAsked != 0 { throw Interruption() } }
}
