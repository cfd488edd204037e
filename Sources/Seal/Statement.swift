/// What a sealed file states of itself: an in-toto Statement, version 1.
struct Statement: Codable {
  struct Subject: Codable {
    let name: String
    let digest: [String: String]
  }

  /// What this program states beside the digests.
  struct Predicate: Codable {
    let program: String
    let head: ChainHead
    let files: [RunRecord.File]
    let packs: [RunRecord.Pack]
    let versions: [String: String]
    let erased: [RunRecord.Erasure]
  }

  static let type = "https://in-toto.io/Statement/v1"
  static let predicateType = "https://glh-auditor.example.org/sealed-audit/v1"
  /// The media type under which the envelope signs it.
  static let mediaType = "application/vnd.in-toto+json"

  var _type = Statement.type
  let subject: [Subject]
  var predicateType = Statement.predicateType
  let predicate: Predicate
}
