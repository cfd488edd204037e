import ContactHours
import Evidence

extension Measure {
  /// What it finds of the learner in the middle of a cohort; without one, of the subject itself.
  ///
  /// The least that the middle can be is the middle of what is evidenced, the most that of what is
  /// possible. Between two in the middle half a unit widens the bounds and decides nothing.
  func medianReading(of subject: Subject) -> Reading {
    guard let cohort = subject.cohort else { return reading(of: subject) }
    if cohort.isEmpty && subject.audit.isUnbounded { return .unknown(nil) }
    var figures: [Figure] = []
    for learner in cohort {
      var each = subject
      each.learner = learner
      each.cohort = nil
      switch reading(of: each) {
      case .figure(let figure): figures.append(figure)
      case .nothing: break
      case .word, .unknown: return .unknown(nil)
      }
    }
    guard !figures.isEmpty else { return .nothing }
    let (lower, upper) = ((figures.count - 1) / 2, figures.count / 2)
    let least = figures.map(\.evidenced).sorted()
    // Without a bound is more than any number.
    let most = figures.sorted {
      $0.isUnbounded == $1.isUnbounded ? $0.possible < $1.possible : $1.isUnbounded
    }
    var middle = Figure(
      evidenced: (least[lower] + least[upper]) / 2,
      possible: (most[lower].possible + most[upper].possible + 1) / 2,
      isUnbounded: most[upper].isUnbounded)
    middle.hasNoFloor = figures.contains(where: \.hasNoFloor)
    middle.canShrink = figures.contains(where: \.canShrink)
    return .figure(middle)
  }
}
