public import Evidence
public import Foundation

/// `private/seal/` of a workspace: what shows that nothing was changed unseen.
public struct SealFolder: Sendable {
  /// What a run may have written anew.
  public enum Part: CaseIterable, Sendable {
    /// The tables, `audit.json`, the report, what was not counted, the outcome of a spot check.
    case results
    /// Who people are, and the key of the pseudonyms.
    case identity
    /// Leaves and erased lines.
    case lines
    /// The user's own rule packs.
    case packs
    /// The translator's file of the report.
    case words
    /// `audit.sqlite`.
    case pages

    var paths: [String] {
      switch self {
      case .results:
        ["tables", "published", "report", "audit.json", "spot-check.csv", "private/not-counted"]
      case .identity: ["private/identity.sqlite", "private/pseudonym.key"]
      case .lines: ["private/seal/leaves", "private/seal/erased.tsv"]
      case .packs: ["private/seal/packs"]
      case .words: [SealFolder.wordsPath]
      case .pages: []
      }
    }
  }

  /// What was recorded is not what stands there, so that nothing may be added to it.
  public struct Broken: Error {
    /// What differs.
    public let differences: [SealDifference]
  }

  /// Where the folder is inside a workspace.
  public static let path = "private/seal"
  static let listPath = "private/seal/files.sha256"
  static let pagesPath = "private/seal/pages.sha256"
  static let erasedPath = "private/seal/erased.tsv"
  static let wordsPath = "private/seal/words"

  /// The workspace.
  public let workspace: URL
  /// The folder itself.
  public var folder: URL { place(SealFolder.path) }

  /// The seal of a workspace, there or not.
  public init(of workspace: URL) { self.workspace = workspace }

  func place(_ path: String) -> URL { workspace.appending(path: path) }
  private var database: URL { place("audit.sqlite") }
  private var unfinished: URL { place("private/seal/unfinished") }

  /// Where the leaves of a file are.
  public func leaves(ofFile sha256: String) -> URL { place("private/seal/leaves/\(sha256)") }
  /// Where a rule pack of the user's own is kept, by the hash of its text.
  public func pack(_ sha256: String) -> URL { place("private/seal/packs/\(sha256).yaml") }
  /// Where a submitted file is kept.
  public func copy(ofFile sha256: String) -> URL { place("private/evidence/\(sha256)") }

  /// The chain of runs.
  public var chain: RunChain { RunChain(in: folder) }
  /// Whether a run was begun and did not end.
  public var isUnfinished: Bool { FileManager.default.fileExists(atPath: unfinished.path) }

  /// The lines that were erased; nothing where the list does not read.
  public var erased: ErasedLines? {
    guard let data = try? Data(contentsOf: place(SealFolder.erasedPath)) else {
      return ErasedLines()
    }
    return ErasedLines(text: Array(data))
  }

  /// Keeps the list of erased lines.
  public func keep(_ erased: ErasedLines) throws {
    try PlainFile.replace(place(SealFolder.erasedPath), with: Data(erased.text))
  }

