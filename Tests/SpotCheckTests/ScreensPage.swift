import Foundation
import SpotCheck
import Synthetic
import TestSupport

/// docs/screens.md: what the screens look for, printed from them, and how often they are right, as
/// last measured.
struct ScreensPage {
  static var golden: Golden { Golden("docs/screens.md") }
  private static let start = "<!-- Measured: make calibrate. -->"
  private static let end = "<!-- The end of what was measured. -->"

  /// The table of the last measurement.
  static var measured: String? {
    guard let text = try? String(contentsOf: golden.url, encoding: .utf8),
      let first = text.range(of: start + "\n"), let last = text.range(of: end)
    else { return nil }
    return String(text[first.upperBound..<last.lowerBound])
  }

  /// The whole page around a table.
  static func markdown(measured: String) -> String {
    var lines = [
      "# Questions that registers raise", "",
      "<!-- Printed from Sources/SpotCheck/Screens. -->", "",
      "Screens look at registers and logs for what careless or made-up records have in common. What "
        + "they show is a question to ask, not a finding: no screen changes an hour or a verdict, "
        + "none counts for an exit code, and each has reasons that are nobody's fault. `glh audit` "
        + "and `glh check` write them to [`screens.csv`](tables.md#screens) and to the page "
        + "*Questions to ask* of the report.", "",
      "Screens of two kinds are told apart. Some weigh what they see against chance and have a "
        + "p-value: how often honest records would show as much. Who asks many questions is bound "
        + "to see something by chance, so the p-values of all these screens over all courses of "
        + "the run are adjusted together by Holm's method, and a question is asked where the "
        + "adjusted value is at most \(ScreenRun.level): in at most five of a hundred runs over "
        + "honest records is even one of them asked by chance. The more courses a run has, the "
        + "more each must show. Screens of contradictions have no p-value, since chance does not "
        + "put one person into two rooms: they are not counted in the adjustment, and ask as soon "
        + "as there is a contradiction beyond the tolerance that each names.", "",
      "Statistics may be computed in floating point here, unlike hours and verdicts, by the four "
        + "operations and square roots alone, so that every machine shows the same digits; what an "
        + "exact fraction decides is computed in whole numbers.", "",
      "| screen | what it looks for | p-value |", "|---|---|---|",
    ]
    lines += Screen.all.map {
      "| [`\($0.id)`](#\($0.id)) | \($0.title) | \($0.isTested ? "yes" : "none") |"
    }
    for screen in Screen.all {
      lines += [
        "", "## \(screen.id)", "", "\(screen.title).", "", "> \(screen.question)", "", screen.about,
      ]
    }
    lines += ["", "## How often they are right", "", start]
    return lines.joined(separator: "\n") + "\n" + measured + end + "\n"
  }

  /// The table of a measurement: how many of how many were asked.
  static func table(
    honest: (alarms: Int, of: Int, byScreen: [String: Int]),
    fabricated: [(kind: FabricatedKind, caught: Int, of: Int, others: Int)]
  ) -> String {
    var lines = [
      "",
      "Measured over invented centres of three courses with \(Calibration.learners) learners and "
        + "\(Calibration.sessions) sessions each (`glh generate --fabricated`): one with a typed "
        + "sheet, one with a platform's log and a register, one with a register alone.", "",
      "Of \(honest.of) honest centres \(honest.alarms) were asked anything at all: "
        + "\(Double(honest.alarms * 1000 / honest.of) / 10) in 100; at most 5 are allowed.", "",
      "| screen | honest centres asked, of \(honest.of) | made up in this way and asked, of "
        + "\(fabricated[0].of) | asked by another screen too |", "|---|---|---|---|",
    ]
    lines += fabricated.map {
      "| `\($0.kind.rawValue)` | \(honest.byScreen[$0.kind.rawValue] ?? 0) | \($0.caught) "
        + "| \($0.others) |"
    }
    return lines.joined(separator: "\n") + "\n\n"
  }
}
