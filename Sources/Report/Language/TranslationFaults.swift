/// What keeps a translator's file from being used: every fault of it at once, in the order of lines.
public struct TranslationFaults: Error, Sendable, CustomStringConvertible {
  /// One fault.
  public struct Fault: Error, Sendable, Hashable {
    /// The physical line, from 1.
    public let line: Int
    /// What kind of fault it is, in kebab-case.
    public let code: String
    /// What was found.
    public let found: String
    /// What is needed.
    public let needed: String
  }

  /// The file, as it was named.
  public let file: String
  /// By line; never empty.
  public let faults: [Fault]

  /// A line each, as the terminal shows it, with the way out below it.
  public var description: String {
    faults.map { fault in
      "\(file):\(fault.line): error: \(ShownText.terminal(fault.found)) [\(fault.code)]\n"
        + "  help: \(ShownText.terminal(fault.needed))"
    }.joined(separator: "\n")
  }
}
