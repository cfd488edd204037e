/// English made to look foreign: every letter with a mark, a third longer, between brackets.
///
/// Whatever a reader can still read as English is not in the catalogue; whatever does not fit will
/// not fit in Welsh either.
enum PseudoWords {
  private static let plain = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
  private static let marked = Array("áƀçðéƒğĥíĵķłɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĞĤÍĴĶŁṀÑÓÞǪŔŠŢÚṼŴẊÝŽ")
  private static let signs = Dictionary(uniqueKeysWithValues: zip(plain, marked))

  static func text(_ message: String) -> String {
    var text = ""
    var letters = 0
    var isInTag = false
    for character in message {
      switch character {
      case "<": isInTag = true
      case ">": isInTag = false
      default: break
      }
      guard !isInTag, let sign = signs[character] else {
        text.append(character)
        continue
      }
      letters += 1
      text.append(sign)
    }
    return "⟦" + text + String(repeating: "·", count: (letters + 2) / 3) + "⟧"
  }
}
