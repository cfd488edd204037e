/// Who a statement or an event is about, as it says.
struct StatementActor: Hashable {
  var name: String
  var address: String?
  /// The name of an account, or an OpenID.
  var id: String?
  /// The system whose account it is.
  var homePage: String?
  /// Further ids and addresses of the same person.
  var otherIDs: [String] = []

  /// Somebody of whom a name is known, or an id.
  init(name: String, id: String? = nil) {
    self.name = name
    self.id = id
  }

  /// Reads an actor; nothing where nothing identifies one person.
  init?(_ actor: JSONValue?) {
    guard let actor, actor["objectType"]?.text != "Group" else { return nil }
    name = actor["name"]?.text ?? ""
    if let mail = actor["mbox"]?.text {
      address = mail.lowercased().hasPrefix("mailto:") ? String(mail.dropFirst(7)) : mail
    } else if let account = actor["account"], let own = account["name"]?.text {
      id = own
      homePage = account["homePage"]?.text
    } else if let open = actor["openid"]?.text {
      id = open
    } else if let digest = actor["mbox_sha1sum"]?.text {
      id = digest
    } else {
      return nil
    }
    // A name with an at sign, as some systems send, is the address again.
    if name.isEmpty { name = address ?? id ?? "" }
  }

  /// The addresses by which people.csv may list this person.
  var addresses: [String] { [address ?? id].compactMap { $0 } }

  /// All words by which a course's list may have this person.
  var words: [String] { [name] + addresses + [id].compactMap { $0 } + otherIDs }

  /// Who it is on a course.
  func match(in roster: CourseRoster) -> Match {
    let match = roster.match(id: id, emails: addresses, name: name)
    if case .person = match { return match }
    return otherIDs.lazy.map { roster.match(id: $0) }
      .first { if case .person = $0 { true } else { false } } ?? match
  }
}
