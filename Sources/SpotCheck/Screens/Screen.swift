/// One way to look at registers: at most it raises a question.
public struct Screen: Sendable {
  /// Its id, as `screens.csv` and `glh explain` have it.
  public let id: String
  /// What it looks for.
  public let title: String
  /// What to ask the centre where it shows something.
  public let question: String
  /// How it looks, what it takes for chance, and what may lie behind it that is nobody's doing.
  public let about: String
  /// Whether it weighs what it sees against chance and so has a p-value; a screen of
  /// contradictions has none.
  public let isTested: Bool
  /// One answer for each course of the centre, in order.
  let look: @Sendable (CentreEvidence) -> [ScreenAnswer]

  /// A screen that looks at one course at a time.
  static func ofCourse(
    id: String, title: String, question: String, about: String, isTested: Bool,
    look: @escaping @Sendable (ScreenedCourse, CentreEvidence) -> ScreenAnswer
  ) -> Screen {
    Screen(id: id, title: title, question: question, about: about, isTested: isTested) { centre in
      centre.courses.map { look($0, centre) }
    }
  }
}
