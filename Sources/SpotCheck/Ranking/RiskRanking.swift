public import Evidence
public import RulesEngine

/// The strata of a portfolio by a printed formula, and where its shares lie in their funnels.
public struct RiskRanking: Sendable {
  private let formula: RiskFormula
  private let courses: [PortfolioCourse]
  private let evidenceFunnel: Funnel
  private let notMetFunnel: Funnel

  /// Ranks the courses of a portfolio by a formula.
  public init(_ courses: [PortfolioCourse], by formula: RiskFormula) {
    self.formula = formula
    self.courses = courses
    evidenceFunnel = Funnel(
      around: courses.reduce(0) { $0 + $1.sessionsWithEvidence },
      of: courses.reduce(0) { $0 + $1.sessionsPlanned }, inner: formula.inner,
      outer: formula.outer)
    notMetFunnel = Funnel(
      around: courses.count { $0.rulesNotMet > 0 }, of: courses.count, inner: formula.inner,
      outer: formula.outer)
  }

  /// The points of a course: the sum over the formula's factors.
  public func points(of course: PortfolioCourse) -> Int {
    formula.factors.reduce(0) { $0 + $1.points(for: course.count(of: $1.measure)) }
  }

  /// The risk stratum of each course, by its id: the strata of a stratified sample.
  public var strata: [String: String] {
    courses.reduce(into: [:]) { $0[$1.id] = formula.stratum(of: points(of: $1)) }
  }

  /// The risk stratum of each course as a stored ranking has it, by the course's id.
  public static func strata(of rows: [RankingRow]) -> [String: String] {
    rows.reduce(into: [:]) { strata, row in
      if let id = row.courseID { strata[id] = row.stratum }
    }
  }

  /// The rows of `ranking.csv`: a row a centre, a row a course.
  public var rows: [RankingRow] {
    var centres: [(id: String, courses: [PortfolioCourse])] = []
    var places: [[UInt8]: Int] = [:]
    for course in courses {
      let key = Array(course.centre.utf8)
      if let place = places[key] {
        centres[place].courses.append(course)
      } else {
        places[key] = centres.count
        centres.append((course.centre, [course]))
      }
    }
    return centres.map { row(scope: "centre", $0.courses) }
      + courses.map { row(scope: "course", [$0]) }
  }

  private func row(scope: String, _ members: [PortfolioCourse]) -> RankingRow {
    let sum = { (value: (PortfolioCourse) -> Int) in members.reduce(0) { $0 + value($1) } }
    let weight = sum { max(1, $0.learners) }
    let total = sum { points(of: $0) * max(1, $0.learners) } / max(1, weight)
    let isCentre = scope == "centre"
    let centre = members[0].centre.isEmpty ? nil : members[0].centre
    let notMet = notMetFunnel.place(of: members.count { $0.rulesNotMet > 0 }, in: members.count)
    let evidenced = evidenceFunnel.place(
      of: sum(\.sessionsWithEvidence), in: sum(\.sessionsPlanned))
    return RankingRow(cells: [
      .text(scope), .text(isCentre ? centre ?? "none" : members[0].id), Cell(centre),
      isCentre ? .empty : .text(members[0].id), .text(formula.stratum(of: total)),
      .integer(total), .integer(sum(\.rulesNotMet)), .integer(sum(\.rulesNotTold)),
      .integer(sum(\.sessionsPlanned)), .integer(sum(\.sessionsWithEvidence)),
      .integer(sum(\.questions)), .integer(sum(\.learners)),
      .integer(members.count { $0.isPubliclyFunded == true }), .text(evidenced.rawValue),
      isCentre ? .text(notMet.rawValue) : .empty,
    ])
  }
}
