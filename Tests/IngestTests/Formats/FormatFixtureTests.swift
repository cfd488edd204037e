import Foundation
import Testing

@testable import Ingest

@Suite struct FormatFixtureTests {
  @Test(arguments: FormatFixture.all.filter { $0.kind == .good })
  func `a good file is read as its golden tells`(fixture: FormatFixture) throws {
    let file = try fixture.reading()
    let told = try FormatTelling.evidence(file, beside: fixture.others())
    #expect(file.account.rejectionRows.isEmpty)
    #expect(file.account.isBalanced)
    try Golden.expect(told, at: fixture.golden, fixture.testDescription)
  }

  @Test(arguments: FormatFixture.all.filter { $0.kind == .bad })
  func `of a bad file what is not read is told with its place`(fixture: FormatFixture) throws {
    let file = try fixture.reading()
    let told = try FormatTelling.rejections(file, beside: fixture.others())
    #expect(told != "\n")
    #expect(file.account.isBalanced)
    try Golden.expect(told, at: fixture.golden, fixture.testDescription)
  }

  @Test(arguments: FormatFixture.all.filter { $0.kind == .good })
  func `a good file is recognised whatever its name`(fixture: FormatFixture) throws {
    let folder = try PassingFolder()
    let bytes = [UInt8](try Data(contentsOf: fixture.url))
    for name in ["notes.txt", "people.csv", "no ending"] {
      try folder.write(name, bytes)
      let found = try LogFormats.format(ofFile: folder.path + "/" + name)
      #expect(found.format?.id == fixture.format)
    }
  }

  @Test(arguments: FormatFixture.all.filter { $0.kind == .bad })
  func `a bad file is of its format or of none`(fixture: FormatFixture) throws {
    let file = try fixture.reading()
    #expect(file.format.map { $0.id == fixture.format } ?? (file.unrecognised != nil))
  }

  @Test(arguments: LogFormats.all.map(\.id))
  func `every format has files that are read and files that are not`(id: String) {
    for kind in FormatFixture.Kind.allCases {
      #expect(FormatFixture.all.contains { $0.format == id && $0.kind == kind }, "\(kind)")
    }
  }

  @Test func `every folder is of a format, and every golden of a file`() {
    let ids = Set(LogFormats.all.map(\.id))
    for folder in FormatFixture.names("") { #expect(ids.contains(folder), "\(folder)") }
    for id in ids {
      for kind in FormatFixture.Kind.allCases {
        let files = FormatFixture.all.filter { $0.format == id && $0.kind == kind }
        let names = Set(files.flatMap { [$0.name, $0.golden.lastPathComponent] })
        #expect(names.count == files.count * 2)
        #expect(Set(FormatFixture.names("\(id)/\(kind.rawValue)")).isSubset(of: names))
      }
    }
  }
}
