import Evidence

extension Exemption {
  /// Every change of one date or condition.
  fileprivate var changes: [(words: String, exemption: Exemption)] {
    var changes: [(String, Exemption)] = []
    func add(_ words: String, _ change: (inout Exemption) -> Void) {
      var exemption = self
      change(&exemption)
      changes.append((words, exemption))
    }
    for step in [-1, 1] {
      if let from {
        let day = from.advanced(by: step)
        add("from \(from.iso8601) made \(day.iso8601)") { $0.from = day }
      }
      if let until {
        let day = until.advanced(by: step)
        add("until \(until.iso8601) made \(day.iso8601)") { $0.until = day }
      }
    }
    for (index, condition) in when.enumerated() {
      add("when left out") { $0.when.remove(at: index) }
      for (words, changed) in condition.changes {
        add("when: \(words)") { $0.when[index] = changed }
      }
    }
    return changes
  }
}

extension Rule {
  /// Every change of one exemption; an example of the pack must notice each.
  var changesOfExemptions: [(words: String, exemptions: [Exemption])] {
    exemptions.indices.flatMap { index -> [(String, [Exemption])] in
      var without = exemptions
      without.remove(at: index)
      return [("exempt left out", without)]
        + exemptions[index].changes.map { words, changed in
          var others = exemptions
          others[index] = changed
          return ("exempt: \(words)", others)
        }
    }
  }
}
