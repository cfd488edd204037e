import Foundation
import Report
import SpotCheck

/// Holds that a checklist that came back has the records that were drawn, and no others.
///
/// Without that, somebody could leave out the records that look bad.
struct DrawnRecords {
  /// The folder of the draw, as the user wrote it.
  let folder: String
  /// What `plan.csv` says.
  let facts: [(name: String, value: String)]

  private func fact(_ name: String) -> String? { facts.last { $0.name == name }?.value }

  /// Draws again from the list that was fixed, and compares; the order of rows may be another.
  ///
  /// Returns the ids as the checklist writes them, in the order of the draw.
  func check(_ filled: FilledChecklist) throws -> [String] {
    let list = try fixed(SampleDrawing.population, "sha256_of_list")
    guard fact("records") == String(list.ids.count) else {
      throw changed(SampleDrawing.population)
    }
    let found = filled.records.sorted(by: isBefore)
    if fact("by_hours") == "yes" {
      // What each record claims is not kept beside the list; that each is of the list is.
      let ids = Set(list.ids.map { Array(written($0).utf8) })
      guard found.allSatisfy({ ids.contains(Array($0.utf8)) }) else { throw notDrawn() }
      return filled.records
    }
    let seed = fact("seed") ?? ""
    let tickets =
      try strata()?.tickets(of: list, seed: seed, count: found.count)
      ?? Draw.tickets(of: list, seed: seed, first: found.count)
    let drawn = tickets.map { written($0.id) }
    let isDrawn = drawn.sorted(by: isBefore).elementsEqual(found) {
      $0.utf8.elementsEqual($1.utf8)
    }
    guard isDrawn else { throw notDrawn() }
    return drawn
  }

  /// The strata that were fixed with the list; nothing where the whole was drawn from.
  func strata() throws -> SampleStrata? {
    guard fact("sha256_of_strata") != nil else { return nil }
    let list = try fixed(SampleStrata.file, "sha256_of_strata")
    let spreads = facts.compactMap { name, value -> (name: String, spread: Fraction)? in
      guard name.hasPrefix(SpotCheckFile.spread), let spread = Fraction(value) else { return nil }
      return (String(name.dropFirst(SpotCheckFile.spread.count)), spread)
    }
    let strata = SampleStrata(list, spreads: spreads)
    guard strata.strata.reduce(0, { $0 + $1.population }) == list.ids.count else {
      throw changed(SampleStrata.file)
    }
    return strata
  }

  /// How many records of each stratum were looked at, and how many of them deviate.
  func sample(_ strata: SampleStrata, _ filled: FilledChecklist) throws -> StratifiedSample {
    var names: [[UInt8]: String] = [:]
    for id in try fixed(SampleDrawing.population, "sha256_of_list").ids {
      names[Array(written(id).utf8)] = strata.name(of: id)
    }
    func count(_ stratum: StratifiedPlan.Stratum, _ isCounted: (FilledChecklist.Answer) -> Bool)
      -> Int
    {
      filled.answers.count { names[Array($0.record.utf8)] == stratum.name && isCounted($0) }
    }
    return try planned { () throws(PlanFault) in
      try StratifiedSample(
        strata.strata, taken: strata.strata.map { count($0) { _ in true } },
        deviations: strata.strata.map { count($0) { !$0.agrees } })
    }
  }

  private func fixed(_ name: String, _ hash: String) throws -> PopulationList {
    let place = URL(filePath: folder, directoryHint: .isDirectory).appending(path: name)
    guard let text = FileManager.default.contents(atPath: place.path),
      let list = PopulationList(
        String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)),
      list.sha256 == fact(hash)
    else { throw changed(name) }
    return list
  }

  private func changed(_ name: String) -> CommandFailure {
    CommandFailure(
      .notVerified,
      "\(folder)/\(name): error: the list is not that of plan.csv [population-changed]")
  }

  private func notDrawn() -> CommandFailure {
    CommandFailure(
      .notVerified,
      """
      \(folder)/\(SpotCheckFile.checklist): error: the records are not those that the seed drew \
      [population-changed]
        help: fill in the checklist of the draw, with every record of it
      """)
  }

  /// An id as a cell of the checklist has it; spaces around a cell mean nothing.
  private func written(_ id: String) -> String {
    Checklist.written(id).trimmingCharacters(in: .whitespaces)
  }

  private func isBefore(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
