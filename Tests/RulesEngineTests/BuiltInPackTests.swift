import Foundation
import RulePacks
import RulesEngine
import TestSupport
import Testing

@Suite struct BuiltInPackTests {
  private static let folder = "Sources/RulePacks/Packs"

  static func yaml(of id: String) throws -> String {
    let url = Repository.root.appending(path: "\(folder)/\(id).yaml")
    return try String(contentsOf: url, encoding: .utf8)
  }

  static func pack(_ id: String) throws -> RulePack {
    try RulePackReader.read(
      try yaml(of: id), file: "\(id).yaml",
      qualifications: try RulePackReader.builtInQualifications())
  }

  @Test func `the embedded packs and tables are those of the folders, word for word`() throws {
    let tables = try BuiltInPacks.tables.map { table in
      let url = Repository.root.appending(path: "Sources/RulePacks/Tables/\(table.id).yaml")
      return (id: table.id, yaml: try String(contentsOf: url, encoding: .utf8))
    }
    let packs = try BuiltInPacks.all.map { (id: $0.id, yaml: try Self.yaml(of: $0.id)) } + tables
    let source = BuiltInPacks.generatedSource(for: packs)
    let file = RecordedFile(path: "Sources/RulePacks/BuiltInPacks+Generated.swift")
    let isPrinted = try file.holds(source)
    #expect(isPrinted, "run the tests with GLH_RECORD=all")
    let isCurrent = (BuiltInPacks.all + BuiltInPacks.tables).map(\.yaml) == packs.map(\.yaml)
    #expect(isCurrent, "the program embeds an older text")
  }

  @Test func `every pack of the folder is in the list`() throws {
    let folder = Repository.root.appending(path: Self.folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.sorted() == BuiltInPacks.all.map { "\($0.id).yaml" }.sorted())
  }

  @Test(arguments: BuiltInPacks.all.map(\.id))
  func `a pack's page is printed from the pack`(id: String) throws {
    let pack = try Self.pack(id)
    let file = RecordedFile(path: "docs/rules/\(id).md")
    let isPrinted = try file.holds(RulePackPage(pack).markdown)
    #expect(isPrinted, "run the tests with GLH_RECORD=all")
  }

  @Test func `a literal's fence is longer than any run of hashes in the text`() {
    let source = BuiltInPacks.generatedSource(for: [(id: "our-body", yaml: "a: \"##\\\"\n\nb: 1\n")]
    )
    #expect(
      source == """
        // Made from Packs/*.yaml and Tables/*.yaml: change those, then run the tests with GLH_RECORD=all.

        extension BuiltInPacks {
          static let ourBody = ###\"""
            a: "##\\"

            b: 1

            \"""###
        }

        """)
  }
}
