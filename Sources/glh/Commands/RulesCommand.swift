import ArgumentParser
import Evidence
import RulePacks
import RulesEngine

/// `glh rules`: the definitions, with source, date and quotation.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rule packs, or show one with its words and sources.",
    subcommands: [List.self, Show.self], defaultSubcommand: List.self)

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
        for pack in try options.book().book.packs { Terminal.out(RulePackPage(pack).markdown) }
        return .done
      }
    }
  }
}
