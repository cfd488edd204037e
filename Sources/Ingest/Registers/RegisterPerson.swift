/// Whom a row of a register is about, as it says.
struct RegisterPerson: Hashable {
  var id: String?
  var email: String?
  /// The name as it stands; where it stands as `Surname, Forename`, also in the other order.
  var names: [String]

  /// The columns that say who, with the words for them.
  static let columns = [
    TableColumn(
      "learner id",
      otherNames: [
        "learner_id", "learner ref", "learner reference", "learner number", "student id",
        "student_id", "student ref", "student reference", "student number", "person id",
        "person_id", "id", "ref",
      ]),
    TableColumn(
      "learner",
      otherNames: ["learner name", "student", "student name", "name", "full name"]),
    TableColumn("first name", otherNames: ["forename", "forenames", "given name"]),
    TableColumn("surname", otherNames: ["last name", "family name"]),
    TableColumn(
      "e-mail", otherNames: ["email", "email address", "learner email", "student email"]),
  ]

  /// Reads the columns that say who, by their names; nothing where all are empty.
  init?(_ text: (String) -> String?) {
    id = text("learner id")
    email = text("e-mail")
    if let surname = text("surname") {
      names = [[text("first name"), surname].compactMap { $0 }.joined(separator: " ")]
    } else {
      names = (text("learner") ?? text("first name")).map(RegisterPerson.forms) ?? []
    }
    if id == nil, email == nil, names.isEmpty { return nil }
  }

  /// Somebody of whom a register has one word, be it an id, an address or a name.
  init(word: String) {
    id = word
    names = RegisterPerson.forms(of: word)
  }

  /// The text by which two rows of a guest are one person's.
  var identity: String { NormalisedName.of(names.last ?? email ?? id ?? "") }

  /// All words by which a course's list may have this person.
  var words: [String] { [id, email].compactMap { $0 } + names }

  /// Who it is on a course.
  func match(in roster: CourseRoster) -> Match {
    // An id or an address may stand where a name is expected.
    let addresses = [email, names.first].compactMap { $0 }
    let match = roster.match(id: id ?? names.first, emails: addresses, name: names.first)
    if case .person = match { return match }
    return names.dropFirst().lazy.map { roster.match(name: $0) }
      .first { if case .person = $0 { true } else { false } } ?? match
  }

  private static func forms(of name: String) -> [String] {
    let parts = name.split(separator: ",").map { part in
      part.split { $0.isWhitespace }.joined(separator: " ")
    }
    return parts.count == 2 && !parts.contains("") ? [name, "\(parts[1]) \(parts[0])"] : [name]
  }
}
