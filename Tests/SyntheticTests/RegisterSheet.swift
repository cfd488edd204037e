import Evidence
import Synthetic

/// A register as a centre prints it: a column for every session, its own codes, the tutor who took
/// it and the day below, then a key.
struct RegisterSheet {
  typealias Learner = (id: String, name: String)

  let centre: String
  let courseID: String
  let title: String
  let tutor: String
  let learners: [Learner]
  let startsAt: [WallTime]
  /// The code of a session and a learner, both counted from 0.
  let code: (_ session: Int, _ learner: Int) -> String
  let key: [String]

  static let absent = "O"

  var text: String {
    let codes = startsAt.indices.map { session in learners.indices.map { code(session, $0) } }
    let days = startsAt.map { Self.day($0.day) }
    var rows = [
      [centre], ["Register", courseID, title], ["Tutor", "", Self.surnameFirst(tutor)], [],
      ["Ref", "Learner"]
        + zip(days, startsAt).map { "\($0) \($1.clock.hour):00" } + ["Attended"],
    ]
    rows += learners.enumerated().map { index, learner in
      let marks = codes.map { $0[index] }
      return [learner.id, Self.surnameFirst(learner.name)] + marks + [Self.attended(marks)]
    }
    rows.append(["Total", ""] + codes.map(Self.attended) + [Self.attended(codes.flatMap { $0 })])
    rows.append(["Marked by", ""] + days.map { _ in tutor })
    rows.append(["Marked on", ""] + days)
    rows += [[], ["Key"] + key]
    return rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func attended(_ marks: [String]) -> String {
    String(marks.count { $0 != absent })
  }

  private static func surnameFirst(_ name: String) -> String {
    let words = name.split(separator: " ")
    return "\"\(words.dropFirst().joined(separator: " ")), \(words[0])\""
  }

  private static func day(_ day: Day) -> String {
    let (year, month, date) = day.fields
    let two = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
    return "\(two(date))/\(two(month))/\(year)"
  }
}
