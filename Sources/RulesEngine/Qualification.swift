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
  /// Its title in the packs' own table.
  public let title: String?
  /// The short name of the organisation that awards it, in the packs' own table.
  public let awardingOrganisation: String?

  let source: Citation
  var values: [QualificationField: [DatedValue]]
  /// What lists of qualifications in the submission say differently from one another.
  var disagreements: Set<QualificationField> = []
  /// The short name of the organisation by the submission's lists.
  var listedOrganisation: String?

  /// The values of a field, the oldest first; none where the record has none.
  func values(_ field: QualificationField) -> [DatedValue] {
    guard field == .titleWord, let title else { return values[field] ?? [] }
    return [
      DatedValue(from: nil, value: .words([Qualification.titleWord(of: title)]), source: source)
    ]
  }

  /// The word of a title that tells the qualification's size.
  static func titleWord(of title: String) -> String {
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
    return QualificationField.titleWord.domain.first { words.contains($0) } ?? "other"
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
      let key = QualificationRecord.key(ofNumber: qualification.number)
      if byNumber[key] == nil { byNumber[key] = index }
    }
  }

  /// The qualification of a number, with or without strokes; nothing where it is not in the table.
  public func qualification(_ number: String?) -> Qualification? {
    number.flatMap { byNumber[QualificationRecord.key(ofNumber: $0)] }.map { all[$0] }
  }
}
