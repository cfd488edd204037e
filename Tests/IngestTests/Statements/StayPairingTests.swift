import Evidence
import Testing

@testable import Ingest

@Suite struct StayPairingTests {
  /// `j10 l20` as `10-20`; an end that is not known as `?`.
  private func stays(_ text: String) -> [String] {
    var pairing = StayPairing(longest: 1000)
    for (index, word) in text.split(separator: " ").enumerated() {
      pairing.take(
        .init(
          second: Int(word.dropFirst()) ?? 0, isJoin: word.hasPrefix("j"),
          source: SourceLine(file: 1, line: index + 1, byteOffset: index)))
    }
    return pairing.ended().map { stay in
      "\(stay.join.map { "\($0.second)" } ?? "?")-\(stay.leave.map { "\($0.second)" } ?? "?")"
    }
  }

  @Test func `a joining and the next leaving are a stay`() {
    #expect(stays("j10 l20 j30 l40") == ["10-20", "30-40"])
  }

  @Test func `two devices cover the time from the first joining to the last leaving`() {
    #expect(stays("j10 j15 l20 l40") == ["10-20", "15-40"])
  }

  @Test func `where a leaving is missing, only the latest joining is certain`() {
    #expect(stays("j10 j30 l40") == ["10-?", "30-40"])
    #expect(stays("j10") == ["10-?"])
    #expect(stays("l10 j20 l30") == ["?-10", "20-30"])
  }

  @Test func `a leaving in the second of a joining ends the stay before it`() {
    #expect(stays("j10 j20 l20 l30") == ["10-20", "20-30"])
  }

  @Test func `what lies too far apart is no stay`() {
    #expect(stays("j10 l2000") == ["10-?", "?-2000"])
  }
}
