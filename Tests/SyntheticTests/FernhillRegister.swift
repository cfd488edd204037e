import Evidence
import Synthetic

/// A register as Alder House prints it: a column for every session, its own codes, the tutor who
/// took it and the day below, then a key.
struct FernhillRegister {
  let course: FernhillCourse

  init(_ course: FernhillCourse) { self.course = course }

  /// What the codes mean, for all registers of Alder House.
  static let markMap = """
    register,code,mark,minutes
    FA-101,/,present,
    FA-101,L15,late,15
    FA-101,E20,left_early,20
    FA-101,O,absent,

    """

  var text: String {
    let sessions = course.sessions
    var rows = [
      [course.centre.name], ["Register", course.id, course.title],
      ["Tutor", "", Self.surnameFirst(course.tutor)], [],
      ["Ref", "Learner"]
        + sessions.map { Self.day($0.day) + " \(course.hour):00" } + ["Attended"],
    ]
    let codes = codes
    rows += course.learners.enumerated().map { index, learner in
      let marks = codes.map { $0[index] }
      return [learner.id, Self.surnameFirst(learner)] + marks
        + [String(marks.filter { $0 != "O" }.count)]
    }
    let present = codes.map { column in column.filter { $0 != "O" }.count }
    rows.append(["Total", ""] + present.map(String.init) + [String(present.reduce(0, +))])
    rows.append(["Marked by", ""] + sessions.map { _ in course.tutor.name })
    rows.append(["Marked on", ""] + sessions.map { Self.day($0.day) })
    rows += [[], ["Key", "/ present", "L15 late by 15", "E20 left 20 early", "O absent"]]
    return rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// By session and learner.
  private var codes: [[String]] {
    var draws = SeededGenerator(seed: 2026, stream: course.number)
    return course.sessions.map { _ in
      course.learners.map { _ in
        switch draws.number(below: 20) {
        case 0: "O"
        case 1: "L15"
        case 2: "E20"
        default: "/"
        }
      }
    }
  }

  private static func surnameFirst(_ person: FernhillCourse.Person) -> String {
    let words = person.name.split(separator: " ")
    return "\"\(words.dropFirst().joined(separator: " ")), \(words[0])\""
  }

  private static func day(_ day: Day) -> String {
    let (year, month, date) = day.fields
    let two = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
    return "\(two(date))/\(two(month))/\(year)"
  }
}
