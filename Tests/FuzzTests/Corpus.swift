import Foundation
import TestSupport

/// The files that a parser is tried with first.
struct Corpus {
  static let root = Repository.root.appending(path: "Fixtures/fuzz")

  let files: [(path: String, bytes: [UInt8])]

  init(of parser: FuzzedParser) throws {
    files = try (["Fixtures/fuzz/\(parser.name)"] + parser.seeds).flatMap { folder in
      let place = Repository.root.appending(path: folder)
      return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
        .map { ("\(folder)/\($0)", place.appending(path: $0)) }
        .filter { try $0.1.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
        .map { ($0.0, [UInt8](try Data(contentsOf: $0.1))) }
    }
  }
}

/// Changes of a corpus that look drawn and are the same in every run.
struct Changes {
  private let corpus: [[UInt8]]
  private var state: UInt64
  private static let odd: [[UInt8]] = [
    [0], [0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xC3], [0x22], [0x0D], [0x0A], [0x2C], [0x7B],
    [0x5B], [0x3C], [0xED, 0xA0, 0x80], Array("99999999999999999999".utf8), Array("-1".utf8),
    Array("2026-02-30".utf8), Array("<!DOCTYPE x>".utf8), Array("1e999".utf8),
  ]

  init(of corpus: [[UInt8]], seed: UInt64) {
    self.corpus = corpus
    state = seed
  }

  /// SplitMix64.
  private mutating func draw(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }

  /// Another file with one to four things changed.
  mutating func next() -> [UInt8] {
    var bytes = corpus[draw(below: corpus.count)]
    for _ in 0...draw(below: 4) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = draw(below: bytes.count)
    let length = min(draw(below: 32), bytes.count - place)
    switch draw(below: 6) {
    case 0 where !bytes.isEmpty: bytes[place] ^= UInt8(1 << draw(below: 8))
    case 1: bytes.insert(contentsOf: Changes.odd[draw(below: Changes.odd.count)], at: place)
    case 2: bytes.removeSubrange(place..<place + length)
    case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: draw(below: bytes.count))
    case 4: bytes.removeLast(bytes.count - place)
    default:
      let other = corpus[draw(below: corpus.count)]
      let from = draw(below: other.count)
      bytes.insert(contentsOf: other[from..<min(other.count, from + length)], at: place)
    }
  }
}
