import Evidence
import Foundation
import RulesEngine
import TestSupport
import Testing

@Suite struct PackReaderTests {
  private static let folder = "Fixtures/packs"

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: "\(folder)/\(path)"), encoding: .utf8)
  }

  private static func problems(of text: String, file: String) -> String {
    do throws(PackProblems) {
      _ = try RulePackReader.read(text, file: file)
      return "it reads"
    } catch {
      return error.description
    }
  }

  static let bad: [String] = {
    let url = Repository.root.appending(path: "\(folder)/bad")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  @Test(arguments: bad)
  func `a pack that does not read says where, what and how it might be meant`(
    file: String
  ) throws {
    let found = Self.problems(of: try Self.text("bad/\(file)"), file: file) + "\n"
    let expected = RecordedFile(path: "\(Self.folder)/bad/\(file.dropLast(5)).error")
    let isExpected = try expected.holds(found)
    #expect(isExpected, "\(found)")
  }

  @Test func `there are bad packs to read`() {
    #expect(Self.bad.count == 24)
  }

  @Test func `the pack they are variants of reads, and its example holds`() throws {
    let pack = try RulePackReader.read(try Self.text("our-body.yaml"), file: "our-body.yaml")
    #expect(pack.failingExamples == [])
    #expect(pack.id == "our-body")
    #expect(pack.kind == .obligation)
    #expect(
      pack.info(sha256: "00")
        == PackInfo(
          id: "our-body", title: "Our body's diploma", checked: "2026-11-20", sha256: "00"))
    #expect(
      pack.ruleFacts == [
        RuleFacts(
          pack: "our-body", rule: "live-hours-below-minimum",
          title: "The evidence shows fewer live hours than the handbook asks for.",
          about: "Time live with a tutor.", force: .requirement, severity: .high,
          sourceTitle: "Handbook 2025", clause: "3.2", url: "https://example.org/handbook",
          quote: "at least forty hours live with a tutor", status: "verified",
          seen: "2026-11-20")
      ])
  }

  @Test func `no line of a pack can be left out without a word`() throws {
    let lines = try Self.text("our-body.yaml").split(separator: "\n")
    let optional: Set<Substring> = ["    clause: \"3.2\"", "        - from: 2025-09-01"]
    for index in lines.indices where !optional.contains(lines[index]) {
      var rest = lines
      rest.remove(at: index)
      let found = Self.problems(of: rest.joined(separator: "\n"), file: "x.yaml")
      #expect(found != "it reads", "without: \(lines[index])")
    }
  }
}
