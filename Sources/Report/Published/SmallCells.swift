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

  /// A course's row as it may be published.
  func published(_ course: CourseRow) -> [Cell] {
    let withContact = course.learners - course.learnersWithoutLiveContact
    var hidden: Set<String> = []
    if isSmall(course.learners) { hidden.formUnion(["learners", "study_s"]) }
    if hides(course.learnersWithoutLiveContact, of: course.learners) {
      hidden.insert("learners_without_live_contact")
    }
    if isSmall(course.learners) || isSmall(withContact) { hidden.formUnion(Self.sums) }
    return zip(CourseRow.schema.columns, course.cells).map { column, cell in
      hidden.contains(column.name) ? .text(Self.mark) : cell
    }
  }

  /// Columns that are sums over the learners who had contact.
  private static let sums: Set<String> = Set(
    ["tutor", "in_person_tutor", "peer", "live"].flatMap {
      ["\($0)_s_evidenced", "\($0)_s_possible"]
    })
}
