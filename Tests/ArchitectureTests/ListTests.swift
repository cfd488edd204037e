import Foundation
import Ingest
import RulePacks
import TestSupport
import Testing

/// A thing is added by one file and one line: a file that lacks its line would do nothing.
@Suite struct ListTests {
  private static func types(in folder: String) -> [String] {
    Checkout.names(in: folder).filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }
  }

  @Test(arguments: [
    ("Sources/Ingest/Formats", "Sources/Ingest/LogFormat.swift", ".format"),
    ("Sources/RulesEngine/Measures", "Sources/RulesEngine/Measures.swift", ".self"),
    ("Sources/glh/Commands", "Sources/glh/GLH.swift", ".self"),
    ("Sources/Report/Formats", "Sources/Report/AuditReport.swift", "("),
  ])
  func `every file of the folder is in its list`(folder: String, list: String, mark: String) throws
  {
    let code = SwiftText(try Checkout.text(of: list)).code
    let types = Self.types(in: folder)
    #expect(!types.isEmpty)
    for type in types {
      let isListed = code.contains("\(type)\(mark)")
      #expect(isListed, "\(type) is not in \(list)")
    }
  }

  @Test func `every pack of the folder is built in`() {
    let files = Checkout.names(in: "Sources/RulePacks/Packs")
    #expect(files == BuiltInPacks.all.map { "\($0.id).yaml" }.sorted())
  }

  @Test func `every format has files that are read and files that are not`() {
    for format in LogFormats.all {
      for kind in ["good", "bad"] {
        let files = Checkout.names(in: "Fixtures/formats/\(format.id)/\(kind)")
        #expect(!files.isEmpty, "Fixtures/formats/\(format.id)/\(kind)")
      }
    }
  }

  @Test func `every folder of tests is a target`() throws {
    let manifest = try Checkout.text(of: "Package.swift")
    for folder in Checkout.names(in: "Tests") where folder.hasSuffix("Tests") {
      let isTarget = manifest.contains("\"\(folder)\"")
      #expect(isTarget, "Tests/\(folder) is not in Package.swift")
    }
  }
}
