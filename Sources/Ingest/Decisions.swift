/// What people decided about files, looked up by path.
struct Decisions {
  private var all: [Decision] = []
  /// The first decision of each path.
  private var byPath: [String: Int] = [:]

  /// Adds a decision; the first of a path stands.
  mutating func append(_ decision: Decision) {
    if byPath[decision.path] == nil { byPath[decision.path] = all.count }
    all.append(decision)
  }

  /// The decision about a file: by its path, its name alone, its workbook, or the nearest folder.
  func decision(for path: String) -> Decision? {
    if all.isEmpty { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let workbook = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path
    let book = workbook.split(separator: "/").last.map(String.init) ?? workbook
    for key in [path, name, workbook, book] {
      if let place = byPath[key] { return all[place] }
    }
    var above = path[...]
    while let slash = above.lastIndex(of: "/") {
      if let place = byPath[String(path[...slash])] { return all[place] }
      above = path[..<slash]
    }
    return nil
  }
}
