/// Every message of the report in English, as the scanner of its sources finds them.
enum WordList {
  /// A message; where it counts, the form for many too.
  struct Message: Hashable {
    let one: String
    let many: String?
  }

  /// In the order of the sources; behind them what other parts of the program say.
  static let messages = {
    let own = text.split(separator: "\n").map { line in
      let forms = line.split(separator: "\t").map(String.init)
      return Message(one: forms[0], many: forms.count > 1 ? forms[1] : nil)
    }
    let said = SaidList.messages.map { Message(one: $0, many: nil) }
    return own + said.filter { !own.contains($0) }
  }()

  /// The messages that have one form, and those that count, by their first form.
  static let single = Set(messages.filter { $0.many == nil }.map(\.one))
  static let counting = Dictionary(
    messages.compactMap { message in message.many.map { (message.one, $0) } },
    uniquingKeysWith: { first, _ in first })
}
