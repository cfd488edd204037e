/// The language in which the words of a report are written.
///
/// English stands in the code and needs no catalogue. Any other language is looked up message by
/// message; a message that it has no words for stays English (docs/translating.md).
public struct Language: Sendable {
  /// As pages state it (BCP 47): `en-GB`, `cy`.
  public let tag: String
  /// Nothing for English.
  let catalogue: Catalogue?

  /// British English, the language of the code.
  public static let english = Language(tag: "en-GB", catalogue: nil)

  /// English made to look foreign and a third longer, to see what is not in the catalogue and what
  /// does not fit.
  public static let pseudo = Language(tag: "qps", catalogue: Catalogue(.pseudo))

  /// The language that is being written just now.
  @TaskLocal static var current: Language = .english

  /// Whether it is the language of the code.
  var isEnglish: Bool { catalogue == nil }

  /// How many messages of the report it has words for, and how many there are.
  public var coverage: (translated: Int, all: Int) {
    let all = WordList.messages.count
    return (catalogue?.translation.count ?? all, all)
  }
}
