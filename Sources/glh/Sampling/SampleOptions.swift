public import ArgumentParser
import Foundation
import Report
import SpotCheck

/// What a spot check looks at, and how sure it is to be.
struct SampleOptions: ParsableArguments {
  @Option(help: "What to look at: learner, attendance, session, course or centre.")
  var unit: SampleUnit = .learner

  @Option(help: "The share of deviations that would be too many, such as 5%, 0.05 or 1/20.")
  var tolerable: String = "5%"

  @Option(help: "How sure to be, such as 95%.")
  var confidence: String = "95%"

  @Option(help: "Deviations to expect: a number, or a share of the sample such as 1%.")
  var expected: String = "0"

  @Flag(help: "Draw hours, so that a record is drawn in proportion to the hours it claims.")
  var byHours = false

  @Flag(help: "Draw from each risk stratum by itself, more closely where more is expected.")
  var byRisk = false

  @Option(help: "A good rate, such as 1%: the check may end early, record by record.")
  var good: String?

  func validate() throws {
    guard [byHours, byRisk, good != nil].count(where: { $0 }) <= 1 else {
      throw ValidationError("--by-hours, --by-risk and --good are three ways: choose one")
    }
    _ = try goodRate()
  }

  /// The rate between which and the tolerable one a check that may end early decides.
  func goodRate() throws -> Fraction? {
    guard let good else { return nil }
    guard let rate = Fraction(good) else {
      throw ValidationError("--good must be a share such as 1%")
    }
    return rate
  }

  /// The wish, exactly.
  func wish() throws -> AttributePlan.Wish {
    guard let tolerable = Fraction(tolerable) else {
      throw ValidationError("--tolerable must be a share such as 5%, 0.05 or 1/20")
    }
    guard let confidence = Fraction(confidence) else {
      throw ValidationError("--confidence must be a share such as 95%")
    }
    let expectation: AttributePlan.Expectation
    if let number = Int(expected), (0...100_000).contains(number) {
      expectation = .deviations(number)
    } else if let rate = Fraction(expected) {
      expectation = .rate(rate)
    } else {
      throw ValidationError("--expected must be a number, or a share such as 1%")
    }
    do {
      return try AttributePlan.Wish(
        tolerable: tolerable, confidence: confidence, expected: expectation)
    } catch { throw ValidationError(error.words) }
  }

}

extension SampleUnit: ExpressibleByArgument {}

/// A plan's fault as the terminal tells it.
func planned<Value>(_ body: () throws(PlanFault) -> Value) throws -> Value {
  do { return try body() } catch {
    throw CommandFailure(
      .wrongUsage,
      """
      sample: error: \(error.words) [cannot-plan]
        help: glh help sample plan shows what can be asked
      """)
  }
}

/// Facts of a spot check, one a line, in the order given.
struct SampleFacts {
  private(set) var rows: [(name: String, value: String)] = []

  mutating func add(_ name: String, _ value: String) { rows.append((name, value)) }

  /// As text, JSON or CSV.
  func text(_ form: OutputForm) throws -> String {
    switch form {
    case .text:
      let width = rows.map(\.name.count).max() ?? 0
      return rows.map { name, value in
        let label = String(name.map { $0 == "_" ? " " : $0 })
        return label + String(repeating: " ", count: width + 2 - name.count) + value + "\n"
      }.joined()
    case .json:
      let data = try JSONSerialization.data(
        withJSONObject: Dictionary(rows.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }),
        options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
      return String(decoding: data, as: UTF8.self) + "\n"
    case .csv: return Self.csv([("name", "value")] + rows)
    }
  }

  private static func csv(_ rows: [(String, String)]) -> String {
    func field(_ text: String) -> String {
      let guarded = text.first.map { "=+-@\t".contains($0) } == true ? "'" + text : text
      return guarded.contains(where: { ",\"\n\r".contains($0) })
        ? "\"" + guarded.replacing("\"", with: "\"\"") + "\"" : guarded
    }
    return rows.map { field($0.0) + "," + field($0.1) + "\r\n" }.joined()
  }
}
