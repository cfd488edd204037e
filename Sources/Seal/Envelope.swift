import Foundation

/// A signed statement: an envelope of DSSE 1.0.2.
struct Envelope: Codable {
  struct Signature: Codable {
    let keyid: String
    let sig: String
  }

  let payload: String
  let payloadType: String
  let signatures: [Signature]

  /// What is signed: `DSSEv1`, then type and body, each after its length in bytes.
  static func signedBytes(_ type: String, _ body: [UInt8]) -> [UInt8] {
    Array("DSSEv1 \(type.utf8.count) \(type) \(body.count) ".utf8) + body
  }

  init(_ body: [UInt8], type: String, by key: SigningKey) throws {
    payload = Data(body).base64EncodedString()
    payloadType = type
    signatures = [
      Signature(
        keyid: SigningKey.name(of: key.publicText) ?? "",
        sig: Data(try key.sign(Envelope.signedBytes(type, body))).base64EncodedString())
    ]
  }

  /// The statement, where its one signature is by this public key.
  func statement(by publicText: [UInt8]) -> Statement? {
    guard payloadType == Statement.mediaType, signatures.count == 1,
      let signature = signatures.first,
      signature.keyid == SigningKey.name(of: publicText),
      let body = Data(base64Encoded: payload), let sig = Data(base64Encoded: signature.sig),
      SigningKey.signed(
        Array(sig), Envelope.signedBytes(payloadType, Array(body)), by: publicText)
    else { return nil }
    return CanonicalJSON.value(Statement.self, Array(body))
  }
}
