import Evidence
import Ingest
import RulePacks
import RulesEngine
import TestSupport
import Testing

@Suite struct NamingTests {
  private static func isKebabCase(_ id: String) -> Bool {
    id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil
  }

  @Test func `ids are kebab-case and stand once`() throws {
    let packs = try BuiltInPacks.all.map { try RulePackReader.read($0.yaml, file: $0.id) }
    let kinds: [(kind: String, ids: [String])] =
      [
        ("formats", LogFormats.all.map(\.id)),
        ("reasons", RejectionCode.allCases.map(\.rawValue) + TableFaults.ids),
        ("packs", packs.map(\.id)),
      ] + packs.map { ($0.id, $0.ruleFacts.map(\.rule)) }
    for (kind, ids) in kinds {
      #expect(!ids.isEmpty, "\(kind)")
      #expect(Set(ids).count == ids.count, "\(kind)")
      for id in ids { #expect(Self.isKebabCase(id), "\(kind): \(id)") }
    }
  }

  @Test func `no type bears the name of a room`() {
    let declaration = /\b(?:struct|class|enum|actor|protocol|typealias) +(\w+)/
    for file in Checkout.sources {
      for match in SwiftText(file.text).code.matches(of: declaration) {
        #expect(!Checkout.rooms.contains(String(match.1)), "\(file.path): \(match.1)")
      }
    }
  }

  @Test func `files are named for what they hold`() {
    let empty = ["Utils", "Utilities", "Helper", "Common", "Manager", "Base", "Misc"]
    for file in Checkout.sources + Checkout.tests {
      for word in empty {
        let isWhole = file.name.matches(of: /[A-Z][a-z]+/).contains { $0.output.hasPrefix(word) }
        #expect(!isWhole, "\(file.path)")
      }
    }
  }

  @Test func `no file is longer than 400 lines`() {
    for file in Checkout.sources + Checkout.tests where !file.isGenerated {
      let count = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(count <= 400, "\(file.path) has \(count) lines")
    }
  }
}
