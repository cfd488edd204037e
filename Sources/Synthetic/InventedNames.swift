/// Names and addresses of invented people.
///
/// Family names are put together from parts of place names; addresses are at `example.org`
/// (RFC 2606), so that nobody real is ever written to.
public struct InventedNames: Sendable {
  private let offset: Int

  /// Makes the names of a seed: another seed gives the same people in another order.
  public init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed, stream: -1)
    offset = generator.number(below: Self.count)
  }

  /// How many pairs of names there are before the first comes again.
  public static let count = givenNames.count * starts.count * ends.count

  /// A person's name; the names of any `count` successive people differ.
  public func name(ofPerson number: Int) -> String {
    let (given, family) = parts(ofPerson: number)
    return "\(given) \(family)"
  }

  /// A person's address at `example.org`, in ASCII; no two people share one.
  public func email(ofPerson number: Int) -> String {
    let (given, family) = parts(ofPerson: number)
    let round = number / Self.count
    let suffix = round == 0 ? "" : String(round + 1)
    return "\(Self.ascii(given)).\(Self.ascii(family))\(suffix)@example.org"
  }

  private func parts(ofPerson number: Int) -> (given: String, family: String) {
    // 11597 shares no factor with `count`, so the walk meets each pair once a round.
    let index = (offset + number % Self.count * 11_597) % Self.count
    let given = Self.givenNames[index % Self.givenNames.count]
    let rest = index / Self.givenNames.count
    return (given, Self.starts[rest % Self.starts.count] + Self.ends[rest / Self.starts.count])
  }

  private static func ascii(_ name: String) -> String {
    let folded: [Character: String] = [
      "ë": "e", "â": "a", "á": "a", "é": "e", "ł": "l", "ü": "u", "ñ": "n", "ø": "o", "ş": "s",
    ]
    return name.lowercased().map { folded[$0] ?? String($0) }.joined()
  }

  private static let givenNames = [
    "Abena", "Adaeze", "Aiko", "Alasdair", "Amara", "Anwen", "Arjun", "Ayesha", "Bartosz",
    "Beatrix", "Bilal", "Bronwen", "Caspian", "Cerys", "Chidi", "Ciara", "Daljit", "Deepa",
    "Dorota", "Eamon", "Efua", "Elodie", "Emeka", "Esme", "Farida", "Fergus", "Fumiko",
    "Gethin", "Greta", "Gulsen", "Hana", "Hamish", "Hugo", "Ifeoma", "Imogen", "Ines", "Isla",
    "Jasper", "Jiwon", "Joana", "Kasia", "Keziah", "Kofi", "Kwame", "Leila", "Lorcan", "Ludo",
    "Łukasz", "Mabel", "Malik", "Mariam", "Mei", "Morag", "Nadia", "Nasrin", "Niamh", "Nuria",
    "Odette", "Olumide", "Orla", "Oscar", "Parveen", "Perpetua", "Piotr", "Priya", "Rafael",
    "Rhiannon", "Roisin", "Rufus", "Saanvi", "Samir", "Selma", "Siân", "Sipho", "Sorcha",
    "Søren", "Tamsin", "Tariq", "Tegan", "Thandi", "Tomasz", "Ursula", "Usha", "Viola", "Wanjiru",
    "Wilf", "Xanthe", "Yusuf", "Yvaine", "Zainab", "Zoë",
  ]
  private static let starts = [
    "Ald", "Amble", "Apple", "Ash", "Birk", "Bramble", "Clover", "Copper", "Dun", "Elm", "Fen",
    "Hazel", "Hollin", "Lark", "Linden", "Mar", "Nether", "Oaken", "Pen", "Quarr", "Rowan",
    "Sedge", "Thistle", "Wex",
  ]
  private static let ends = [
    "bourne", "by", "combe", "dale", "grove", "hallow", "ley", "mere", "shaw", "stow", "ton",
    "wick",
  ]
}
