/// Something in a rule pack that does not read.
public struct PackProblem: Hashable, Sendable, CustomStringConvertible {
  /// The pack's file, as the user named it.
  public var file: String
  /// Physical line, from 1.
  public var line: Int
  /// Column, from 1.
  public var column: Int
  /// What is wrong, in one phrase.
  public var message: String
  /// The problem's id.
  public var code: String

  /// `file:line:column: error: message [code]`.
  public var description: String { "\(file):\(line):\(column): error: \(message) [\(code)]" }
}

/// Every problem of a pack, in the order of its lines.
public struct PackProblems: Error, CustomStringConvertible {
  /// At least one.
  public let problems: [PackProblem]

  /// A line each; under the first of each code the way out.
  public var description: String {
    var told: Set<String> = []
    return problems.flatMap { problem -> [String] in
      guard told.insert(problem.code).inserted,
        let help = PackFault.explanation(of: problem.code)?.help
      else { return [problem.description] }
      return [problem.description, "  help: \(help)"]
    }.joined(separator: "\n")
  }
}
