import Crypto

/// The SHA-1 of an e-mail address as xAPI has it, `mbox_sha1sum`: of `mailto:` and the address.
///
/// It hides an address from whoever does not have it; people.csv has it, so people are recognised.
enum MailDigest {
  /// The digests of a text as it is written and in small letters; none where it is no address.
  static func all(of text: String) -> Set<String> {
    guard text.contains("@") else { return [] }
    return Set(Set([text, text.lowercased()]).map(digest))
  }

  private static func digest(of address: String) -> String {
    EvidenceCopy.hexadecimal(Insecure.SHA1.hash(data: Array("mailto:\(address)".utf8)))
  }
}
