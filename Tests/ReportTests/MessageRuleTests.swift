import Testing

@testable import Report

/// The rules of GOV.UK for messages, and our own, over every message of the report's own.
@Suite struct MessageRuleTests {
  private static let texts = WordList.messages.flatMap { [$0.one, $0.many].compactMap { $0 } }
    .filter { text in
      !SaidList.single.contains(text) && !SaidList.patterns.contains { $0.message == text }
    }

  @Test func `nobody is blamed, begged or joked with`() {
    let banned =
      /(?i)\b(invalid|valid|please|sorry|forbidden|illegal|prohibited|oops|you forgot|wrong|error|student|trainee|customer|violation|offender|fraud|cheat\w*)\b/
    for text in Self.texts {
      #expect(text.firstMatch(of: banned) == nil, "\(text)")
    }
  }

  @Test func `a course does not meet a rule, and nobody fails`() {
    for text in Self.texts {
      #expect(text.firstMatch(of: /(?i)\b(fail\w*|pass(es|ed)?|breach(es|ed))\b/) == nil, "\(text)")
    }
    #expect(Self.texts.contains("It does not meet {1}."))
  }

  @Test func `short forms that a reader may not know, and signs of excitement, are not there`() {
    for text in Self.texts {
      #expect(text.firstMatch(of: /\b(e\.g|i\.e|etc|viz)\b|!|\(s\)|n't\b|n’t\b/) == nil, "\(text)")
    }
  }

  /// Names keep their capitals within a sentence.
  private static let names: Set<String> = [
    "AA", "A", "CSV", "Chromium", "England", "GLH", "Guidelines", "Holm’s", "Ireland", "JavaScript",
    "Accessibility", "Content", "Monday", "No", "Northern", "Not", "Other", "SHA-256", "Scotland",
    "UTC", "Wales", "Web", "What", "Wilson", "Yes",
  ]

  @Test func `headings and labels are in sentence case`() {
    for text in Self.texts {
      let plain = text.replacing(/<[^>]*>/, with: "").replacing(/^\{1\}\s/, with: "")
        .replacing(/\{\d+\}/, with: "x")
      for sentence in plain.split(whereSeparator: { ".:?“".contains($0) }) {
        for word in sentence.split(separator: " ").dropFirst() {
          let bare = word.drop { !$0.isLetter }.reversed().drop { !$0.isLetter && !$0.isNumber }
          let name = String(bare.reversed())
          #expect(
            name.first?.isUppercase != true || Self.names.contains(name), "\(name) in “\(text)”")
        }
      }
    }
  }

  @Test func `what has a sentence within it ends as a sentence`() {
    for text in Self.texts where text.contains(/[a-z}]\. [A-Z]/) {
      #expect(text.contains(/([.:?”]|\{\d+\}|<\/\w+>)$/), "\(text)")
    }
  }

  @Test func `sentences are short enough to be read once`() {
    for text in Self.texts {
      for sentence in text.split(whereSeparator: { ".;:?".contains($0) }) {
        let words = sentence.split(separator: " ")
        #expect(words.count <= 40, "\(words.count) words: “\(text)”")
      }
    }
  }
}
