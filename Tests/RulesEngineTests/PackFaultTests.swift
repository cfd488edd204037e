import Foundation
import RulesEngine
import TestSupport
import Testing

/// Every code that the reading of a pack can report has a meaning and a way out.
@Suite struct PackFaultTests {
  private static let reading: [String] = {
    let folder = Repository.root.appending(path: "Sources/RulesEngine/Reading")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".swift") && $0 != "PackFault.swift" }.compactMap {
      try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
  }()

  /// The codes that stand in the source as what `report` is given before `at:` or `line:`.
  private static let reported: Set<String> = Set(
    reading.flatMap { text in
      text.matches(of: /"([a-z]+(?:-[a-z]+)*)",\s*(?:at|line):/).map { String($0.1) }
    })

  /// The keys that stand in the source as required.
  private static let required: Set<String> = Set(
    reading.flatMap { text in
      (text.matches(of: /required: \[([^\]]*)\]/).map { String($0.1) }
        + text.matches(of: /ruleKeys = \[([^\]]*)\]/).map { String($0.1) })
        .flatMap { list in list.matches(of: /"([a-z-]+)"/).map { String($0.1) } }
    })

  @Test func `what is reported and what is explained is the same list`() {
    #expect(Self.reported == Set(PackFault.allCases.map(\.rawValue)))
  }

  @Test func `every key that must be there can be missed`() {
    #expect(Self.required.count > 30)
    #expect(PackFault.requiredKeys.isSuperset(of: Self.required))
    for key in Self.required {
      #expect(PackFault.explanation(of: "missing-\(key)")?.help.isEmpty == false)
    }
  }

  @Test(arguments: PackFault.allCases)
  func `a fault says what it means in a sentence, and the way out in a phrase`(fault: PackFault) {
    #expect(fault.meaning.hasSuffix(".") && fault.meaning.first?.isUppercase == true)
    #expect(!fault.help.hasSuffix(".") && fault.help.first?.isLowercase == true)
  }

  @Test func `what no pack can have is not explained`() {
    #expect(PackFault.explanation(of: "missing-everything") == nil)
    #expect(PackFault.explanation(of: "no-such-code") == nil)
  }

  @Test func `the way out stands once for each code`() throws {
    let text = """
      pack: our-body
      tittle: T
      abuot: A
      """
    let problems = #expect(throws: PackProblems.self) {
      try RulePackReader.read(text, file: "x.yaml")
    }
    let lines = problems?.description.split(separator: "\n").map(String.init) ?? []
    #expect(lines.count { $0.contains("[unknown-key]") } == 2)
    #expect(lines.count { $0.hasPrefix("  help: see the table of keys") } == 1)
  }

  @Test func `a new pack says what its examples leave out, and reads`() throws {
    let text = NewPack.text(id: "our-body")
    #expect(text.contains("\n# the audit date (on) is 2026-09-01\n"))
    #expect(text.contains("# the course starts on 2025-09-01 and ends with its last session\n"))
    #expect(text.contains("# there are 2 learners, and all are there\n"))
    #expect(try RulePackReader.read(text, file: "our-body.yaml").failingExamples == [])
  }
}
