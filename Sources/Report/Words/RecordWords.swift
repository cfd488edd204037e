import Evidence

/// What a record says, of the English in which a workspace has it; in English as it stands there.
enum RecordWords {
  /// A record of a session: `left early 10 minutes, marked on 2026-03-02`.
  static func ofSession(kind: String, detail: String) -> HTML {
    let line = ShownText.oneLine(detail)
    guard !Language.current.isEnglish, kind == "mark" else { return .said(line) }
    let parts = line.split(separator: ", marked on ", maxSplits: 1).map(String.init)
    guard let mark = parts.first.flatMap(mark) else { return .said(line) }
    return parts.count > 1 ? "\(mark), marked on \(Dates.text(iso8601: parts[1]))" : "\(mark)"
  }

  /// A record about a course: `declared live online`, `self study, 90 minutes`.
  static func ofCourse(kind: String, detail: String) -> HTML {
    let words = ResultWords.plain(detail)
    guard !Language.current.isEnglish else { return .english(words) }
    let parts = detail.split(separator: ", ").map(String.init)
    let id = (parts.first ?? "").replacing(" ", with: "_")
    switch kind {
    case "course" where detail.hasPrefix("declared "):
      return "Declared: \(ResultWords.declared(String(id.dropFirst("declared_".count))))"
    case "course":
      return detail == "delivery not declared" ? "Delivery not declared" : .english(words)
    case "enrolment": return "\(ResultWords.role(Role(rawValue: id)))"
    case "study" where Activity(rawValue: id) != nil && parts.count < 3:
      let time = parts.dropFirst().compactMap(minutes)
      return "\(([ResultWords.activity(id)] + time).joined(", "))"
    default: return .english(words)
    }
  }

  private static func mark(_ text: String) -> Phrase? {
    let kind = MarkKind.allCases.first {
      text == words($0) || text.hasPrefix(words($0) + " ")
    }
    guard let kind else { return nil }
    let rest = text.dropFirst(words(kind).count + 1)
    if rest.isEmpty { return phrase(kind) }
    return minutes(String(rest)).map { .data("\(phrase(kind).text) \($0.text)") }
  }

  private static func minutes(_ text: String) -> Phrase? {
    guard text.hasSuffix(" minutes") else { return nil }
    return Int(text.prefix { $0.isASCII && $0.isNumber }).map { counted($0, "minute") }
  }

  private static func words(_ kind: MarkKind) -> String { kind.rawValue.replacing("_", with: " ") }

  private static func phrase(_ kind: MarkKind) -> Phrase {
    switch kind {
    case .present: "present"
    case .late: "late"
    case .leftEarly: "left early"
    case .absent: "absent"
    case .excused: "excused"
    case .notExpected: "not expected"
    }
  }
}
