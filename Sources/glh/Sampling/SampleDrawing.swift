import Foundation
import Report
import SpotCheck

/// Fixes the list of records, draws from it, and writes what a person takes along.
struct SampleDrawing {
  let options: SampleOptions
  let planning: SamplePlanning
  let records: [String: SampleRecord]
  let list: PopulationList
  let folder: URL

  /// The files that a draw makes, in a folder of their own.
  private static let names = [
    "population.txt", SpotCheckFile.plan, "checklist.csv", "checklist.html",
  ]

  /// Sorts records into a list; what claims no hours cannot be drawn by hours.
  init(_ all: [SampleRecord], options: SampleOptions, wish: AttributePlan.Wish, out: String) throws
  {
    let records = options.byHours ? all.filter { $0.seconds > 0 } : all
    guard let list = PopulationList(records.map(\.id)) else {
      throw CommandFailure(
        .wrongUsage,
        """
        sample: error: two records have the same centre, course and id [repeated-record]
          help: name each workspace once; centres of one name need a centre_id each in courses.csv
        """)
    }
    self.options = options
    self.records = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    self.list = list
    folder = URL(filePath: out, directoryHint: .isDirectory).standardized
    planning = SamplePlanning(
      options: options, wish: wish, population: records.count,
      seconds: records.reduce(0) { $0 + $1.seconds })
  }

  /// Writes the list, unless it is there; one that is there must be the same.
  func fixList() throws {
    let files = FileManager.default
    let there = (try? files.contentsOfDirectory(atPath: folder.path)) ?? []
    guard there.allSatisfy({ $0 == Self.names[0] }) else {
      throw CommandFailure(
        .cannotCreate,
        """
        \(folder.path): error: the folder holds something, and is left as it is [not-empty]
          help: draw into a new folder, so that no filled-in checklist is lost
        """)
    }
    if let old = files.contents(atPath: folder.appending(path: Self.names[0]).path) {
      guard old == Data(list.text.utf8) else {
        throw CommandFailure(
          .notVerified,
          """
          \(folder.path)/\(Self.names[0]): error: the records are not those that were fixed \
          [population-changed]
            help: a draw holds only for the list whose hash was published; begin in a new folder
          """)
      }
      return
    }
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(list.text, Self.names[0])
  }

  /// Draws by a seed and writes plan and checklist; `take` is another size than the plan's.
  func draw(seed: String, take: Int?) throws {
    let (size, accepted) = try planning.size()
    let count = take ?? size
    let entries: [Checklist.Entry]
    if options.byHours {
      entries = Draw.hours(of: list, seed: seed, count: count) { records[$0]?.seconds ?? 0 }
        .compactMap { hit in
          records[hit.ticket.id].map { Checklist.Entry(record: $0, draws: hit.hours) }
        }
    } else {
      entries = Draw.tickets(of: list, seed: seed, first: count).compactMap { ticket in
        records[ticket.id].map { Checklist.Entry(record: $0) }
      }
    }
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
    facts.add("accept_with_at_most", String(accepted))
    let list = Checklist(unit: options.unit, facts: facts.rows, entries: entries)
    try write(try facts.text(.csv), Self.names[1])
    try write(list.csv, Self.names[2])
    try write(list.html, Self.names[3])
  }

  private func write(_ text: String, _ name: String) throws {
    let place = folder.appending(path: name)
    do { try Data(text.utf8).write(to: place, options: .atomic) } catch {
      throw CommandFailure(.cannotWrite, "\(place.path): error: cannot be written [io]")
    }
  }
}
