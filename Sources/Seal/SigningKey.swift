import Crypto
public import Foundation

/// An Ed25519 key (RFC 8032) as a PEM file of the form that `openssl genpkey` writes (RFC 8410).
public struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  // The fixed bytes before the 32 of a key: RFC 8410, sections 7 and 4.
  private static let privateHead: [UInt8] = [
    0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
  ]
  private static let publicHead: [UInt8] = [
    0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
  ]

  /// A fresh key.
  public init() { key = Curve25519.Signing.PrivateKey() }

  /// Reads a private key; nothing where the file is none.
  public init?(contentsOf place: URL) {
    guard let data = try? Data(contentsOf: place),
      let body = SigningKey.body(of: Array(data), "PRIVATE KEY", after: SigningKey.privateHead),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: body)
    else { return nil }
    self.key = key
  }

  /// The private key as a file, to be read by its owner alone.
  var privateText: [UInt8] {
    SigningKey.text("PRIVATE KEY", SigningKey.privateHead + Array(key.rawRepresentation))
  }

  /// The public key as a file.
  public var publicText: [UInt8] {
    SigningKey.text("PUBLIC KEY", SigningKey.publicHead + Array(key.publicKey.rawRepresentation))
  }

  /// Writes the private key for its owner alone, whole or not at all.
  public func write(to place: URL) throws { try PlainFile.replace(place, with: privateText) }

  func sign(_ bytes: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: Data(bytes))) }

  /// Whether a signature of bytes was made by the key whose public part is this text.
  static func signed(_ signature: [UInt8], _ bytes: [UInt8], by publicText: [UInt8]) -> Bool {
    guard let body = body(of: publicText, "PUBLIC KEY", after: publicHead),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: body)
    else { return false }
    return key.isValidSignature(Data(signature), for: Data(bytes))
  }

  /// By what a public key is named: SHA-256 of its DER form; nothing where the text is no key.
  public static func name(of publicText: [UInt8]) -> String? {
    body(of: publicText, "PUBLIC KEY", after: publicHead)
      .map { MerkleHash.of(publicHead + $0).hexadecimal }
  }

  private static func text(_ label: String, _ bytes: [UInt8]) -> [UInt8] {
    Array(
      "-----BEGIN \(label)-----\n\(Data(bytes).base64EncodedString())\n-----END \(label)-----\n"
        .utf8)
  }

  private static func body(of text: [UInt8], _ label: String, after head: [UInt8]) -> [UInt8]? {
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
    guard lines.count >= 3, lines.first == "-----BEGIN \(label)-----",
      lines.last == "-----END \(label)-----",
      let bytes = Data(base64Encoded: lines[1..<lines.count - 1].joined()),
      bytes.count == head.count + 32, bytes.starts(with: head)
    else { return nil }
    return Array(bytes.dropFirst(head.count))
  }
}
