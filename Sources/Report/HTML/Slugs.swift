/// File names made of ids: never the raw id, and never one name for two ids.
struct Slugs {
  // By bytes: two ids may look alike and yet be two (Unicode canonical equivalence).
  private var names: [[UInt8]: String] = [:]
  private var taken: Set<String> = []

  /// Names that Windows keeps for devices.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"]
      + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// The name given to these ids, if one was.
  subscript(ids: String...) -> String? { names[Self.bytes(of: ids)] }

  /// Gives these ids a name of `a-z`, `0-9` and `-`, with a hash where the ids had to be changed.
  @discardableResult
  mutating func name(_ ids: String...) -> String {
    let key = Self.bytes(of: ids)
    if let known = names[key] { return known }
    let plain = ids.joined(separator: "-")
    let safe = Self.safe(plain)
    let isAsItWas = safe == plain && !safe.isEmpty && !Self.reserved.contains(safe)
    let name = isAsItWas ? safe : (safe.isEmpty ? "" : safe + "-") + Self.hash(of: key)
    var free = name
    var number = 2
    while taken.contains(free) {
      free = "\(name)-\(number)"
      number += 1
    }
    taken.insert(free)
    names[key] = free
    return free
  }

  private static func safe(_ id: String) -> String {
    var safe = ""
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": safe.unicodeScalars.append(scalar)
      case "A"..."Z": safe += String(scalar).lowercased()
      default: if !safe.isEmpty, !safe.hasSuffix("-") { safe += "-" }
      }
      if safe.utf8.count == 48 { break }
    }
    while safe.hasSuffix("-") { safe.removeLast() }
    return safe
  }

  /// The ids and their lengths.
  private static func bytes(of ids: [String]) -> [UInt8] {
    ids.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) }
  }

  /// Eight digits of FNV-1a 64.
  private static func hash(of key: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).suffix(8))
  }
}
