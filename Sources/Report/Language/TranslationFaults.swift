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

  /// How many faults are shown, and how much of one.
  private static let shown = (faults: 50, characters: 300)

  /// A line each, as the terminal shows it, with the way out below it; of very many the first.
  public var description: String {
    let lines = faults.prefix(Self.shown.faults).map { fault in
      "\(file):\(fault.line): error: \(Self.short(fault.found)) [\(fault.code)]\n"
        + "  help: \(Self.short(fault.needed))"
    }
    let more = faults.count - lines.count
    return (lines + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "\n")
  }

  private static func short(_ text: String) -> String {
    let start = text.prefix(shown.characters)
    return ShownText.terminal(start.endIndex == text.endIndex ? text : start + "…")
  }
}
