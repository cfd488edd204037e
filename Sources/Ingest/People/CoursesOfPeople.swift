/// On which courses everybody is, in flat arrays: made once, and asked for every row of a long table.
struct CoursesOfPeople {
  /// Where the courses of each person begin, and behind the last person's their end.
  private var starts: [Int32]
  private var courses: [Int32]

  /// Turns the lists of all courses round; `people` is how many there are.
  init(_ rosters: [CourseRoster], people: Int) {
    starts = Array(repeating: 0, count: people + 2)
    for roster in rosters {
      for person in roster.members { starts[Int(person) + 2] += 1 }
    }
    for person in 0..<people { starts[person + 2] += starts[person + 1] }
    courses = Array(repeating: 0, count: Int(starts[people + 1]))
    for (course, roster) in rosters.enumerated() {
      for person in roster.members {
        courses[Int(starts[Int(person) + 1])] = Int32(course)
        starts[Int(person) + 1] += 1
      }
    }
  }

  /// The courses of a person, in their order.
  subscript(person: Int) -> ArraySlice<Int32> {
    courses[Int(starts[person])..<Int(starts[person + 1])]
  }

  /// Whether a person is on a course's list.
  func holds(_ person: Int32, on course: Int32) -> Bool {
    var place = Int(starts[Int(person)])
    let end = Int(starts[Int(person) + 1])
    while place < end {
      if courses[place] == course { return true }
      place += 1
    }
    return false
  }
}
