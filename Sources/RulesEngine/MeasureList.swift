/// What packs may ask, in plain lines, for people who write one.
public enum MeasureList {
  /// Every measure with its sentence, its unit or words, and its options.
  public static let lines: [String] = Measures.all.flatMap { type -> [String] in
    let options = type.options.map { option -> String in
      let standard = option.standard.map { $0.isEmpty ? " (may be left out)" : " (\($0[0]))" } ?? ""
      let any = option.form?.rawValue ?? "any words"
      let words = option.words.isEmpty ? any : option.words.joined(separator: ", ")
      return "    \(option.key)\(standard): \(words)"
    }
    return ["\(type.name)", "  \(type.about)"] + options + [""]
  }
}
