public import Evidence

/// Two audits side by side: which findings are new, changed, gone, and which courses came or went.
///
/// A finding that is gone is resolved only where its course was handed in and its rule asked again.
public struct AuditComparison {
  let old: ComparedAudit
  let new: ComparedAudit
  /// By finding id: new ones first, then changed, absent and unchanged ones.
  let changes: [FindingChange]
  let coursesCame: [String]
  let coursesWent: [String]
  /// Courses of which it can no longer be told how they were delivered.
  let coursesUntold: [String]

  /// Compares an audit with an earlier one.
  public init(old: any AuditResult, new: any AuditResult) throws {
    self.init(old: try ComparedAudit(old), new: try ComparedAudit(new))
  }

  init(old: ComparedAudit, new: ComparedAudit) {
    self.old = old
    self.new = new
    coursesCame = new.courseIDs.filter { !old.has(course: $0) }
    coursesWent = old.courseIDs.filter { !new.has(course: $0) }
    coursesUntold = new.courseIDs.filter { id in
      let untold = DeliveryClass.evidenceMissing.rawValue
      let key = Array(id.utf8)
      return new.classes[key] == untold && old.classes[key] != untold
    }
    let before = Dictionary(old.findings.map { (Array($0.findingID.utf8), $0) }) { first, _ in first
    }
    let ids = Set(new.findings.map { Array($0.findingID.utf8) })
    let present = new.findings.map { finding -> FindingChange in
      guard let earlier = before[Array(finding.findingID.utf8)] else {
        return FindingChange(
          baseline: .new, cause: Self.cause(ofNew: finding, old), finding: finding, before: nil,
          differences: [])
      }
      let differences = FindingChange.differences(earlier, finding)
      return FindingChange(
        baseline: differences.isEmpty ? .unchanged : .updated, cause: nil, finding: finding,
        before: earlier, differences: differences)
    }
    let absent = old.findings.filter { !ids.contains(Array($0.findingID.utf8)) }.map { finding in
      let verdict = new.verdicts[Array(finding.findingID.utf8)]
      return FindingChange(
        baseline: .absent, cause: Self.cause(ofAbsent: finding, new), finding: finding,
        before: nil,
        differences: verdict.map {
          [.init(field: "verdict", old: finding.verdict, new: $0)]
        } ?? [])
    }
    changes = FindingChange.Baseline.allCases.flatMap { baseline in
      (present + absent).filter { $0.baseline == baseline }
        .sorted { isOrderedBefore($0.finding.findingID, $1.finding.findingID) }
    }
  }

  private static func cause(ofNew finding: FindingRow, _ old: ComparedAudit) -> FindingChange.Cause
  {
    if !old.has(course: finding.courseID) { return .courseCame }
    return old.asks(finding) ? .raised : .ruleCame
  }

  private static func cause(ofAbsent finding: FindingRow, _ new: ComparedAudit)
    -> FindingChange.Cause
  {
    if !new.has(course: finding.courseID) { return .courseWent }
    return new.asks(finding) ? .resolved : .ruleWent
  }

  /// What the changes ask for; exit codes 1 and 3 follow from it: findings that are new, or of which
  /// more has changed than what is said of them, and courses of which it can no longer be told how they
  /// were delivered.
  public var attention: (isNeeded: Bool, cannotBeTold: Bool) {
    let asked = changes.filter { change in
      change.baseline == .new
        || change.baseline == .updated && change.differences.contains { $0.field != "state" }
    }.map { Attention($0.finding) }
    return (
      asked.contains { $0.isNeeded }, asked.contains(.cannotTell) || !coursesUntold.isEmpty
    )
  }

  /// What differs between the two runs themselves, a line each; empty where nothing does.
  var runDifferences: [(what: String, old: String?, new: String?)] {
    var lines: [(what: String, old: String?, new: String?)] = []
    func compare(_ what: String, _ old: String?, _ new: String?) {
      if old != new { lines.append((what, old, new)) }
    }
    compare("audit date", old.run.auditDate.iso8601, new.run.auditDate.iso8601)
    compare("program", old.run.program, new.run.program)
    compare("zone data", old.run.zoneData, new.run.zoneData)
    func packs(_ run: RunInfo) -> [String: PackInfo] {
      Dictionary(run.packs.map { ($0.id, $0) }) { first, _ in first }
    }
    let (before, after) = (packs(old.run), packs(new.run))
    for id in Set(before.keys).union(after.keys).sorted(by: isOrderedBefore)
    where before[id]?.sha256 != after[id]?.sha256 {
      compare("rule pack \(id)", before[id].map(Self.version), after[id].map(Self.version))
    }
    return lines
  }

  private static func version(_ pack: PackInfo) -> String {
    "checked \(pack.checked), \(pack.sha256.prefix(12))"
  }

  func changes(_ baseline: FindingChange.Baseline) -> [FindingChange] {
    changes.filter { $0.baseline == baseline }
  }
}
