/// Which keys stand where in the first part of a JSON file, by which its format is told.
struct JSONHead {
  /// Keys with those of the objects around them: `attendanceRecords.emailAddress`; lists have none.
  private(set) var paths: Set<String> = []
  let text: String

  private static let deepest = 5

  /// Looks at a file's head; nothing where it does not begin as JSON does.
  init?(_ head: FileHead) {
    let text = head.text
    let first = text.utf8.first {
      $0 != Ascii.space && $0 != Ascii.tab && $0 != Ascii.lineFeed && $0 != Ascii.carriageReturn
    }
    guard first == Ascii.brace || first == Ascii.bracket else { return nil }
    self.text = text
    look(through: Array(text.utf8))
  }

  /// Whether an object has all of the keys: at the top, or in the list that one of `lists` names.
  func has(_ keys: [String], in lists: [String] = []) -> Bool {
    ([""] + lists.map { $0 + "." }).contains { prefix in
      keys.allSatisfy { paths.contains(prefix + $0) }
    }
  }

  /// A head may be cut off anywhere, so brackets are only counted.
  private mutating func look(through bytes: [UInt8]) {
    var holders: [(isObject: Bool, key: String)] = []
    var key = ""
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case Ascii.quote:
        let first = at
        while at < bytes.count, bytes[at] != Ascii.quote {
          at += bytes[at] == Ascii.backslash ? 2 : 1
        }
        let end = min(at, bytes.count)
        at += 1
        var next = at
        while next < bytes.count, bytes[next] <= Ascii.space { next += 1 }
        guard next < bytes.count, bytes[next] == Ascii.colon, holders.last?.isObject == true,
          holders.count <= JSONHead.deepest
        else { continue }
        let own = String(decoding: bytes[min(first, end)..<end], as: UTF8.self)
        let outer = holders[holders.count - 1].key
        key = outer.isEmpty ? own : outer + "." + own
        paths.insert(key)
      case Ascii.brace: holders.append((true, key))
      case Ascii.bracket: holders.append((false, key))
      case Ascii.brace + 2, Ascii.bracket + 2:
        if let ended = holders.popLast() { key = ended.key }
        if holders.isEmpty { key = "" }
      case Ascii.comma: key = holders.last?.key ?? ""
      default: break
      }
    }
  }
}
