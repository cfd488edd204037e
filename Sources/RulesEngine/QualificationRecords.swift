import Evidence

extension Qualification {
  /// A course's qualification: what the packs' own table says of it, then, value by value, what the
  /// lists of qualifications in the submission agree on; nothing where neither knows it.
  static func of(_ own: Qualification?, _ records: [QualificationRecord]) -> Qualification? {
    guard let first = records.first else { return own }
    var listed: [QualificationField: [DatedValue]] = [:]
    for field in QualificationField.allCases {
      let found = records.compactMap { $0.value(field) }
      if let value = found.first, found.allSatisfy({ $0.value == value.value }) {
        listed[field] = [value]
      }
    }
    let bodies = Set(records.compactMap(\.awardingOrganisation))
    var whole =
      own
      ?? Qualification(
        number: first.number, title: nil, awardingOrganisation: nil,
        source: first.citation(quoting: first.title), values: [:])
    whole.values.merge(listed) { own, _ in own }
    whole.disagreements = disagreements(of: records)
    whole.listedOrganisation = bodies.count == 1 ? bodies.first : nil
    return whole
  }

  /// What rows about one qualification say differently.
  static func disagreements(of records: [QualificationRecord]) -> Set<QualificationField> {
    Set(
      QualificationField.allCases.filter { field in
        Set(records.compactMap { $0.value(field)?.value }).count > 1
      })
  }
}

extension QualificationRecord {
  /// What the row says of a field, with its place; nothing where it does not say.
  func value(_ field: QualificationField) -> DatedValue? {
    func dated(_ value: RuleValue, _ column: String, _ words: String) -> DatedValue {
      DatedValue(from: nil, value: value, source: citation(quoting: "\(column) \(words)"))
    }
    func hours(_ seconds: Seconds?, _ column: String) -> DatedValue? {
      seconds.map { dated(.amount($0, .hours), column, durationText($0)) }
    }
    func number(_ number: Int?, _ column: String) -> DatedValue? {
      number.map { dated(.amount($0, .count), column, "\($0)") }
    }
    return switch field {
    case .glh: hours(guidedTime, "Guided Learning Hours")
    case .tqt: hours(totalTime, "Total Qualification Time")
    case .credit: number(credit, "Total Credits")
    case .level: number(level, "Level")
    case .titleWord:
      DatedValue(
        from: nil, value: .words([Qualification.titleWord(of: title)]),
        source: citation(quoting: title))
    case .onlineShare, .fullyOnline, .placementRemoteShare: nil
    }
  }

  /// Where the row stands, as a finding cites it.
  func citation(quoting words: String) -> Citation {
    let from = opensOn.map { " from \($0.iso8601)" } ?? ""
    let until = closesOn.map { " to \($0.iso8601)" } ?? ""
    return Citation(
      title: "\(list) in the submission: \(place)",
      clause: from.isEmpty && until.isEmpty ? nil : "\(number), open to learners\(from)\(until)",
      url: "", quote: words, seen: takenOn?.iso8601 ?? "", status: .mirror)
  }

  /// The file and line.
  var place: String { "\(path), line \(source.line)" }
}
