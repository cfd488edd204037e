import Crypto

/// Trees of RFC 6962 as section 2.1 defines them, word by word, slow and obvious.
enum ObviousTree {
  static func root(_ entries: [[UInt8]]) -> [UInt8] {
    if entries.isEmpty { return Array(SHA256.hash(data: [UInt8]())) }
    if entries.count == 1 { return Array(SHA256.hash(data: [0] + entries[0])) }
    let k = half(entries.count)
    return Array(
      SHA256.hash(data: [1] + root(Array(entries[..<k])) + root(Array(entries[k...]))))
  }

  /// PATH(m, D[n]).
  static func path(_ m: Int, _ entries: [[UInt8]]) -> [[UInt8]] {
    if entries.count == 1 { return [] }
    let k = half(entries.count)
    let (left, right) = (Array(entries[..<k]), Array(entries[k...]))
    return m < k ? path(m, left) + [root(right)] : path(m - k, right) + [root(left)]
  }

  /// PROOF(m, D[n]).
  static func proof(_ m: Int, _ entries: [[UInt8]]) -> [[UInt8]] { subproof(m, entries, true) }

  private static func subproof(_ m: Int, _ entries: [[UInt8]], _ b: Bool) -> [[UInt8]] {
    if m == entries.count { return b ? [] : [root(entries)] }
    let k = half(entries.count)
    let (left, right) = (Array(entries[..<k]), Array(entries[k...]))
    return m <= k
      ? subproof(m, left, b) + [root(right)] : subproof(m - k, right, false) + [root(left)]
  }

  /// The largest power of two smaller than n.
  private static func half(_ n: Int) -> Int {
    var k = 1
    while k * 2 < n { k *= 2 }
    return k
  }
}
