import Evidence

/// Goes through a file's statements the same way each time: voided ones and copies are told apart.
struct StatementReading {
  /// What stands next, and whether it counts.
  enum Item {
    case statement(Statement)
    /// Another statement says that it does not hold.
    case voided(Statement)
    /// A statement with its id stood before in the file.
    case copy(Statement)
  }

  let file: FileReading

  /// The keys under which an answer of a store has its statements.
  private static let lists: [StaticString] = ["statements"]
  /// What every statement has; one within a statement has them too, and stands in no list.
  static let marks: [StaticString] = ["actor", "verb", "object"]

  /// Reads every statement; faults are accounted for where `isAccounting`.
  func forEach(
    isAccounting: Bool, _ body: (Item) -> Void, lost: (JSONFault) -> Void = { _ in }
  ) {
    let voided = file.retracted
    var seen = RecordIDs()
    file.forEachJSONRecord(
      lists: Self.lists, marks: Self.marks, isAccounting: isAccounting
    ) { record in
      let statement = Statement(record)
      if let id = record.value["id"]?.text {
        if !voided.isEmpty, statement.kind != .voiding, voided.contains(id.lowercased()) {
          return body(.voided(statement))
        }
        if !seen.insert(id) { return body(.copy(statement)) }
      }
      body(.statement(statement))
    } lost: {
      lost($0)
    }
  }

  /// The ids of statements that a file's statements void; none where the word does not occur in it.
  static func voided(by file: FileReading) -> Set<String> {
    var voided: Set<String> = []
    guard JSONSkipping.contains("voided", in: file.bytes, form: file.form) else { return [] }
    file.forEachJSONRecord(lists: lists, marks: marks, isAccounting: false) { record in
      guard StatementKind(record.value) == .voiding,
        let id = record.value["object"]?["id"]?.text
      else { return }
      voided.insert(id.lowercased())
    }
    return voided
  }
}

/// Ids that stood before; those in the usual form of 32 hexadecimal digits take 16 bytes each.
struct RecordIDs {
  private struct Digits: Hashable {
    var high: UInt64
    var low: UInt64
  }

  private var digits: Set<Digits> = []
  private var texts: Set<String> = []

  /// Whether the id is new.
  mutating func insert(_ id: String) -> Bool {
    let plain = id.hasPrefix("urn:uuid:") ? id.dropFirst(9) : id[...]
    let parts = plain.split(separator: "-")
    if plain.utf8.count == 36, parts.map(\.utf8.count) == [8, 4, 4, 4, 12],
      let high = UInt64(parts[0] + parts[1] + parts[2], radix: 16),
      let low = UInt64(parts[3] + parts[4], radix: 16)
    {
      return digits.insert(Digits(high: high, low: low)).inserted
    }
    return texts.insert(id).inserted
  }
}
