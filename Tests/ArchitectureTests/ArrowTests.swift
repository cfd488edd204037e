import Foundation
import TestSupport
import Testing

/// Which rooms a room may look into: docs/architecture.md as a table that is held.
@Suite struct ArrowTests {
  private static let system: Set<String> = ["Dispatch", "Foundation", "Synchronization"]

  /// Rooms without a system module open no file and read no clock.
  private static let mayImport: [String: Set<String>] = [
    "Evidence": [],
    "Store": ["Evidence", "GRDB", "GRDBSQLite", "Foundation"],
    "CZip": [],
    "CXml": [],
    "CXlsx": [],
    "CDisk": [],
    "Ingest": ["Evidence", "Store", "CZip", "CXml", "Crypto", "Foundation", "Synchronization"],
    "ContactHours": ["Evidence"],
    "RulePacks": [],
    "RulesEngine": ["Evidence", "ContactHours", "RulePacks", "Yams"],
    "SpotCheck": ["Evidence", "ContactHours", "RulesEngine", "BigInt", "Crypto"],
    "Report": [
      "Evidence", "ContactHours", "RulesEngine", "SpotCheck", "CXlsx", "Synchronization",
    ],
    "Seal": ["Evidence", "Store", "Crypto", "Dispatch", "Foundation"],
    "Synthetic": ["Evidence"],
    "glh": system.union([
      "Evidence", "Store", "Ingest", "ContactHours", "RulePacks", "RulesEngine", "SpotCheck",
      "Report", "Seal", "Synthetic", "CDisk", "ArgumentParser",
    ]),
  ]

  /// A room's folder may be held to less than the room.
  private static let folders: [String: Set<String>] = ["Sources/Ingest/Formats/": ["Evidence"]]

  private static func imports(of file: Checkout.File) -> [String] {
    SwiftText(file.text).code.matches(of: /(?m)^\s*(?:[@\w]+ +)*import +(?:\w+ +)?(\w+)/).map {
      String($0.1)
    }
  }

  @Test func `every room has its arrows in the table`() {
    #expect(Checkout.rooms == Self.mayImport.keys.sorted())
  }

  @Test(arguments: Checkout.rooms)
  func `a room imports only what stands before it`(room: String) {
    for file in Checkout.sources where file.room == room {
      let narrower = Self.folders.first { file.path.hasPrefix($0.key) }?.value
      let allowed = narrower ?? Self.mayImport[room] ?? []
      for module in Self.imports(of: file) {
        #expect(allowed.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test func `docs/architecture.md names every room`() throws {
    let page = try Checkout.text(of: "docs/architecture.md")
    for room in Checkout.rooms {
      let isNamed = page.contains("`\(room)`")
      #expect(isNamed, "\(room)")
    }
  }
}
