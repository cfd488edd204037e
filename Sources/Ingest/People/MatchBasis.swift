/// By what a log's row was matched to somebody on a course's list.
public enum MatchBasis: String, Sendable, CaseIterable {
  /// The person_id.
  case id
  /// The e-mail address.
  case email = "e-mail"
  /// A name or address that people.csv lists as an alias.
  case alias
  /// The name as it stands in people.csv.
  case name
  /// A part of the name that the row has, such as that in brackets.
  case partOfName = "part of the name"
}

/// Under which name a file has somebody, and by what it was matched.
struct SeenAs: Hashable {
  var course: Int
  var person: Int
  var basis: MatchBasis
  /// The name or id as the file has it.
  var label: String
}

extension ListedPerson {
  /// By what a row with these words was matched to this person.
  func basis(id: String? = nil, emails: [String] = [], name: String? = nil) -> MatchBasis {
    if let id, id == self.id { return .id }
    let addresses = (emails + [id].compactMap { $0 }).map(NormalisedName.folded)
    if let email, addresses.contains(NormalisedName.folded(email)) { return .email }
    if let email, MailDigest.all(of: email).contains(where: addresses.contains) { return .email }
    let names = [name, id].compactMap { $0 }.map(NormalisedName.of)
    let others = aliases.map(NormalisedName.of)
    if others.contains(where: { names.contains($0) || addresses.contains($0) }) { return .alias }
    if aliases.flatMap(MailDigest.all).contains(where: addresses.contains) { return .alias }
    if let own = self.name, names.contains(NormalisedName.of(own)) { return .name }
    return .partOfName
  }
}
