/// What can be wrong with a rule pack, and the way out; `glh explain CODE` prints both.
public enum PackFault: String, CaseIterable, Sendable {
  case badDate = "bad-date"
  case badID = "bad-id"
  case badNumber = "bad-number"
  case badURL = "bad-url"
  case blank
  case duplicateQualification = "duplicate-qualification"
  case duplicateRule = "duplicate-rule"
  case emptyList = "empty-list"
  case emptyPack = "empty-pack"
  case keyTwice = "key-twice"
  case loosensRule = "loosens-rule"
  case missingAcademicYear = "missing-academic-year"
  case missingAtLeast = "missing-at-least"
  case missingClock = "missing-clock"
  case missingKey = "missing-key"
  case missingMeasure = "missing-measure"
  case missingShare = "missing-share"
  case missingSource = "missing-source"
  case missingValue = "missing-value"
  case noComparison = "no-comparison"
  case noExample = "no-example"
  case notYAML = "not-yaml"
  case tooManyComparisons = "too-many-comparisons"
  case twoUnits = "two-units"
  case twoValues = "two-values"
  case unknownKey = "unknown-key"
  case unknownMeasure = "unknown-measure"
  case unknownPack = "unknown-pack"
  case unknownRule = "unknown-rule"
  case unknownSource = "unknown-source"
  case unknownUnit = "unknown-unit"
  case unknownWord = "unknown-word"
  case wrongClock = "wrong-clock"
  case wrongScope = "wrong-scope"
  case wrongType = "wrong-type"
  case wrongUnit = "wrong-unit"

  /// What it means.
  public var meaning: String {
    switch self {
    case .badDate: "A date is no day of the calendar, or lies where it may not."
    case .badID: "An id is not written in lower-case words with hyphens, a letter first."
    case .badNumber: "A number or a time is not written as numbers and times are."
    case .badURL: "An address is not one that a reader could follow."
    case .blank: "A text that must say something is blank."
    case .duplicateQualification: "A qualification's number stands twice in one table."
    case .duplicateRule: "Two rules of the pack have one id."
    case .emptyList: "A list has no items."
    case .emptyPack: "The file holds nothing."
    case .keyTwice: "A key stands twice in one place, and one of the two would be lost."
    case .loosensRule: "A pack that builds on another asks less than that one does."
    case .missingAcademicYear: "A rule goes by academic years, and nothing says when they begin."
    case .missingAtLeast: "A group `some` does not say how many of its parts must hold."
    case .missingClock: "Values have dates, and nothing says which day of a course they go by."
    case .missingKey: "A measure lacks a key without which it asks nothing."
    case .missingMeasure: "A requirement or a condition does not say what is measured."
    case .missingShare: "A rule about a share of learners does not say how many of them."
    case .missingSource: "A value does not say where it is written."
    case .missingValue: "A value has a date or a source, and says nothing."
    case .noComparison: "Something is measured, and compared with nothing."
    case .noExample: "No example shows the rule, so nothing proves it."
    case .notYAML: "The text is not YAML."
    case .tooManyComparisons: "A measure has more than a lower and an upper bound."
    case .twoUnits: "One value is given in two units."
    case .twoValues: "Two values hold from one day."
    case .unknownKey: "A key is none that can stand in this place."
    case .unknownMeasure: "Nothing is measured under this name."
    case .unknownPack: "No built-in pack has the name that `extends` gives."
    case .unknownRule: "An example or a rule names a rule that the pack does not have."
    case .unknownSource: "A value names a source that does not stand under `sources`."
    case .unknownUnit: "Nothing is counted in this unit."
    case .unknownWord: "A word is none of those that can stand in this place."
    case .wrongClock: "Something is chosen by one day, and the rule's clock has many."
    case .wrongScope: "A measure or a share cannot be asked of what the rule's scope names."
    case .wrongType: "There is a text where keys or a list are needed, or the other way round."
    case .wrongUnit: "The value is in a unit in which its measure is not."
    }
  }

