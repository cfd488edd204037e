import Foundation
import TestSupport

/// A submission of 200 invented people whose names, addresses and numbers no other text holds, in
/// every place where a centre may put them.
struct PlantedPeople {
  /// A part of every planted name and address, and of no other word.
  static let nameMark = "zqwx"
  /// The first digits of every planted ULN.
  static let numberMark = "987650"

  /// A planted person; the numbers of any two differ, and so do all that is theirs.
  struct Person {
    let number: Int
    var given: String { "An\(PlantedPeople.letters(number))\(nameMark)" }
    var family: String { "Be\(PlantedPeople.letters(number))\(nameMark)" }
    var name: String { "\(given.capitalized) \(family.capitalized)" }
    var email: String { "\(given).\(family)@example.org".lowercased() }
    var learnerNumber: String { "\(numberMark)\(1000 + number)" }
    /// A fourth each: address, ULN, name, and an id that tells nothing.
    var id: String { [email, learnerNumber, name, "P-\(number)"][number % 4] }
    var row: String {
      let role = number == 0 ? "tutor" : "learner"
      return "C-1,\(id),\(role),\(name),\(email),\(learnerNumber);\(family.capitalized) A"
    }
  }

  private static let people = (0..<160).map(Person.init)
  private static let guests = (160..<200).map(Person.init)

  /// A number as letters, so that no two names are alike.
  private static func letters(_ number: Int) -> String {
    let alphabet = Array("bdfgklmnpr")
    let thousands = number < 1000 ? "" : String(alphabet[number / 1000])
    return thousands
      + String([
        alphabet[number / 100 % 10], "o", alphabet[number / 10 % 10], alphabet[number % 10],
      ])
  }

  private static var presence: String {
    let rows = (people.prefix(120) + guests.prefix(10)).map { person in
      let id = person.number % 3 == 0 ? person.id : person.email
      return "S-1,\(id),remote,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z"
    }
    let wrong = people.prefix(8).map { person in
      "S-1,\(person.id),\(person.given),2026-03-02T10:00:00Z,\(person.learnerNumber)"
    }
    return SmallSubmission.presenceHeader + (rows + wrong).joined(separator: "\n") + "\n"
  }

  private static func report(day: String, title: String) -> Data {
    let people = (people.suffix(60) + guests).map { person in
      "\(person.name)\(person.number % 5 == 0 ? " (Guest)" : "")\t\(day), 10:00:00\t\(day), "
        + "11:00:00\t1h\t\(person.number % 2 == 0 ? person.email : "")\tPresenter"
    }
    let text = """
      1. Summary
      Meeting title\t\(title)
      Start time\t\(day), 10:00:00
      End time\t\(day), 11:00:00

      2. Participants
      Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tRole
      \(people.joined(separator: "\n"))

      3. In-Meeting Activities
      Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
      \(people.joined(separator: "\n"))

      """
    return ("\u{feff}" + text).data(in: .utf16LittleEndian)
  }

  /// The submission.
  static var submission: SmallSubmission {
    let (first, second, guest) = (people[1], people[2], guests[3])
    var submission = SmallSubmission(files: [:])
    submission.files["courses.csv"] =
      """
      course_id,title,starts_on,ends_on,publicly_funded,declared_delivery
      C-1,Helping Skills,2026-03-02,2026-03-30,no,live_online

      """.data
    submission.files["people.csv"] =
      ("course_id,person_id,role,name,email,aliases\n"
      + people.map(\.row).joined(separator: "\n") + "\nC-1,\(first.id),tutor,\(first.name),,\n")
      .data
    submission.files["sessions.csv"] =
      """
      session_id,course_id,starts_at,ends_at,activity,mode,tutor_ids,meeting
      S-1,C-1,2026-03-02T10:00:00Z,2026-03-02T11:00:00Z,teaching,remote,\(people[0].id),
      S-2 with \(second.name),C-1,2026-03-16T10:00:00Z,2026-03-16T11:00:00Z,teaching,remote,\
      \(guest.id),Tutorial of \(first.name)

      """.data
    submission.files["registers of \(first.name)/\(second.email).csv"] = presence.data
    submission.files["Teams/\(guest.name)/\(first.learnerNumber).csv"] =
      report(day: "16/03/26", title: "Tutorial of \(first.name)")
    submission.files["Teams/C-1/\(guests[5].name) (3).csv"] =
      report(day: "23/03/26", title: "Talk with \(guests[5].email)")
    submission.files["Teams/\(second.family)/undated.csv"] =
      report(day: "04/05/26", title: "\(second.name) and \(guest.learnerNumber)")
    submission.files["marks.csv"] =
      ("session_id,person_id,mark,marked_by\n"
      + (people.prefix(40) + guests.suffix(5)).map { "S-1,\($0.id),\($0.given),\($0.name)" }
      .joined(separator: "\n") + "\nS-1,\(first.id),present,\(second.name)\n").data
    submission.files["study.csv"] =
      ("course_id,person_id,activity,minutes\n"
      + (people.suffix(20) + guests.prefix(4)).map { "C-1,\($0.id),self_study,30" }
      .joined(separator: "\n") + "\n").data
    submission.files["answers of \(second.name).csv"] =
      ("finding_id,author,replied_on,reply,rule_version\n"
      + (people.prefix(20) + guests.suffix(8)).map {
        "human-connection/no-live-peer/C-1,provider,2026-04-01,"
          + "\($0.given) and \($0.name) <\($0.email)> (\($0.learnerNumber)),\($0.name)"
      }.joined(separator: "\n")
        + """

        \(first.name),provider,2026-04-01,Yes,
        human-connection/\(second.email)/C-1,\(first.name),2026-04-01,Yes,
        human-connection/no-live-peer/\(first.name),\(first.given),\(first.learnerNumber),Yes,

        """).data
    submission.files["letters/\(guest.family) \(guest.learnerNumber).txt"] =
      "\(first.name) was here at 10:30, \(second.email)\n".data
    return submission
  }
}
