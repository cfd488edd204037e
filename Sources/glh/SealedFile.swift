import Foundation
import Seal

/// Opens a sealed file, and says what is wrong with one that is not what was signed.
enum SealedFile {
  static func open(_ path: String, signer: String?) throws -> SealedAudit {
    var trusted: [UInt8]?
    if let signer {
      guard let data = FileManager.default.contents(atPath: signer),
        SigningKey.name(of: Array(data)) != nil
      else { throw CommandFailure(.notFound, "\(signer): error: no public key is here [no-key]") }
      trusted = Array(data)
    }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw CommandFailure(.notFound, "\(path): error: nothing is here to be read [not-found]")
    }
    do { return try SealedAudit(at: URL(filePath: path), trusting: trusted) } catch let problem
      as SealedAudit.Problem
    {
      throw CommandFailure(.notVerified, "\(path): error: \(words(problem))")
    }
  }

  private static func words(_ problem: SealedAudit.Problem) -> String {
    switch problem {
    case .frame(nil): "it is no sealed audit, or its directory has changed [not-sealed]"
    case .frame(let entry?): "what surrounds \(shown(entry)) has changed [not-sealed]"
    case .entry(let entry): "\(shown(entry)) has changed [seal-changed]"
    case .listing(let entry): "\(shown(entry)) is missing, or was not sealed [seal-changed]"
    case .signature: "the statement was not signed by the key that lies beside it [seal-changed]"
    case .signer: "it was signed by another key [other-signer]"
    }
  }

  /// A name of an entry without what a terminal would obey.
  private static func shown(_ name: String) -> String {
    String(name.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : Character($0) })
  }
}
