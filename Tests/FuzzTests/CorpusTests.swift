import Foundation
import TestSupport
import Testing

/// The short form of `make fuzz`: every corpus, and seeded changes of it, through its parser.
struct CorpusTests {
  @Test(arguments: FuzzedParser.all.map(\.name))
  func `the corpus is read, and 500 changes of it`(name: String) throws {
    let parser = try #require(FuzzedParser.all.first { $0.name == name })
    let corpus = try Corpus(of: parser).files
    #expect(!corpus.isEmpty, "\(name)")
    for (path, bytes) in corpus {
      #expect(throws: Never.self, "\(path)") { try parser.read(bytes) }
    }
    var changes = Changes(of: corpus.map(\.bytes), seed: 20_261_126)
    for number in 1...500 {
      let bytes = changes.next()
      #expect(throws: Never.self, "change \(number): \(Data(bytes).base64EncodedString())") {
        try parser.read(bytes)
      }
    }
  }

  @Test func `every corpus is of a parser`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Corpus.root.path)
      .filter { !$0.hasPrefix(".") }.sorted()
    #expect(folders == FuzzedParser.all.map(\.name).sorted())
  }
}
