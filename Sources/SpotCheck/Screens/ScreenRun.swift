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
    var recordCount: Int?
    /// The chance after the adjustment for all screens that have one.
    public internal(set) var adjusted: Double?
    /// Whether the question is asked.
    public internal(set) var isAsked: Bool

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
          screen: screen, centre: centre.id, courseID: courseID, answer: answers[number],
          adjusted: nil, isAsked: answers[number].asks)
      }
    }
  }

  /// Takes what was seen at a centre, with as many of its lines as a row names.
  public mutating func take(_ seen: [Result]) {
    for var result in seen {
      result.recordCount = result.answer.records.count
      // Lines are told of questions only: of very many courses, little is kept.
      result.answer.records =
        result.mayBeAsked ? Array(result.answer.records.prefix(Result.linesNamed)) : []
      results.append(result)
    }
  }

  /// How many questions are asked of each course, by the bytes of its id.
  public var questions: [[UInt8]: Int] {
    results.filter { $0.isAsked && $0.answer.isEnough }.reduce(into: [:]) {
      $0[Array($1.courseID.utf8), default: 0] += 1
    }
  }

  /// Adjusts all chances for one another (Holm) and so decides what is asked; a screen of
  /// contradictions has no chance, is not among those counted, and asks by itself.
  public mutating func judge() {
    let tested = results.indices.filter { results[$0].answer.chance != nil }
    let adjusted = Holm.adjusted(tested.map { results[$0].answer.chance ?? 1 })
    for (index, chance) in zip(tested, adjusted) {
      results[index].adjusted = chance
      results[index].isAsked = chance <= Self.level
    }
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
