import Foundation
import TestSupport

/// The machine's `python3`, which the scripts in `Tests/` are written for.
enum Python {
  /// Whether there is one.
  static let isInstalled = (try? run("--version"))?.exit == 0

  /// Runs it with its arguments, then the path of `glh`, then more arguments.
  ///
  /// It leaves nothing of its own in the checkout.
  static func run(
    _ arguments: String..., then more: String..., in place: URL = Repository.root
  ) throws -> Program.Outcome {
    try Program(
      more, in: place, environment: ["PYTHONDONTWRITEBYTECODE": "1"],
      launcher: ["/usr/bin/env", "python3"] + arguments
    ).outcome()
  }
}
