import Evidence
import Synthetic

/// Who was where on the submission's courses.
extension FernhillCourse {
  struct Stay {
    let person: Person
    let mode: Mode
    let from: WallTime
    let to: WallTime
  }

  struct Part {
    let from: WallTime
    let to: WallTime
    let activity: String
  }

  /// A session of three hours has a break of a quarter of an hour in its middle, a day one of half
  /// an hour.
  func parts(of session: Session) -> [Part] {
    guard minutes >= 180 else {
      return [
        Part(
          from: session.from, to: session.to,
          activity: story == .oneToOne ? "tutorial" : "teaching")
      ]
    }
    let middle = WallTime(seconds: session.from.seconds + minutes * 30)
    let back = WallTime(seconds: middle.seconds + (minutes >= 360 ? 1800 : 900))
    return [
      Part(from: session.from, to: middle, activity: "teaching"),
      Part(from: middle, to: back, activity: "break"),
      Part(from: back, to: session.to, activity: "skills_practice"),
    ]
  }

  /// Stays in a session, tutor first; nobody but the tutor is there before it begins.
  func stays(in session: Session) -> [Stay] {
    var draws = SeededGenerator(seed: 2026, stream: number, part: 10 + session.number)
    let mode: Mode = story == .inPersonOnlyInName ? .remote : session.mode
    var stays: [Stay] = []
    if story != .noTutorInTeams {
      stays.append(
        Stay(
          person: tutor, mode: mode, from: WallTime(seconds: session.from.seconds - 300),
          to: WallTime(seconds: session.to.seconds + 120)))
    }
    for (index, learner) in learners.enumerated() {
      let late = draws.number(below: 480)
      let early = draws.number(below: 300)
      let isAway = draws.happens(permille: 60)
      let dropsOut = draws.happens(permille: 150)
      // One learner of the blended course is enrolled, studies alone, and never comes.
      if story == .blended && index == 7 { continue }
      if story == .oneToOne ? learner.group != session.group : isAway { continue }
      let from = WallTime(seconds: session.from.seconds + late)
      let to = WallTime(seconds: session.to.seconds - early)
      let away = WallTime(seconds: from.seconds + 1800)
      let back = WallTime(seconds: away.seconds + 240)
      let pieces = dropsOut ? [(from, away), (back, to)] : [(from, to)]
      for (start, end) in pieces {
        stays.append(Stay(person: learner, mode: mode, from: start, to: end))
      }
    }
    return stays
  }
}
