import RulesEngine

/// Rule packs of a user's own, in YAML.
enum PackParsers {
  static func pack(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      _ = try RulePackReader.read(text, file: "own.yaml")
    } catch {
      let lines = 2 + text.utf8.count { $0 == 10 || $0 == 13 }
      for problem in error.problems where problem.line < 0 || problem.line > lines {
        throw FuzzedParser.Contradiction(description: "line \(problem.line) of \(lines)")
      }
    }
    _ = try? QualificationTable.read(text, file: "own.yaml")
  }
}
