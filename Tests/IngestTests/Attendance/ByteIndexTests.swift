import Testing

@testable import Ingest

@Suite struct ByteIndexTests {
  private func value(_ index: ByteIndex, _ key: String) -> Int? {
    Array(key.utf8).withUnsafeBufferPointer { index.value(of: $0).map { Int($0) } }
  }

  @Test func `every id is found, and only those`() {
    var draws = Draws(seed: 20_260_117)
    for size in [0, 1, 7, 8, 9, 500] {
      var dictionary: [String: Int] = [:]
      let alphabet = ["L", "-", "0", "1", "é", "\u{0}", "ł"]
      while dictionary.count < size {
        let length = Int.random(in: 0...6, using: &draws)
        let key = (0..<length).map { _ in alphabet.randomElement(using: &draws) ?? "" }.joined()
        if dictionary[key] == nil { dictionary[key] = dictionary.count }
      }
      let entries = dictionary.sorted { $0.value < $1.value }.map { (key: $0.key, value: $0.value) }
      var index = ByteIndex()
      for (key, number) in entries { index[key] = number }
      #expect(index.count == size)
      for (key, number) in entries {
        #expect(value(index, key) == number)
        #expect(index[key] == number)
      }
      for _ in 0..<500 {
        let length = Int.random(in: 0...7, using: &draws)
        let key = (0..<length).map { _ in alphabet.randomElement(using: &draws) ?? "" }.joined()
        #expect(value(index, key) == dictionary[key])
        #expect(index[key] == dictionary[key])
      }
    }
  }

  @Test func `bytes are an id only as they stand, text however its accents are written`() {
    var index = ByteIndex()
    index["Zo\u{EB}"] = 1
    #expect(value(index, "Zo\u{EB}") == 1)
    #expect(value(index, "Zoe\u{308}") == nil)
    #expect(index["Zo\u{EB}"] == 1)
    #expect(index["Zoe\u{308}"] == 1)
    #expect(index["Zoe"] == nil)
    #expect(index[""] == nil)
  }
}
