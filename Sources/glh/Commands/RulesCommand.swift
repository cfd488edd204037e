import ArgumentParser
import Evidence
import RulePacks
import RulesEngine

/// `glh rules`: the definitions, with source, date and quotation.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, show or prove rule packs: their words, sources and examples.",
    subcommands: [List.self, Show.self, Check.self, Coverage.self, New.self, MeasuresList.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the rule packs and their rules.")

    @OptionGroup var check: CheckOptions

    func run() throws {
      try Outcome.run {
        for pack in try check.book().book.packs {
          Terminal.out("\(pack.id)  \(pack.title)  (checked \(pack.checked.iso8601))\n")
          for rule in pack.rules { Terminal.out("    \(rule.id)  \(rule.severity.rawValue)\n") }
        }
        return .done
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a rule pack: its rules, words, dates and sources.")

    @Argument(help: "The pack's id, or a FILE of your own.")
    var pack: String

    func run() throws {
      try Outcome.run {
        var options = CheckOptions()
        options.rules = [pack]
        options.on = nil
        for pack in try options.book(withExamples: true).book.packs {
          Terminal.out(RulePackPage(pack).markdown)
        }
        return .done
      }
    }
  }

  /// Packs by id or file; every built-in pack where none is named.
  struct PackArguments: ParsableArguments {
    @Argument(help: "A pack's id, or a FILE of your own. Default: every built-in pack.")
    var packs: [String] = []

    func read() throws -> [RulePack] {
      var options = CheckOptions()
      options.rules = packs
      options.on = nil
      return try options.book(withExamples: true).book.packs
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Run the examples of rule packs.",
      discussion: "Ends with 78 where a pack does not read or an example does not hold.")

    @OptionGroup var arguments: PackArguments

    func run() throws {
      try Outcome.run {
        var fails = false
        for pack in try arguments.read() {
          let failing = pack.failingExamples
          for line in failing { Terminal.out("\(pack.id): \(line)\n") }
          Terminal.out(
            "\(pack.id): \(pack.exampleCount) examples, \(failing.count) do not hold\n")
          fails = fails || !failing.isEmpty
        }
        return fails ? .packDoesNotRead : .done
      }
    }
  }

  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage",
      abstract: "Show whether the examples of rule packs see every comparison.",
      discussion: """
        Each comparison must be seen true, false and left open, and each change of a comparison, \
        value or date must make an example fail. Ends with 78 where one is not.
        """)

    @OptionGroup var arguments: PackArguments

    func run() throws {
      try Outcome.run {
        var fails = false
        for pack in try arguments.read() {
          let coverage = RuleCoverage(of: pack)
          for line in coverage.unseen { Terminal.out("\(pack.id): \(line)\n") }
          for line in coverage.unnoticed {
            Terminal.out("\(pack.id): no example notices: \(line)\n")
          }
          let seen = coverage.comparisons - coverage.unseen.count
          let noticed = coverage.tried - coverage.unnoticed.count
          Terminal.out(
            "\(pack.id): \(percent(seen, of: coverage.comparisons)) of comparisons seen "
              + "(\(seen) of \(coverage.comparisons)), "
              + "\(percent(noticed, of: coverage.tried)) of changes noticed "
              + "(\(noticed) of \(coverage.tried))\n")
          fails = fails || !coverage.isWhole
        }
        return fails ? .packDoesNotRead : .done
      }
    }

    private func percent(_ part: Int, of whole: Int) -> String {
      whole == 0 ? "–" : "\(part * 100 / whole) %"
    }
  }

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Print a rule pack to start from, with one rule and its examples.",
      discussion: "glh rules new our-body > our-body.yaml, then edit it; glh rules check proves it."
    )

    @Argument(help: "The new pack's id: lower-case words with hyphens.")
    var id: String

    func run() throws {
      try Outcome.run {
        let text = NewPack.text(id: id)
        // What is printed must read: an id that is none is told here, not in the file.
        _ = try RulePackReader.read(text, file: "\(id).yaml")
        Terminal.out(text)
        return .done
      }
    }
  }

  struct MeasuresList: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "measures", abstract: "List what a rule can measure, with every option.")

    func run() throws { Terminal.out(MeasureList.lines.joined(separator: "\n")) }
  }
}
