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
  static func error(_ message: String) { writeError(message + "\n") }

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