  /// The way out.
  public var help: String {
    switch self {
    case .badDate: "write a day as 2026-09-01, and for `seen` also a month as 2026-09"
    case .badID: "write it as our-body: lower-case letters, digits, single hyphens"
    case .badNumber: "write a whole number as 25, a time as 420 (hours), 7h30m or 59m59s"
    case .badURL: "give the whole address, from https:// on, without blanks"
    case .blank: "write the words, or take the key out if it may be missing"
    case .duplicateQualification: "leave one row of the number, with its values by their dates"
    case .duplicateRule: "give one of them another id"
    case .emptyList: "give the list an item, or take its key out"
    case .emptyPack: "start from what glh rules new our-body prints"
    case .keyTwice: "take one of the two out, or join them"
    case .loosensRule: "ask as much as that rule, or give yours an id of its own"
    case .missingAcademicYear: "add academic-year: 08-01 to the pack, with its own day"
    case .missingAtLeast: "say how many, as at-least: 2 beside some"
    case .missingClock: "add clock: course_start, or take the dates out if the value always held"
    case .missingKey: "glh rules measures lists the keys of every measure"
    case .missingMeasure: "add measure: and its name; glh rules measures lists them"
    case .missingShare: "add share: with at-least and a value in percent"
    case .missingSource: "add source: with an id that stands under sources"
    case .missingValue: "say what is required, as hours: 60, or unknown: and why"
    case .noComparison: "add at-least, at-most, one-of or another comparison with its value"
    case .noExample: "add an example whose expect names the rule; glh rules coverage says which"
    case .notYAML: "look at indents, colons and quotes of that line and the one before it"
    case .tooManyComparisons: "keep one lower and one upper bound, or use all: with several parts"
    case .twoUnits: "keep the one that the measure is in; glh rules measures says which"
    case .twoValues: "give one another `from`, or take it out"
    case .unknownKey: "see the table of keys in docs/writing-a-rule-pack.md"
    case .unknownMeasure: "glh rules measures lists every one"
    case .unknownPack: "glh rules list lists every one"
    case .unknownRule: "write the id of a rule of this pack, or of the one it extends"
    case .unknownSource: "write the id of a source, or add the source"
    case .unknownUnit: "use hours, percent, to-one, count, days, months, classes or words"
    case .unknownWord: "use one of the words that the message lists"
    case .wrongClock: "choose course_start, learner_start or audit_date"
    case .wrongScope: "choose another scope; glh rules measures says what a measure is of"
    case .wrongType: "compare it with what glh rules new our-body prints"
    case .wrongUnit: "use the unit that the message names first"
    }
  }

  /// Keys without which a pack, or something in it, does not read: `missing-` and the key is a code.
  public static let requiredKeys: Set<String> = [
    "about", "action", "activity", "at-most", "awarding-organisation", "checked", "class", "days",
    "default", "divided-by", "division", "divisions", "examples", "expect", "factors", "finds",
    "force", "from", "funnel", "given", "id", "inner", "kind", "leaves-open", "level", "levels",
    "measure", "name", "number", "outer", "owner", "pack", "per", "points", "proposals",
    "qualification", "qualifications", "quote", "records", "require", "rules", "says", "scope",
    "seen", "severity", "since", "source", "sources", "spread", "spreads", "status", "strata",
    "stratum", "taught", "time", "title", "until", "url", "verdict", "what", "words",
    "working-days",
  ]

  /// What a code means and the way out; nothing for a code that no pack can have.
  public static func explanation(of code: String) -> (meaning: String, help: String)? {
    if let fault = PackFault(rawValue: code) { return (fault.meaning, fault.help) }
    guard code.hasPrefix("missing-") else { return nil }
    let key = String(code.dropFirst("missing-".count))
    guard requiredKeys.contains(key) else { return nil }
    return (
      "The key '\(key)' is missing where nothing can do without it.",
      "add \(key): with its value; glh rules new our-body shows a pack with every key"
    )
  }
}
