import Synthetic
import Testing

struct SeededGeneratorTests {
  @Test func `the first numbers of seed 0 are those of the published algorithm`() {
    // Reference: the first outputs of SplitMix64 from state 0.
    var generator = SeededGenerator(seed: 0)
    #expect(generator.next() == 0xE220_A839_7B1D_CDAF)
    #expect(generator.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(generator.next() == 0x06C4_5D18_8009_454F)
  }

  @Test func `a range gives both its ends and nothing beyond`() {
    var generator = SeededGenerator(seed: 7)
    let drawn = Set((0..<500).map { _ in generator.number(in: 3...6) })
    #expect(drawn == [3, 4, 5, 6])
  }

  @Test func `streams of one seed differ`() {
    var streams = [
      SeededGenerator(seed: 1, stream: 1), SeededGenerator(seed: 1, stream: 2),
      SeededGenerator(seed: 1, stream: 1, part: 1), SeededGenerator(seed: 2, stream: 1),
    ]
    #expect(Set(streams.indices.map { streams[$0].next() }).count == 4)
  }

  @Test func `a wait never exceeds its limit, and about half are below its half-life`() {
    var generator = SeededGenerator(seed: 3)
    let waits = (0..<1000).map { _ in generator.wait(halfLife: 60, atMost: 300) }
    #expect(waits.allSatisfy { (0...300).contains($0) })
    #expect((450...550).contains(waits.count { $0 < 60 }))
  }
}

struct InventedNamesTests {
  @Test func `successive people never share a name, nor any two an address`() {
    let names = InventedNames(seed: 5)
    let people = 0..<InventedNames.count
    #expect(InventedNames.count == 26_208)
    #expect(Set(people.map(names.name)).count == 26_208)
    #expect(Set((0..<60_000).map(names.email)).count == 60_000)
  }

  @Test func `addresses are ASCII and at example.org`() {
    let names = InventedNames(seed: 5)
    for person in 0..<InventedNames.count {
      let email = names.email(ofPerson: person)
      #expect(email.hasSuffix("@example.org") && email.allSatisfy(\.isASCII))
    }
  }
}
