import Evidence

/// What the table of qualifications may say of one; the word is its key there and in packs.
enum QualificationField: String, CaseIterable, Sendable {
  /// Guided learning hours.
  case glh
  /// Total qualification time.
  case tqt
  /// Credit points.
  case credit
  /// The level.
  case level
  /// The greatest share of its hours that may be delivered live online.
  case onlineShare = "online-share"
  /// Whether it may be delivered wholly live online.
  case fullyOnline = "fully-online"
  /// The greatest share of placement hours that may be remote.
  case placementRemoteShare = "placement-remote-share"
  /// The word of its title that tells its size.
  case titleWord = "title-word"

  /// What its values are in.
  var unit: ValueUnit {
    switch self {
    case .glh, .tqt: .hours
    case .credit, .level: .count
    case .onlineShare, .placementRemoteShare: .percent
    case .fullyOnline, .titleWord: .words
    }
  }

  /// The words it may have; empty where it is a number.
  var domain: [String] {
    switch self {
    case .fullyOnline: ["allowed", "not_allowed"]
    case .titleWord: ["award", "certificate", "diploma", "other"]
    default: []
    }
  }

  /// In words, as the subject of a sentence.
  var words: String {
    switch self {
    case .glh: "the qualification's guided learning hours"
    case .tqt: "the qualification's total qualification time"
    case .credit: "the qualification's credit"
    case .level: "the qualification's level"
    case .onlineShare: "the share of the qualification's hours that may be live online"
    case .fullyOnline: "whether the qualification may be delivered wholly online"
    case .placementRemoteShare: "the share of placement hours that may be remote"
    case .titleWord: "the size that the qualification's title tells"
    }
  }
}

/// A qualification as its own record has it, each value dated and sourced (rule-packs.md, Lookups).
public struct Qualification: Sendable {
  /// Its number, with strokes: `500/8088/X`.
  public let number: String
  /// Its title.
  public let title: String
  /// The short name of the organisation that awards it.
  public let awardingOrganisation: String

  let source: Citation
  let values: [QualificationField: [DatedValue]]

  /// The values of a field, the oldest first; none where the record has none.
  func values(_ field: QualificationField) -> [DatedValue] {
    guard field == .titleWord else { return values[field] ?? [] }
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
    let word = field.domain.first { words.contains($0) } ?? "other"
    return [DatedValue(from: nil, value: .words([word]), source: source)]
  }
}

/// The table of qualifications that packs look their values up in.
///
/// What `courses.csv` says of a qualification's hours is a claim and never a threshold.
public struct QualificationTable: Sendable {
  /// Every qualification, in the order of the table.
  public private(set) var all: [Qualification]
  private var byNumber: [String: Int] = [:]

  /// Makes a table; the first of a number stands.
  public init(_ all: [Qualification] = []) {
    self.all = all
    for (index, qualification) in all.enumerated() {
      let key = QualificationTable.key(qualification.number)
      if byNumber[key] == nil { byNumber[key] = index }
    }
  }

  /// The qualification of a number, with or without strokes; nothing where it is not in the table.
  public func qualification(_ number: String?) -> Qualification? {
    number.flatMap { byNumber[QualificationTable.key($0)] }.map { all[$0] }
  }

  /// `500/8088/X` as lists without strokes have it: `5008088X`.
  private static func key(_ number: String) -> String {
    number.filter { $0 != "/" && !$0.isWhitespace }.uppercased()
  }
}
