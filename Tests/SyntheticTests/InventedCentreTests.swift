import Evidence
import Synthetic
import Testing

@Suite struct InventedCentreTests {
  private func text(_ centre: InventedCentre) -> [String] {
    var files: [String] = []
    centre.forEachFile { path, bytes in
      files.append(path + "\n" + String(decoding: bytes, as: UTF8.self))
    }
    return files
  }

  @Test func `a seed and a kind give the same centre, others another`() {
    let centre = text(InventedCentre(seed: 7, fabricated: .clonedDays))
    #expect(centre == text(InventedCentre(seed: 7, fabricated: .clonedDays)))
    #expect(centre != text(InventedCentre(seed: 8, fabricated: .clonedDays)))
  }

  @Test(arguments: FabricatedKind.allCases)
  func `what is made up differs from the honest centre of its seed`(kind: FabricatedKind) {
    let honest = text(InventedCentre(seed: 3))
    let madeUp = text(InventedCentre(seed: 3, fabricated: kind))
    let differing = zip(honest, madeUp).filter { $0 != $1 }
    #expect((1...4).contains(differing.count))
  }

  @Test func `an honest centre has its people, sessions and records`() {
    let courses = InventedCentre(seed: 1).evidence
    #expect(courses.map(\.course.id) == ["C1", "C2", "C3"])
    for course in courses {
      #expect(course.people.count == 13)
      #expect(course.sessions.count == 24)
      #expect(course.people == course.people.sorted())
    }
    #expect(courses.map { $0.presences.isEmpty } == [false, false, true])
    #expect(courses.map { $0.marks.isEmpty } == [true, false, false])
    #expect(courses[1].marks.count == 24 * 12)
    let typed = courses[0].presences.allSatisfy {
      $0.interval.from.seconds % 60 == 0 && $0.interval.to.seconds % 60 == 0
    }
    #expect(typed)
  }
}
