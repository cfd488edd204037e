import ArgumentParser
import Foundation
import Report
import SpotCheck
import Store

/// `glh sample`: what to look at on a visit, how many, and what may be concluded.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Plan, draw and evaluate a spot check of what the logs say.",
    subcommands: [Plan.self, Draws.self, Evaluate.self])

  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plan",
      abstract: "Say how many records to look at, and what other samples would miss.")

    @Argument(help: "Workspaces whose records are counted; several may be given.")
    var workspace: [String] = []

    @OptionGroup var options: SampleOptions

    @Option(help: "How many records there are, instead of a workspace.")
    var population: Int?

    @Option(help: "A part of the population as NAME:RECORDS:SPREAD, in place of --population.")
    var stratum: [String] = []

    @Option(help: "How to print: text, json or csv.")
    var format: OutputForm = .text

    func validate() throws {
      let given = [!workspace.isEmpty, population != nil, !stratum.isEmpty].count { $0 }
      guard given == 1 else {
        throw ValidationError("give workspaces, or --population, or --stratum")
      }
      guard (1...100_000_000).contains(population ?? 1) else {
        throw ValidationError("--population must be from 1 to 100000000")
      }
      guard !options.byHours || !workspace.isEmpty else {
        throw ValidationError("--by-hours needs a workspace, which says the hours")
      }
      guard !options.byRisk || !workspace.isEmpty else {
        throw ValidationError("--by-risk needs a workspace, which says the strata")
      }
      guard options.good == nil || stratum.isEmpty else {
        throw ValidationError("--good is for a sample of the whole, not of parts")
      }
    }

    func run() throws {
      try Outcome.run {
        let wish = try options.wish()
        let sources = try SampleSources(workspace, options.unit)
        var planning = SamplePlanning(
          options: options, wish: wish, population: population ?? sources.records.count,
          seconds: sources.records.reduce(0) { $0 + $1.seconds })
        if options.byRisk {
          let strata = try SampleStrata(sources.records)
          planning.strata = strata.strata
          planning.reason = strata.reason
        } else if !stratum.isEmpty {
          planning.strata = try stratum.map(Self.part)
          planning.population = planning.strata.reduce(0) { $0 + $1.population }
        }
        Terminal.out(try planning.facts().text(format))
        return .done
      }
    }

    private static func part(_ text: String) throws -> StratifiedPlan.Stratum {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, let size = Int(parts[1]), (1...100_000_000).contains(size),
        let spread = Fraction(parts[2])
      else { throw ValidationError("--stratum must be NAME:RECORDS:SPREAD, such as north:120:0.3") }
      return StratifiedPlan.Stratum(name: parts[0], population: size, spread: spread)
    }
  }

  struct Draws: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "draw",
      abstract: "Fix the list of records, then draw from it by a public seed.",
      discussion: """
        Without --seed only the list is written and its hash printed: publish it, then let chance make \
        the seed (dice, a lottery), then run the same command with --seed. The draw is that of \
        consistent_sampler, so that anybody can make it again.
        """)

    @Argument(help: "Workspaces to draw from; several may be given.")
    var workspace: [String] = []

    @OptionGroup var options: SampleOptions

    @Option(help: "The public seed, made after the list was fixed.")
    var seed: String?

    @Option(help: "The folder to make, for the list and the checklist.")
    var out: String?

    @Option(help: "A FILE with an id a line to draw from instead, printed in order.")
    var ids: String?

    @Option(help: "Draw so many instead of the plan's number, to expand a sample.")
    var take: Int?

    @OptionGroup var language: LanguageOptions

    func validate() throws {
      guard workspace.isEmpty == (ids != nil) else {
        throw ValidationError("give workspaces, or --ids FILE")
      }
      guard ids == nil || language.language == "en" else {
        throw ValidationError("--language is of the checklist, and --ids makes none")
      }
      guard ids != nil || out != nil else { throw ValidationError("--out says where to write") }
      guard ids == nil || seed != nil else { throw ValidationError("--ids needs a --seed") }
      guard ids == nil || !options.byRisk && !options.byHours && options.good == nil else {
        throw ValidationError(
          "ids are drawn from as one list: no other way of drawing has a meaning")
      }
      guard take ?? 1 > 0 else { throw ValidationError("--take must be above 0") }
      guard seed != "" else { throw ValidationError("--seed must not be empty") }
    }

    func run() throws {
      try Outcome.run {
        let wish = try options.wish()
        if let ids, let seed { return try drawIDs(ids, seed, wish) }
        let out = out ?? ""
        let words = try language.words(quiet: false).language
        let drawing = try SampleDrawing(
          try SampleSources(workspace, options.unit, in: words), options: options, wish: wish,
          out: out)
        try drawing.fixList()
        for (name, list) in drawing.fixed {
          Terminal.out("\(out)/\(name): \(list.ids.count) records\nsha256 \(list.sha256)\n")
        }
        guard let seed else {
          let hashes = drawing.fixed.count == 1 ? "the hash" : "both hashes"
          Terminal.out(
            "Next: publish \(hashes), let chance make a seed, and run this again with --seed.\n")
          return .done
        }
        try drawing.draw(seed: seed, take: take, in: words)
        Terminal.out(
          "\(out)/checklist.html to print, \(out)/checklist.csv to fill in\n"
            + "Next: glh sample evaluate \(out)\n")
        return .done
      }
    }

    private func drawIDs(_ path: String, _ seed: String, _ wish: AttributePlan.Wish) throws
      -> Outcome
    {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw CommandFailure(.notFound, "\(path): error: no readable file here [not-found]")
      }
      let ids = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
      guard let list = PopulationList(ids.map(String.init)), !list.ids.isEmpty else {
        throw CommandFailure(
          .nothingToAudit, "\(path): error: an id stands twice, or none is there [repeated-record]")
      }
      let count =
        try take
        ?? planned { () throws(PlanFault) in try AttributePlan(wish, of: list.ids.count) }.size
      Terminal.out("sha256 \(list.sha256)\n")
      for ticket in Draw.tickets(of: list, seed: seed, first: count) {
        Terminal.out("\(ticket.id)  \(ticket.number)\n")
      }
      return .done
    }
  }

  struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "evaluate",
      abstract: "Say what follows from a filled-in checklist, and what does not.",
      discussion: """
        Ends with 0 where the sample is accepted, 1 where it is not, 3 where more must be looked at, \
        65 where a cell cannot be counted.
        """)

    @Argument(help: "The folder of the draw, with checklist.csv filled in.")
    var folder: String?

    @OptionGroup var options: SampleOptions

    @Option(help: "How many records there are, instead of a folder.")
    var population: Int?

    @Option(help: "How many were looked at.")
    var looked: Int?

    @Option(help: "How many deviate.")
    var deviations: Int?

    @Option(help: "A workspace that keeps the outcome for its report; may be repeated.")
    var out: [String] = []

    @Option(help: "How to print: text, json or csv.")
    var format: OutputForm = .text

    func validate() throws {
      let numbers = [population, looked, deviations].compactMap { $0 }
      guard numbers.count == (folder == nil ? 3 : 0) else {
        throw ValidationError("give a folder, or --population, --looked and --deviations")
      }
      guard folder != nil || !options.byRisk && !options.byHours && options.good == nil else {
        throw ValidationError(
          "strata, hours and early ends are evaluated from the folder of a draw")
      }
      guard numbers.allSatisfy({ (0...100_000_000).contains($0) }) else {
        throw ValidationError("numbers of records must be from 0 to 100000000")
      }
    }

    func run() throws {
      try Outcome.run {
        let drawn = try folder.map { try DrawnFolder($0) }
        for fault in drawn?.faults ?? [] { Terminal.error(fault) }
        guard drawn?.faults.isEmpty ?? true else { return .nothingToAudit }
        let found =
          try drawn?.evaluated(options)
          ?? SampleEvaluating(
            wish: try options.wish(), population: population ?? 0, taken: looked ?? 0,
            deviations: deviations ?? 0)
        for workspace in out {
          let place = Workspace(workspace)
          guard place.isWorkspace else {
            throw CommandFailure(
              .notFound, "\(workspace): error: no workspace here [not-a-workspace]")
          }
          try place.locked { try keep(found.facts, of: drawn?.evidence, in: place) }
        }
        Terminal.out(try found.facts.text(format))
        return found.outcome
      }
    }

    /// Keeps an outcome with the evidence that it is about: of numbers, what the workspace holds now.
    private func keep(
      _ outcome: SampleFacts, of evidence: [(name: String, value: String)]?, in place: Workspace
    ) throws {
      var facts = outcome
      if let evidence {
        for (name, value) in evidence { facts.add(name, value) }
      } else {
        let store = try EvidenceStore.open(in: place.folder)
        facts.add(SpotCheckFile.evidence + "1", try store.summary().evidenceHash)
        try store.close()
      }
      try Data(facts.text(.csv).utf8).write(to: place.spotCheckFile, options: .atomic)
    }
  }
}