  /// Makes the folder, with a chain that continues an earlier workspace's.
  public func make(continuing earlier: SealFolder?) throws {
    let files = FileManager.default
    for path in ["", "leaves", "packs"] {
      try files.createDirectory(
        at: folder.appending(path: path), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
    guard let earlier, earlier.chain.count > 0, earlier.chain.differences().isEmpty else { return }
    for name in [RunChain.fileName, RunChain.headName] {
      let old = earlier.folder.appending(path: name)
      guard files.fileExists(atPath: old.path) else { continue }
      try files.copyItem(at: old, to: folder.appending(path: name))
    }
  }

  /// Keeps a pack of the user's own.
  public func keep(pack text: [UInt8]) throws {
    try PlainFile.replace(pack(MerkleHash.of(text).hexadecimal), with: Data(text))
  }

  /// Keeps the translator's file of the report that stands here, and none of an earlier one.
  public func keep(words text: [UInt8]?) throws {
    let files = FileManager.default
    let folder = place(SealFolder.wordsPath)
    if files.fileExists(atPath: folder.path) { try files.removeItem(at: folder) }
    guard let text else { return }
    try files.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let name = "\(MerkleHash.of(text).hexadecimal).po"
    try PlainFile.replace(folder.appending(path: name), with: Data(text))
  }

  /// The translator's file of the report, by the hash of its text; nothing where it is not that.
  public func words(_ sha256: String) -> [UInt8]? {
    let text = bytes("\(SealFolder.wordsPath)/\(sha256).po")
    return MerkleHash.of(text).hexadecimal == sha256 ? text : nil
  }

  /// The files whose leaves a later workspace takes over, so that the same file has the same root for
  /// as long as the chain lasts; not those of which lines were erased.
  public func filesToKeep() -> [String: RunRecord.File] {
    let erased = erased?.lines ?? [:]
    return Dictionary(
      chain.files.filter { erased[$0.sha256] == nil }.map { ($0.sha256, $0) }
    ) { first, _ in first }
  }

  /// Gives a file's lines their leaves, or takes them over from an earlier workspace.
  ///
  /// `passed` is told of bytes that were read, now and then.
  public func seal(
    _ bytes: UnsafeRawBufferPointer, in units: PhysicalLines.Units, ofFile sha256: String,
    keeping known: RunRecord.File?, from earlier: SealFolder?,
    passed: @escaping (Range<Int>) -> Void = { _ in }
  ) throws -> RunRecord.File {
    if let earlier, let known,
      let leaves = LineLeaves(contentsOf: earlier.leaves(ofFile: sha256)), leaves.root == known.root
    {
      try FileManager.default.copyItem(
        at: earlier.leaves(ofFile: sha256), to: self.leaves(ofFile: sha256))
      return known
    }
    let (lines, root) = try LineLeaves.write(
      for: bytes, in: units, to: leaves(ofFile: sha256), passed: passed)
    return RunRecord.File(sha256: sha256, lines: lines, root: root)
  }

  /// Notes that a run begins to change what is there already.
  ///
  /// - Throws: `Broken` where what it would change is not what was acknowledged.
  public func begin() throws {
    if isUnfinished { return }
    let found = try listDifferences() + pageDifferences()
    guard found.isEmpty else { throw Broken(differences: found) }
    try PlainFile.replace(unfinished, with: Data())
  }

  /// Acknowledges a run: lists what it wrote and adds it to the chain.
  ///
  /// What it did not write keeps the hash that it had. The database must be closed; `pages` says how
  /// large its pages are and which tables they belong to, where they were written.
  public func acknowledge(
    _ record: RunRecord, wrote parts: [Part], pages: (size: Int, owners: [String])?
  ) throws {
    var chain = chain
    if chain.count > 0, !isUnfinished {
      let found = chain.differences()
      guard found.isEmpty || found == [.unfinished] else { throw Broken(differences: found) }
    }
    var list = DigestList()
    if parts.count < Part.allCases.count {
      guard let old = DigestList(text: bytes(SealFolder.listPath)) else {
        throw Broken(differences: [.file(path: SealFolder.listPath)])
      }
      list = old
      let written = parts.flatMap(\.paths)
      list.digests = list.digests.filter { path, _ in
        !written.contains { path == $0 || path.hasPrefix($0 + "/") }
      }
    }
    let paths = parts.flatMap(\.paths).flatMap(files(at:))
    for (path, digest) in zip(paths, DigestList.digests(of: paths.map(place))) {
      list.digests[path] = digest
    }
    var record = record
    try PlainFile.replace(place(SealFolder.listPath), with: Data(list.text))
    record.listed = MerkleHash.of(list.text)
    if let pages {
      try PlainFile.replace(
        place(SealFolder.pagesPath),
        with: PageDigests.text(of: database, pageSize: pages.size, owners: pages.owners))
    }
    record.pages = digest(SealFolder.pagesPath)
    try chain.append(record)
    try chain.write(to: folder)
    // A run that left the database as it was does not end one that did not.
    if pages != nil, isUnfinished {
      try FileManager.default.removeItem(at: unfinished)
      try PlainFile.synchronizeNames(in: folder)
    }
  }

  /// Results, by path, that another workspace's last run wrote and this one's did not write alike.
  public func resultsUnlike(_ other: SealFolder) -> [String] {
    func results(_ folder: SealFolder) -> [String: MerkleHash] {
      (DigestList(text: folder.bytes(SealFolder.listPath))?.digests ?? [:])
        .filter { !$0.key.hasPrefix("private/") }
    }
    let (ours, theirs) = (results(self), results(other))
    return Set(ours.keys).union(theirs.keys).filter { ours[$0] != theirs[$0] }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether results stand here.
  public var hasResults: Bool {
    FileManager.default.fileExists(atPath: place("audit.json").path)
  }

  private func bytes(_ path: String) -> [UInt8] { PlainFile.bytes(of: place(path)) ?? [] }

  /// The hash of a file, that of nothing where there is none.
  private func digest(_ path: String) -> MerkleHash {
    DigestList.digest(of: place(path)) ?? MerkleHash.of([])
  }

  /// The files at or below a path, as paths in the workspace.
  private func files(at path: String) -> [String] {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: place(path).path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [path] }
    return ((try? files.subpathsOfDirectory(atPath: place(path).path)) ?? [])
      .map { "\(path)/\($0)" }
      .filter {
        var isFolder: ObjCBool = false
        return files.fileExists(atPath: place($0).path, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
  }

  /// Everything that is not as it was when the last run was acknowledged.
  public func differences() throws -> [SealDifference] {
    let lists = try listDifferences()
    let runs = chain.differences().filter { $0 != .unfinished || !lists.contains($0) }
    if lists.contains(.file(path: SealFolder.listPath)) {
      return runs + lists + (try pageDifferences()) + evidenceDifferences(trusting: nil)
    }
    let files = fileDifferences()
    return runs + lists + files + (try pageDifferences())
      + evidenceDifferences(trusting: Set(files))
  }

  /// Whether the two lists are those that the last run wrote.
  private func listDifferences() throws -> [SealDifference] {
    if isUnfinished { return [.unfinished] }
    guard let last = chain.last else { return [] }
    var found: [SealDifference] = []
    if digest(SealFolder.listPath) != last.listed {
      found.append(.file(path: SealFolder.listPath))
    }
    if digest(SealFolder.pagesPath) != last.pages {
      found.append(.file(path: SealFolder.pagesPath))
    }
    return found
  }

  /// Whether there are runs, the last one ended, and what it knew of these parts is as it was.
  public func isAcknowledged(_ parts: [Part]) throws -> Bool {
    guard chain.count > 0, try listDifferences().isEmpty, chain.differences().isEmpty,
      let list = DigestList(text: bytes(SealFolder.listPath))
    else { return false }
    let paths = parts.flatMap(\.paths)
    let differences = listedDifferences(list) { path in
      paths.contains { path == $0 || path.hasPrefix($0 + "/") }
    }
    return try differences.isEmpty && (!parts.contains(.pages) || pageDifferences().isEmpty)
  }

  private func listedDifferences(
    _ list: DigestList, of isLookedAt: (String) -> Bool = { _ in true }
  ) -> [SealDifference] {
    let listed = list.digests.filter { isLookedAt($0.key) }.sorted { $0.key < $1.key }
    let digests = DigestList.digests(of: listed.map { place($0.key) })
    return zip(listed, digests).compactMap { listed, isNow in
      switch isNow {
      case listed.value: nil
      case nil: .fileMissing(path: listed.key)
      default: .file(path: listed.key)
      }
    }
  }

  private func fileDifferences() -> [SealDifference] {
    guard let list = DigestList(text: bytes(SealFolder.listPath)) else { return [] }
    var found = listedDifferences(list)
    let there = (Part.results.paths + Part.lines.paths + Part.packs.paths + Part.words.paths)
      .flatMap(files(at:))
    found += there.filter { list.digests[$0] == nil }.sorted().map { .fileAdded(path: $0) }
    return found
  }

  /// Pages of the database that are not those of the last run.
  public func pageDifferences() throws -> [SealDifference] {
    if isUnfinished { return [] }
    let text = bytes(SealFolder.pagesPath)
    guard chain.last == nil || chain.last?.pages == MerkleHash.of(text),
      let pages = PageDigests(text: text)
    else { return [] }
    guard FileManager.default.fileExists(atPath: database.path) else {
      return [.fileMissing(path: "audit.sqlite")]
    }
    let journals = ["audit.sqlite-wal", "audit.sqlite-journal"].filter {
      FileManager.default.fileExists(atPath: place($0).path)
    }
    return try pages.differences(of: database) + journals.map { .fileAdded(path: $0) }
  }

  /// Lines of the kept copies that are not what they were; `files` are the files known to differ,
  /// or nothing where that is not known.
  private func evidenceDifferences(trusting files: Set<SealDifference>?) -> [SealDifference] {
    let erased = erased
    var found: [SealDifference] = []
    let sealed = chain.files
    for file in sealed {
      let path = "\(SealFolder.path)/leaves/\(file.sha256)"
      let isTrusted =
        files.map {
          !$0.contains(.file(path: path)) && !$0.contains(.fileMissing(path: path))
            && !$0.contains(.file(path: SealFolder.erasedPath))
        } ?? true
      let comparison = EvidenceComparison(
        file: file, leaves: LineLeaves(contentsOf: leaves(ofFile: file.sha256)),
        leavesAreTrusted: isTrusted, erased: erased?.lines[file.sha256] ?? [:])
      guard
        let copy = try? Data(contentsOf: copy(ofFile: file.sha256), options: .alwaysMapped)
      else {
        found.append(.copyMissing(sha256: file.sha256))
        continue
      }
      found += copy.withUnsafeBytes { comparison.differences(of: $0) }
    }
    let known = Set(sealed.map { "private/evidence/\($0.sha256)" })
    found += self.files(at: "private/evidence").filter { !known.contains($0) }.sorted()
      .map { .fileAdded(path: $0) }
    return found
  }
}
