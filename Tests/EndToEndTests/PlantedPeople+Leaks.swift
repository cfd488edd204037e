import Foundation
import TestSupport

extension PlantedPeople {
  /// Where planted words stand in these bytes, each with the words around it.
  static func found(in bytes: Data) -> [String] {
    // ASCII letters only: planted words have no others.
    let lower = Data(bytes.map { (65...90).contains($0) ? $0 + 32 : $0 })
    return [nameMark, numberMark, "@example"].compactMap { mark in
      guard let place = lower.range(of: Data(mark.utf8)) else { return nil }
      let around = max(0, place.lowerBound - 60)..<min(bytes.count, place.upperBound + 40)
      return String(decoding: bytes[around], as: UTF8.self)
    }
  }

  /// Where planted words stand in what a command printed.
  static func found(in outcome: Program.Outcome) -> [String] {
    found(in: outcome.output).map { "stdout: \($0)" }
      + found(in: outcome.errors).map { "stderr: \($0)" }
  }

  /// Where planted words stand in what may be handed on of an audit, and in what it printed.
  static func leaks(_ audit: Audit) throws -> [String] {
    var leaks = found(in: audit.outcome)
    for (path, bytes) in try audit.shareable() {
      leaks += found(in: Data(path.utf8)).map { "a path: \($0)" }
      leaks += found(in: bytes).map { "\(path): \($0)" }
    }
    return leaks.sorted()
  }
}
