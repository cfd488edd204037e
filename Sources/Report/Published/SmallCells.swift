import Evidence

/// Which figures of a published table are about so few learners that they could tell of one.
///
/// Small counts are left out (primary suppression), and with them whatever they could be worked out
/// from (secondary suppression): a count whose rest is small, and sums over few people. Nought and
/// all are shown: they say the same of everybody.
struct SmallCells {
  /// The least count that is shown.
  let least: Int

  /// What stands in a cell that is left out, for “confidential”.
  static let mark = "[c]"

  /// Whether a count is small.
  private func isSmall(_ count: Int) -> Bool { count > 0 && count < least }

  /// Whether a part of a whole must be left out: itself, the rest or the whole is small.
  func hides(_ part: Int, of whole: Int) -> Bool {
    isSmall(part) || isSmall(whole - part) || isSmall(whole)
  }

  /// A course's row as it may be published; `learners` are the rows of its learners.
  func published(_ course: CourseRow, learners: [LearnerRow]) -> [Cell] {
    var hidden = hiddenSums(of: learners)
    if isSmall(course.learners) { hidden.formUnion(Self.sums + ["learners"]) }
    if hides(course.learnersWithoutLiveContact, of: course.learners) {
      hidden.insert("learners_without_live_contact")
    }
    return zip(CourseRow.schema.columns, course.cells).map { column, cell in
      hidden.contains(column.name) ? .text(Self.mark) : cell
    }
  }

  /// Sums to which few learners contribute, and what is possible where it differs from what is
  /// evidenced for few: the difference would be theirs.
  private func hiddenSums(of learners: [LearnerRow]) -> Set<String> {
    let names = LearnerRow.schema.columns.map(\.name)
    let rows = learners.map { Dictionary(uniqueKeysWithValues: zip(names, $0.cells)) }
    func value(_ name: String, _ row: [String: Cell]) -> Int { row[name]?.integer ?? 0 }
    var hidden = Set(Self.sums.filter { sum in isSmall(rows.count { value(sum, $0) > 0 }) })
    for kind in Self.kinds {
      let (evidenced, possible) = (kind + "_evidenced", kind + "_possible")
      let few = isSmall(rows.count { value(evidenced, $0) != value(possible, $0) })
      if few || hidden.contains(evidenced) { hidden.insert(possible) }
    }
    return hidden
  }

  private static let kinds = ["tutor_s", "in_person_tutor_s", "peer_s", "live_s"]
  /// Columns that are sums over learners; those of learners have the same names.
  private static let sums = kinds.flatMap { ["\($0)_evidenced", "\($0)_possible"] } + ["study_s"]
}
