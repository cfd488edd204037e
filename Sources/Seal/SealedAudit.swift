public import Foundation

/// A sealed audit: one file with everything that an audit was made from and what it came to, each
/// part under its digest in a signed statement.
///
/// A .zip of stored files: the workspace without its report, which is made again from the rest;
/// `public-key.pem`; `envelope.json`, the statement in its envelope.
public struct SealedAudit: Sendable {
  /// A sealed file is not what was signed.
  public enum Problem: Error, Hashable, Sendable {
    /// It is no sealed file, or what surrounds an entry has changed; the entry, if one is known.
    case frame(entry: String?)
    /// An entry has other bytes than were sealed.
    case entry(String)
    /// An entry that was sealed is not there, or one is there that was not sealed.
    case listing(String)
    /// The signature does not fit the statement and the key.
    case signature
    /// It was signed by another key than the one that is trusted.
    case signer
  }

  static let envelopeName = "envelope.json"
  static let keyName = "public-key.pem"

  private let archive: StoredArchive
  private let statement: Statement
  /// By what the signer's public key is named.
  public let signer: String

  /// The head of the chain at the time of sealing.
  public var head: ChainHead { statement.predicate.head }
  /// The program that sealed it.
  public var program: String { statement.predicate.program }
  /// The lines that had been erased before.
  public var erased: [RunRecord.Erasure] { statement.predicate.erased }
  /// How many files it holds.
  public var count: Int { archive.entries.count }

  /// Opens a sealed file and compares every byte of it; `trusted` is the public key that must have
  /// signed it, nothing for any.
  public init(at place: URL, trusting trusted: [UInt8]? = nil) throws {
    do { archive = try StoredArchive(at: place) } catch let damage as StoredArchive.Damaged {
      throw Problem.frame(entry: damage.entry)
    }
    for entry in archive.entries where !archive.isWhole(entry) { throw Problem.entry(entry.name) }
    var found = Dictionary(uniqueKeysWithValues: archive.entries.map { ($0.name, $0) })
    guard let key = found.removeValue(forKey: SealedAudit.keyName),
      let sealed = found.removeValue(forKey: SealedAudit.envelopeName)
    else { throw Problem.frame(entry: nil) }
    let publicText = archive.withBytes(of: key) { Array($0) }
    guard let signer = SigningKey.name(of: publicText),
      let envelope = CanonicalJSON.value(
        Envelope.self, archive.withBytes(of: sealed) { Array($0) }),
      let statement = envelope.statement(by: publicText)
    else { throw Problem.signature }
    if let trusted, SigningKey.name(of: trusted) != signer { throw Problem.signer }
    self.signer = signer
    self.statement = statement
    for subject in statement.subject {
      guard let entry = found.removeValue(forKey: subject.name) else {
        throw Problem.listing(subject.name)
      }
      let digest = archive.withBytes(of: entry) { MerkleHash.of($0).hexadecimal }
      guard subject.digest == ["sha256": digest] else { throw Problem.entry(subject.name) }
    }
    if let other = found.keys.sorted().first { throw Problem.listing(other) }
  }

  /// Unpacks the workspace into a folder that is not there yet.
  public func unpack(into folder: URL) throws {
    let files = FileManager.default
    try files.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for entry in archive.entries
    where entry.name != SealedAudit.envelopeName && entry.name != SealedAudit.keyName {
      let place = folder.appending(path: entry.name)
      try files.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let file = try PlainFile(making: place)
      defer { file.close() }
      try archive.withBytes(of: entry) { bytes in
        for start in stride(from: 0, to: bytes.count, by: 1 << 20) {
          try file.append(Data(bytes[start..<min(start + 1 << 20, bytes.count)]))
        }
      }
    }
  }

  /// Seals a workspace that is as its last run left it.
  ///
  /// The file is made aside and takes its place when it is whole. The private key of signatures is
  /// left out.
  public static func write(
    _ workspace: SealFolder, program: String, signedBy key: SigningKey, to place: URL
  ) throws {
    let chain = workspace.chain
    guard let head = chain.head else { throw Problem.frame(entry: nil) }
    let aside = place.appendingPathExtension("partial")
    var writer = try ArchiveWriter(making: aside)
    do {
      var subjects: [Statement.Subject] = []
      for path in paths(in: workspace.workspace) {
        let file = workspace.place(path)
        try writer.add(path, file: file)
        let digest = DigestList.digest(of: file)?.hexadecimal ?? ""
        subjects.append(Statement.Subject(name: path, digest: ["sha256": digest]))
      }
      let records = chain.records.compactMap { $0 }
      let statement = Statement(
        subject: subjects,
        predicate: Statement.Predicate(
          program: program, head: head, files: chain.files,
          packs: records.compactMap(\.packs).last ?? [],
          versions: records.compactMap(\.versions).last ?? [:],
          erased: (workspace.erased ?? ErasedLines()).parts))
      let envelope = try Envelope(
        CanonicalJSON.bytes(statement), type: Statement.mediaType, by: key)
      try writer.add(keyName, key.publicText)
      try writer.add(envelopeName, CanonicalJSON.bytes(envelope))
      try writer.finish()
      try PlainFile.take(aside, place)
    } catch {
      writer.abandon()
      try? FileManager.default.removeItem(at: aside)
      throw error
    }
  }

  private static func paths(in workspace: URL) -> [String] {
    let files = FileManager.default
    return ((try? files.subpathsOfDirectory(atPath: workspace.path)) ?? []).filter { path in
      var isFolder: ObjCBool = false
      let isThere = files.fileExists(
        atPath: workspace.appending(path: path).path, isDirectory: &isFolder)
      return isThere && !isFolder.boolValue && !path.hasPrefix("report/")
        && path != "private/signing-key.pem"
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
