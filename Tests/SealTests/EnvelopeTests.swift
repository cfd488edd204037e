import Foundation
import TestSupport
import Testing

@testable import Seal

@Suite struct EnvelopeTests {
  @Test func `what is signed is what DSSE's protocol page shows`() {
    let bytes = Envelope.signedBytes("http://example.com/HelloWorld", Array("hello world".utf8))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "DSSEv1 29 http://example.com/HelloWorld 11 hello world")
  }

  @Test func `a key is a PEM file, read as it was written`() throws {
    let folder = try TemporaryFolder()
    let key = SigningKey()
    try folder.write(key.privateText, to: "key.pem")
    let again = try #require(SigningKey(contentsOf: folder.url.appending(path: "key.pem")))
    #expect(again.publicText == key.publicText && SigningKey.name(of: key.publicText) != nil)
    #expect(SigningKey.name(of: key.privateText) == nil)
    try folder.write(key.publicText, to: "public.pem")
    #expect(SigningKey(contentsOf: folder.url.appending(path: "public.pem")) == nil)
  }

  /// RFC 8032, 7.1, test 1.
  @Test func `a signature is the one that RFC 8032 gives`() throws {
    let secret = try #require(
      Hexadecimal.bytes(of: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
    let head: [UInt8] = [
      0x30, 0x2E, 2, 1, 0, 0x30, 5, 6, 3, 0x2B, 0x65, 0x70, 4, 0x22, 4, 0x20,
    ]
    let folder = try TemporaryFolder()
    try folder.write(
      Array(
        """
        -----BEGIN PRIVATE KEY-----
        \(Data(head + secret).base64EncodedString())
        -----END PRIVATE KEY-----

        """.utf8), to: "key.pem")
    let key = try #require(SigningKey(contentsOf: folder.url.appending(path: "key.pem")))
    let signature =
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
      + "d25bf5f0595bbe24655141438e7a100b"
    let given = try #require(Hexadecimal.bytes(of: signature))
    #expect(SigningKey.signed(given, [], by: key.publicText))
    #expect(!SigningKey.signed(given, [0], by: key.publicText))
  }

  @Test func `every bit of an archive is looked at, and named by its entry`() throws {
    let folder = try TemporaryFolder()
    let place = folder.url.appending(path: "a.zip")
    var writer = try ArchiveWriter(making: place)
    try writer.add("one.txt", Array("first".utf8))
    try writer.add("two/empty", [])
    try writer.finish()
    let whole = try Data(contentsOf: place)
    let entries = try StoredArchive(at: place).entries
    #expect(entries.map(\.name) == ["one.txt", "two/empty"])
    for byte in whole.indices {
      let holder = entries.first { byte < $0.end }?.name ?? "the directory"
      for bit in 0..<8 {
        var changed = whole
        changed[byte] ^= 1 << bit
        try changed.write(to: place)
        var named = "nothing"
        do {
          let archive = try StoredArchive(at: place)
          if let entry = archive.entries.first(where: { !archive.isWhole($0) }) {
            named = entry.name
          }
        } catch let damage as StoredArchive.Damaged { named = damage.entry ?? "the directory" }
        // A name that the directory has otherwise leads to its entry.
        let isLocated = holder == "the directory" ? named != "nothing" : named == holder
        #expect(isLocated, "byte \(byte), bit \(bit): \(named)")
      }
    }
    for cut in [0, 1, whole.count / 2, whole.count - 1] {
      try whole.prefix(cut).write(to: place)
      let isRead = (try? StoredArchive(at: place)) != nil
      #expect(!isRead, "\(cut)")
    }
  }

  @Test(arguments: ["../out", "/etc/x", "a//b", "a/./b", "a\u{1}b", ""])
  func `a name that leads elsewhere is not unpacked`(name: String) throws {
    let folder = try TemporaryFolder()
    let place = folder.url.appending(path: "a.zip")
    var writer = try ArchiveWriter(making: place)
    try writer.add(name, [1])
    try writer.finish()
    #expect(throws: StoredArchive.Damaged.self) { try StoredArchive(at: place) }
  }
}
