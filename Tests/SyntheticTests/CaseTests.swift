import Foundation
import TestSupport
import Testing

struct CaseTests {
  static let folder = Repository.root.appending(path: "Fixtures/cases")
  static let stories =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  private static let rules = [
    "distance-only-course", "no-live-tutor", "no-live-peer", "learners-without-live-contact",
    "delivery-not-as-declared", "publicly-funded-distance-only", "ai-tools-not-disclosed",
    "asynchronous-hours-claimed",
  ]
  private static let mildRules: Set = [
    "ai-tools-not-disclosed", "cpcab/online-share-above-cap-by-either", "cpcab/group-too-small",
    "cpcab/no-peer-in-live-session", "cpcab/attendance-below-minimum",
    "ofqual-tqt/guided-hours-below-assigned", "ofqual-tqt/certificate-not-its-size",
  ]

  private func text(_ story: String, _ path: String) -> String {
    let url = Self.folder.appending(path: "\(story)/\(path)")
    return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
  }

  private func column(_ index: Int, of table: String, in story: String) -> Set<String> {
    let lines = text(story, "input/\(table)").split(separator: "\n").dropFirst()
    return Set(
      lines.map {
        String($0.split(separator: ",", omittingEmptySubsequences: false)[index])
      })
  }

  @Test func `there are 27 stories`() { #expect(Self.stories.count == 27) }

  @Test(arguments: stories)
  func `a case states its outcome in words that are read`(story: String) throws {
    let expectation = try CaseExpectation(page: text(story, "case.md"))
    var rules: [String: [String]] = [:]
    var exits: [Int] = []
    var classes: [String] = []
    var rejections: [Int] = []
    for statement in expectation.statements {
      switch statement {
      case .exit(let code): exits.append(code)
      case .deliveryClass(_, let name): classes.append(name)
      case .verdict(let course, let rule, _) where !rule.contains("/"):
        rules[course, default: []].append(rule)
      case .rejections(let count): rejections.append(count)
      default: break
      }
    }
    let courses = column(0, of: "courses.csv", in: story)
    #expect(rules.keys.sorted() == courses.sorted())
    #expect(rules.values.allSatisfy { $0 == Self.rules })
    #expect(exits.count == 1 && classes.count == courses.count && rejections.count == 1)
  }

  @Test(arguments: stories)
  func `a case speaks of its own course and people`(story: String) throws {
    let courses = column(0, of: "courses.csv", in: story)
    let people = column(1, of: "people.csv", in: story)
    let hasSeveral = QualificationCases.stories.contains(story) || story == ReplyCase.story
    #expect(courses == ["C-1"] || hasSeveral)
    for statement in try CaseExpectation(page: text(story, "case.md")).statements {
      switch statement {
      case .learner(let course, let id, _, let evidenced, let possible):
        #expect(courses.contains(course) && people.contains(id) && evidenced <= possible)
      case .course(let id, _, let evidenced, let possible):
        #expect(courses.contains(id) && evidenced <= possible)
      case .deliveryClass(let course, _), .verdict(let course, _, _), .finding(let course, _, _),
        .unbounded(let course):
        #expect(courses.contains(course))
      default: break
      }
    }
  }

  @Test(arguments: stories)
  func `the exit code follows from the verdicts and the class`(story: String) throws {
    var worst = 0
    var stated = -1
    for statement in try CaseExpectation(page: text(story, "case.md")).statements {
      switch statement {
      case .exit(let code): stated = code
      case .verdict(_, let rule, "not_met") where !Self.mildRules.contains(rule): worst = 1
      case .verdict(_, let rule, "cannot_tell") where !Self.mildRules.contains(rule):
        if worst == 0 { worst = 3 }
      case .deliveryClass(_, "evidence_missing") where worst == 0: worst = 3
      default: break
      }
    }
    #expect(stated == worst)
  }

  @Test(arguments: stories)
  func `records of a case name its sessions and people`(story: String) {
    let sessions = column(0, of: "sessions.csv", in: story)
    let people = column(1, of: "people.csv", in: story)
    for table in ["presence.csv", "marks.csv"] {
      #expect(column(0, of: table, in: story).isSubset(of: sessions))
      #expect(column(1, of: table, in: story).isSubset(of: people))
    }
    #expect(column(1, of: "study.csv", in: story).isSubset(of: people))
  }

  @Test(arguments: Set(stories).subtracting(QualificationCases.stories).sorted())
  func `a case has two to five people and at most four sessions`(story: String) {
    #expect((2...5).contains(column(1, of: "people.csv", in: story).count))
    #expect(column(0, of: "sessions.csv", in: story).count <= 4)
  }

  @Test func `a statement that nothing reads stops the case`() {
    #expect(throws: CaseExpectation.Failure(line: "exit soon")) {
      try CaseExpectation(page: "# T\n\n```expect\nexit soon\n```\n")
    }
    #expect(throws: CaseExpectation.Failure(line: "")) { try CaseExpectation(page: "# T\n") }
  }
}
