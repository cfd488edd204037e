import Evidence
import Foundation
import Ingest
import Seal
import Store

/// Erases who people are from a copy of a workspace, which then takes its place: a run that is stopped
/// has erased all or nothing.
struct Forgetting {
  /// The workspace as it is.
  let original: Workspace
  /// Its copy, where people are forgotten.
  let place: Workspace
  let quiet: Bool

  /// Somebody to be forgotten.
  struct Person {
    let shownID: String
    let search: PersonalSearch
  }

  /// What was erased.
  struct Outcome {
    var lines = 0
    var files = 0
    /// Kept files that cannot be searched, by the paths that may be shown.
    var unread: [String] = []
  }

  /// The person of an id, an id that may be shown, or an address.
  func person(_ word: String, in store: EvidenceStore) throws -> Person {
    let identity = try IdentityStore(in: place.privateFolder)
    defer { try? identity.close() }
    let known = try identity.identities().first {
      $0.shownID == word || $0.personID == word || $0.email?.lowercased() == word.lowercased()
    }
    guard let known else {
      // Who was forgotten before is known by the id that tables show, and by nothing else.
      guard try store.knows(person: word) else {
        throw CommandFailure(
          .notFound,
          """
          \(original.folder.path): error: nobody of this id is in the workspace [unknown-id]
            help: give a learner_id of tables/learners.csv, or the person's id or address in people.csv
          """)
      }
      return Person(shownID: word, search: PersonalSearch(names: [], exact: []))
    }
    let labels = try identity.sightings().filter { $0.shownID == known.shownID }.map(\.label)
    let ids = known.personID == known.shownID ? [] : [known.personID]
    let all = [known.name].compactMap { $0 } + known.aliases + labels + ids
    let isName = { (text: String) in !text.contains("@") && !text.contains(where: \.isNumber) }
    return Person(
      shownID: known.shownID,
      search: PersonalSearch(
        names: all.filter(isName),
        exact: [known.email].compactMap { $0 } + all.filter { !isName($0) }))
  }

  /// Forgets people; the workspace must be as its last run left it.
  func forget(_ words: [String]) throws -> Outcome {
    try checkWhole()
    try copy()
    let seal = place.seal
    let sealing = Sealing(place)
    guard var erased = seal.erased else {
      throw CommandFailure(
        .notVerified, "private/seal/erased.tsv: error: the file has changed [file-changed]")
    }
    var outcome = Outcome()
    var touched: Set<String> = []
    let known = try EvidenceStore.open(in: place.folder)
    let people = try words.map { try person($0, in: known) }
    var erasures: [(sha256: String, erasure: LineErasure)] = []
    let plan = try ErasurePlan(known, people)
    try known.close()
    for file in seal.chain.files {
      try Interruption.check()
      EvidenceCopy.withCopy(file.sha256, in: place.evidenceFolder) { bytes, _ in
        guard let leaves = LineLeaves(contentsOf: seal.leaves(ofFile: file.sha256)) else { return }
        if plan.cannotSearch(file.sha256, bytes) {
          outcome.unread.append(plan.path(of: file.sha256))
        }
        let erasure = plan.erasure(ofFile: file.sha256, bytes, leaves.units)
        guard !erasure.lines.isEmpty else { return }
        erasure.note(in: &erased, ofFile: file.sha256, from: bytes)
        erasures.append((file.sha256, erasure))
      }
    }
    for book in plan.workbooks(ofSheets: Set(erasures.map(\.sha256))) {
      EvidenceCopy.withCopy(book, in: place.evidenceFolder) { bytes, _ in
        guard let leaves = LineLeaves(contentsOf: seal.leaves(ofFile: book)) else { return }
        let erasure = plan.whole(bytes, leaves.units)
        erasure.note(in: &erased, ofFile: book, from: bytes)
        erasures.append((book, erasure))
      }
    }
    try seal.keep(erased)
    for (sha256, erasure) in erasures {
      try erasure.apply(to: seal.copy(ofFile: sha256))
      try LineLeaves.eraseSalts(
        ofLines: erasure.lines.keys.map { $0 - 1 }, at: seal.leaves(ofFile: sha256))
      touched.insert(sha256)
      outcome.lines += erasure.lines.count
    }
    outcome.files = touched.count
    let store = try EvidenceStore.open(in: place.folder, toWrite: true)
    try store.vacuum()
    let identity = try IdentityStore(in: place.privateFolder, toWrite: true)
    for person in people {
      try identity.erase(shownID: person.shownID) { person.search.finds(in: $0) }
    }
    try identity.close()
    var record = sealing.record(.forget)
    try writeAgain(store, sealing, &record)
    try store.close()
    record.erased = erased.parts.filter { touched.contains($0.sha256) }
    try sealing.acknowledge(record, wrote: [.results, .identity, .lines, .words, .pages])
    return outcome
  }

  /// Only a workspace that is as its last run left it is changed.
  private func checkWhole() throws {
    guard original.isWorkspace else { throw StoreError.notAWorkspace(original.folder.path) }
    let found = try original.seal.differences()
    let words = SealWords(original)
    guard found.isEmpty else {
      throw CommandFailure(.notVerified, found.map(words.line).joined(separator: "\n"))
    }
  }

  /// Copies the workspace, but for what a stopped run left in it.
  private func copy() throws {
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: original.folder.path)
    where !name.hasPrefix(".") {
      try Interruption.check()
      let copy = place.folder.appending(path: name)
      if files.fileExists(atPath: copy.path) { try files.removeItem(at: copy) }
      try files.copyItem(at: original.folder.appending(path: name), to: copy)
    }
  }

  /// Pages show lines, and names where they were asked for: they are written again without, in the
  /// language and the forms in which they were.
  private func writeAgain(
    _ store: EvidenceStore, _ sealing: Sealing, _ record: inout RunRecord
  ) throws {
    let last = place.seal.chain.records.compactMap { $0?.showsNames }.last
    guard place.seal.hasResults else {
      record.showsNames = last
      return
    }
    let (showsNames, form) = (last ?? false, ReportForm(lastOf: place.seal))
    try Publishing(workspace: place, showNames: showsNames, quiet: quiet, form: form).publish(store)
    try sealing.note(form, showsNames: showsNames, in: &record)
  }
}
