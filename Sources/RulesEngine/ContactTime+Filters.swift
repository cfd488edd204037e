import Evidence

extension ContactTime {
  /// How a regime treats a kind of session otherwise than the ledger, which never changes: the
  /// options of every measure of time.
  static let treatments = [
    MeasureOption(key: "optional", words: ["as-is", "remote"], standard: "as-is"),
    MeasureOption(key: "recorded", words: ["as-is", "not-live"], standard: "as-is"),
  ]

  /// Takes the filters that a pack chose.
  init(kind: Kind, activities: Set<Activity>, _ choices: Choices) {
    self.init(kind: kind, activities: activities)
    tags = Set(choices.list("tag"))
    optionalIsRemote = choices["optional"] == "remote"
    recordedIsNotLive = choices["recorded"] == "not-live"
  }

  /// The filters in words, to stand behind the kind of time; empty where there is none.
  var filterWords: String {
    var words = ""
    let activities = activities.map { $0.rawValue.replacing("_", with: " ") }.sorted()
    if !activities.isEmpty { words += " in \(alternatives(activities))" }
    if !tags.isEmpty { words += " in sessions tagged \(alternatives(tags.sorted()))" }
    if optionalIsRemote { words += ", optional attendance counted as remote," }
    if recordedIsNotLive { words += ", recorded sessions left out," }
    return words
  }
}
