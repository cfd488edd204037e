public import Evidence

/// All screens over all courses of a submission, judged together.
public struct ScreenRun: Sendable {
  /// What one screen says of one course.
  public struct Result: Sendable {
    /// The screen.
    public let screen: Screen
    /// The centre's id; empty where none is named.
    public let centre: String
    /// The course's id.
    public let courseID: String
    /// What was seen.
    public internal(set) var answer: ScreenAnswer
    /// How many records the question is about, where not all are kept.
    public internal(set) var recordCount: Int?
    /// The chance after the adjustment for all screens that have one.
    public internal(set) var adjusted: Double?
    /// Whether the question is asked.
    public internal(set) var isAsked: Bool

    init(screen: Screen, centre: String, courseID: String, answer: ScreenAnswer) {
      self.screen = screen
      self.centre = centre
      self.courseID = courseID
      self.answer = answer
      isAsked = answer.asks
    }

    /// What was seen before and kept; nothing where there is no such screen.
    public init?(
      screen id: String, centre: String, courseID: String, answer: ScreenAnswer, recordCount: Int
    ) {
      guard let screen = Screen.all.first(where: { $0.id == id }) else { return nil }
      self.init(screen: screen, centre: centre, courseID: courseID, answer: answer)
      self.recordCount = recordCount
    }

    /// The same with as many of its lines as a row names; of what cannot be asked any more, none.
    ///
    /// Lines are told of questions only: of very many courses, little is kept.
    public var short: Result {
      var result = self
      result.recordCount = answer.records.count
      result.answer.records = mayBeAsked ? Array(answer.records.prefix(Result.linesNamed)) : []
      return result
    }

    /// Decides whether the question is asked, by its chance after the adjustment for all that have
    /// one.
    public mutating func judge(_ chance: Double?) {
      adjusted = chance
      isAsked = chance.map { $0 <= ScreenRun.level } ?? answer.asks
    }

    /// Whether there is something to ask, once it was judged.
    public var isQuestion: Bool { isAsked && answer.isEnough }

    /// Whether it can still be asked once all are judged: an adjusted chance is never smaller.
    var mayBeAsked: Bool { answer.chance.map { $0 <= ScreenRun.level } ?? answer.asks }
  }

  /// In the order of centres, courses and screens as they were looked at.
  public private(set) var results: [Result] = []
  /// A question is asked where its adjusted chance is at most this.
  public static let level = 0.05

  /// Looks at nothing yet.
  public init() {}

  /// Looks at a centre.
  public mutating func look(at centre: CentreEvidence) { results += Self.look(at: centre) }

  /// What the screens see at a centre, not yet judged; other centres change nothing of it.
  public static func look(at centre: CentreEvidence) -> [Result] {
    let answers = Screen.all.map { $0.look(centre) }
    return centre.courseIDs.enumerated().flatMap { number, courseID in
      zip(Screen.all, answers).map { screen, answers in
        Result(
          screen: screen, centre: centre.id, courseID: courseID, answer: answers[number])
      }
    }
  }

  /// Takes what was seen at a centre.
  public mutating func take(_ seen: [Result]) { results += seen.map(\.short) }

  /// How many questions are asked of each course, by the bytes of its id.
  public var questions: [[UInt8]: Int] {
    results.filter(\.isQuestion).reduce(into: [:]) { $0[Array($1.courseID.utf8), default: 0] += 1 }
  }

  /// Adjusts all chances for one another (Holm) and so decides what is asked; a screen of
  /// contradictions has no chance, is not among those counted, and asks by itself.
  public mutating func judge() {
    let tested = results.indices.filter { results[$0].answer.chance != nil }
    let adjusted = Holm.adjusted(tested.map { results[$0].answer.chance ?? 1 })
    for (index, chance) in zip(tested, adjusted) { results[index].judge(chance) }
  }
}

extension ScreenRun.Result {
  /// How many lines a row names.
  static let linesNamed = 20

  /// The row of `screens.csv`; `path` names a file as it may be shown.
  public func row(path: (Int) -> String) -> ScreenRow {
    let records = isAsked ? answer.records : []
    let lines = records.prefix(Self.linesNamed).map { "\(path($0.file)):\($0.line)" }
    return ScreenRow(cells: [
      .text(screen.id), Cell(centre.isEmpty ? nil : centre), .text(courseID),
      .text(answer.isEnough ? (isAsked ? "yes" : "no") : "too_few"), .text(screen.question),
      .text(answer.effect), .integer(answer.lookedAt),
      Cell(answer.chance.map(ShownNumber.chance)), Cell(adjusted.map(ShownNumber.chance)),
      .integer(isAsked ? recordCount ?? records.count : 0),
      Cell(lines.isEmpty ? nil : lines.joined(separator: "; ")),
    ])
  }
}
