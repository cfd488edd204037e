import Foundation
import Report
import SpotCheck

/// Fixes the list of records, draws from it, and writes what a person takes along.
struct SampleDrawing {
  let options: SampleOptions
  let planning: SamplePlanning
  let list: PopulationList
  /// The strata to draw from; nothing where the whole is drawn from.
  let strata: SampleStrata?
  let folder: URL
  private let evidence: [String]
  // Ids are compared as bytes.
  private let records: [[UInt8]: SampleRecord]

  /// What the list of records is called.
  static let population = "population.txt"

  /// Sorts records into a list; what claims no hours cannot be drawn by hours.
  init(_ sources: SampleSources, options: SampleOptions, wish: AttributePlan.Wish, out: String)
    throws
  {
    let records = options.byHours ? sources.records.filter { $0.seconds > 0 } : sources.records
    guard let list = PopulationList(records.map(\.id)) else {
      throw CommandFailure(
        .wrongUsage,
        """
        sample: error: two records have the same centre, course and id [repeated-record]
          help: name each workspace once; centres of one name need a centre_id each in courses.csv
        """)
    }
    guard !records.isEmpty else {
      throw CommandFailure(
        .nothingToAudit, "sample: error: there is nothing to draw from [cannot-plan]")
    }
    self.options = options
    self.records = Dictionary(records.map { (Array($0.id.utf8), $0) }, uniquingKeysWith: { $1 })
    self.list = list
    evidence = sources.evidence
    strata = options.byRisk ? try SampleStrata(records) : nil
    folder = URL(filePath: out, directoryHint: .isDirectory).standardized
    planning = SamplePlanning(
      options: options, wish: wish, population: records.count,
      seconds: records.reduce(0) { $0 + $1.seconds }, strata: strata?.strata ?? [],
      reason: strata?.reason ?? "")
  }

  /// The files that are fixed before the seed is known.
  var fixed: [(name: String, list: PopulationList)] {
    [(Self.population, list)] + (strata.map { [(SampleStrata.file, $0.list)] } ?? [])
  }

  /// Writes the list, and the strata, unless they are there; what is there must be the same.
  func fixList() throws {
    let files = FileManager.default
    let there = (try? files.contentsOfDirectory(atPath: folder.path)) ?? []
    guard there.allSatisfy({ name in fixed.contains { $0.name == name } }) else {
      throw CommandFailure(
        .cannotCreate,
        """
        \(folder.path): error: the folder holds something, and is left as it is [not-empty]
          help: draw into a new folder, so that no filled-in checklist is lost
        """)
    }
    for (name, list) in fixed where !there.isEmpty {
      guard files.contents(atPath: folder.appending(path: name).path) == Data(list.text.utf8)
      else {
        throw CommandFailure(
          .notVerified,
          """
          \(folder.path)/\(name): error: the records are not those that were fixed \
          [population-changed]
            help: a draw holds only for the list whose hash was published; begin in a new folder
          """)
      }
    }
    guard there.isEmpty else { return }
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, list) in fixed { try write(list.text, name) }
  }

  /// Draws by a seed and writes plan and checklist; `take` is another size than the plan's, `language`
  /// that of the checklist to print.
  func draw(seed: String, take: Int?, in language: Language) throws {
    let (size, accepted) = try planning.size()
    let count = take ?? size
    let entries = try entries(seed: seed, count: count)
    var facts = SampleFacts()
    facts.add("unit", options.unit.rawValue)
    facts.add("by_hours", options.byHours ? "yes" : "no")
    facts.add("records", String(list.ids.count))
    facts.add("seconds_claimed", String(planning.seconds))
    facts.add("sha256_of_list", list.sha256)
    facts.add("seed", seed)
    facts.add("tolerable", options.tolerable)
    facts.add("confidence", options.confidence)
    facts.add("drawn", String(options.byHours ? count : entries.count))
    if let good = options.good { facts.add("good", good) }
    facts.add("accept_with_at_most", String(accepted))
    if let strata {
      facts.add("sha256_of_strata", strata.list.sha256)
      for stratum in strata.strata {
        let drawn = entries.count { $0.record.stratum == stratum.name }
        facts.add("drawn_" + stratum.name, "\(drawn) of \(stratum.population)")
        facts.add(SpotCheckFile.spread + stratum.name, stratum.spread.decimal(2))
      }
      facts.add("why_these_spreads", strata.reason)
    }
    for (index, hash) in evidence.enumerated() {
      facts.add(SpotCheckFile.evidence + String(index + 1), hash)
    }
    let checklist = Checklist(
      unit: options.unit, facts: facts.rows, entries: entries, showsStrata: strata != nil)
    try write(try facts.text(.csv), SpotCheckFile.plan)
    try write(checklist.csv, SpotCheckFile.checklist)
    try write(checklist.html(in: language), "checklist.html")
  }

  private func entries(seed: String, count: Int) throws -> [Checklist.Entry] {
    func record(_ ticket: Ticket) -> SampleRecord? { records[Array(ticket.id.utf8)] }
    if options.byHours {
      let hits = Draw.hours(of: list, seed: seed, count: count) {
        records[Array($0.utf8)]?.seconds ?? 0
      }
      return hits.compactMap { hit in
        record(hit.ticket).map { Checklist.Entry(record: $0, draws: hit.hours) }
      }
    }
    let tickets =
      try strata?.tickets(of: list, seed: seed, count: count)
      ?? Draw.tickets(of: list, seed: seed, first: count)
    return tickets.compactMap { record($0).map { Checklist.Entry(record: $0) } }
  }

  private func write(_ text: String, _ name: String) throws {
    let place = folder.appending(path: name)
    do { try Data(text.utf8).write(to: place, options: .atomic) } catch {
      throw CommandFailure(.cannotWrite, "\(place.path): error: cannot be written [io]")
    }
  }
}
