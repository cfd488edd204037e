import Foundation

@testable import Seal

/// Sealed files, and the lists that `private/seal/` holds.
enum SealParsers {
  /// A sealed file, whose frame is read before any signature is known to be good.
  static func sealedFile(_ bytes: [UInt8]) throws {
    let place = try Scratch.shared.written(bytes, to: "audit.sealed")
    if let archive = try? StoredArchive(at: place) {
      for entry in archive.entries { _ = archive.isWhole(entry) }
    }
    _ = try? SealedAudit(at: place)
  }

  /// Every list, envelope, key and record; each is refused or is read.
  static func lists(_ bytes: [UInt8]) throws {
    _ = DigestList(text: bytes)
    _ = ErasedLines(text: bytes)
    _ = PageDigests(text: bytes)
    _ = ChainHead(text: bytes)
    let chain = RunChain(text: bytes)
    _ = (chain.head, chain.files, chain.differences())
    _ = CanonicalJSON.value(Statement.self, bytes)
    _ = SigningKey.name(of: bytes)
    if let envelope = CanonicalJSON.value(Envelope.self, bytes) {
      _ = envelope.statement(by: Array(publicKey.utf8))
    }
    let place = try Scratch.shared.written(bytes, to: "leaves")
    if let leaves = LineLeaves(contentsOf: place) { _ = leaves.root }
  }

  private static let publicKey = """
    -----BEGIN PUBLIC KEY-----
    MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
    -----END PUBLIC KEY-----

    """
}
