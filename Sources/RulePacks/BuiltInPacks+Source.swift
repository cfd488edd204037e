extension BuiltInPacks {
  /// The Swift source that embeds packs and tables in the program, for `BuiltInPacks+Generated.swift`.
  ///
  /// A resource bundle is lost when the program is moved, so the texts are string literals.
  public static func generatedSource(for packs: [(id: String, yaml: String)]) -> String {
    var source =
      "// Made from Packs/*.yaml and Tables/*.yaml: change those, then run the tests with GLH_RECORD=all.\n"
    source += "\nextension BuiltInPacks {\n"
    for pack in packs {
      let fence = fence(for: pack.yaml)
      source += "  static let \(camelCase(pack.id)) = \(fence)\"\"\"\n"
      for line in pack.yaml.split(separator: "\n", omittingEmptySubsequences: false) {
        source += line.isEmpty ? "\n" : "    \(line)\n"
      }
      source += "    \"\"\"\(fence)\n"
    }
    return source + "}\n"
  }

  /// `human-connection` as `humanConnection`.
  private static func camelCase(_ id: String) -> String {
    let words = id.split(separator: "-")
    return words.prefix(1).joined()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// As many `#` as keep every quote and backslash of the text literal.
  private static func fence(for text: String) -> String {
    var longest = 0
    var run = 0
    for character in text {
      run = character == "#" ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "#", count: longest + 1)
  }
}
