import Foundation
import GRDB
import Testing

@testable import Store

extension StoreSuite {
  @Suite struct IdentityStoreTests {
    private func identity(_ shown: String, _ id: String, name: String? = nil)
      -> IdentityStore.Identity
    {
      .init(shownID: shown, personID: id, name: name, email: nil, aliases: [])
    }

    @Test func `people come back under the ids that may be shown, the last word standing`() throws {
      let folder = try PassingFolder()
      let store = try IdentityStore(in: folder.url, toWrite: true)
      let tegan = IdentityStore.Identity(
        shownID: "Learner-7F3A", personID: "tegan@example.org", name: "Tegan Marwick",
        email: "tegan@example.org", aliases: ["Teg", "T. Marwick"])
      try store.add([identity("T-01", "T-01"), tegan])
      try store.add([identity("T-01", "T-01", name: "Orla Penhallow")])
      #expect(
        try store.identities() == [tegan, identity("T-01", "T-01", name: "Orla Penhallow")])
      try store.close()
      let again = try IdentityStore(in: folder.url)
      #expect(try again.identities().map(\.shownID) == ["Learner-7F3A", "T-01"])
      try again.close()
    }

    @Test func `whoever looks waits for nobody, and changes no byte`() throws {
      let folder = try PassingFolder()
      let store = try IdentityStore(in: folder.url, toWrite: true)
      try store.add([identity("T-01", "T-01")])
      try store.close()
      let place = folder.url.appending(path: "identity.sqlite")
      let before = try Data(contentsOf: place)
      let other = try DatabaseQueue(path: place.path)
      try other.inTransaction(.immediate) { _ in
        let looking = try IdentityStore(in: folder.url)
        #expect(try looking.identities().map(\.shownID) == ["T-01"])
        #expect(throws: DatabaseError.self) { try looking.add([identity("T-02", "T-02")]) }
        try looking.close()
        return .rollback
      }
      try other.close()
      #expect(try Data(contentsOf: place) == before)
    }

    @Test(arguments: ["../../../etc/passwd", "", "A" + hash(1).dropFirst(), hash(1) + "1"])
    func `a hash that is none leads to no file`(text: String) throws {
      let folder = try PassingFolder()
      let store = try IdentityStore(in: folder.url, toWrite: true)
      try store.add([SubmittedFile(path: "a.csv", inner: "a.csv", sha256: text, reason: nil)])
      try store.add(paths: [(text, "a.csv", "a.csv")])
      #expect(throws: DatabaseError.self) { try store.submittedFiles() }
      #expect(throws: DatabaseError.self) { try store.paths() }
      try store.close()
    }

    @Test func `a value that is missing or of another kind is an error, and never a zero`() throws {
      let row = GuardedRow(Row(["none": nil, "text": "x", "number": 7]))
      #expect(try row["text"] as String == "x")
      #expect(try row["number"] as Int == 7)
      #expect(try GuardedRow(Row(["number": 7]))[0] as Int == 7)
      #expect(try row["none"] as String? == nil)
      #expect(try row["nowhere"] as Int? == nil)
      #expect(throws: DatabaseError.self) { try row["none"] as String }
      #expect(throws: DatabaseError.self) { try row["nowhere"] as Int }
      #expect(throws: DatabaseError.self) { try row["text"] as Int }
      #expect(throws: DatabaseError.self) { try row["text"] as Int? }
      #expect(throws: DatabaseError.self) { try row["none"] as Bool }
      #expect(throws: DatabaseError.self) { try GuardedRow(Row(["none": nil]))[0] as String }
    }

    @Test func `a file's real path is kept beside the one that may be shown`() throws {
      let folder = try PassingFolder()
      let store = try IdentityStore(in: folder.url, toWrite: true)
      try store.add(paths: [
        (hash(2), "Tegan.csv", "(name).csv"), (hash(1), "a.csv", "a.csv"),
      ])
      try store.add(paths: [(hash(2), "Tegan.csv", "(name).csv")])
      #expect(
        try store.paths().map { "\($0.path) \($0.shown) \($0.sha256.prefix(1))" }
          == ["Tegan.csv (name).csv 2", "a.csv a.csv 1"])
      try store.addRun(user: "orla", at: "2026-03-31T10:00:00Z", program: "glh 1.0")
      try store.close()
      #expect(folder.names == ["identity.sqlite"])
    }
  }
}
