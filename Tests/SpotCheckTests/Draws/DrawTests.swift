import Testing

@testable import SpotCheck

/// Draws against consistent_sampler 1.0.10 (Python Package Index), run once and written down.
@Suite struct DrawTests {
  private static func list(_ count: Int) throws -> PopulationList {
    try #require(
      PopulationList(
        (1...count).map { number in
          let digits = String(number)
          return "L" + String(repeating: "0", count: 4 - digits.count) + digits
        }))
  }

  @Test func `hashes and tickets are those of the package, digit for digit`() {
    #expect(
      HexDigest.sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      HexDigest.sha256("20261012")
        == "b3cb02dafd93003f74966713b5ea592eacedd64caee333bcb406b4db8d3187f2")
    #expect(
      Ticket.uniform("abc")
        == "0.56998071861792858926477341561059638840106636224182943832566300809078486324348")
    #expect(
      Ticket(id: "AB-130", seed: "01382438112797316654").number
        == "0.26299714122838008416507544297546663599715395525154425586041245287750224561854")
  }

  @Test func `six ids are drawn in the package's order`() throws {
    let list = try #require(PopulationList(["A-1", "A-2", "A-3", "B-1", "B-2", "B-3"]))
    let tickets = Draw.tickets(of: list, seed: "314159", first: 6)
    #expect(tickets.map(\.id) == ["B-2", "B-3", "A-3", "A-2", "B-1", "A-1"])
    let starts = [
      "0.410310858", "0.470960291", "0.471438751", "0.567089805", "0.9781715679", "0.9828515724",
    ]
    for (ticket, start) in zip(tickets, starts) {
      let number = try #require(Fraction(String(ticket.number.prefix(40))))
      #expect(number.decimal(start.count - 2, .down) == start)
    }
    #expect(
      Draw.tickets(of: list, seed: "314159", first: 4).map(\.id) == ["B-2", "B-3", "A-3", "A-2"])
  }

  @Test func `ten of forty are the package's ten`() throws {
    let tickets = Draw.tickets(of: try Self.list(40), seed: "20261012", first: 10)
    #expect(
      tickets.map(\.id) == [
        "L0029", "L0015", "L0008", "L0006", "L0027", "L0040", "L0012", "L0031", "L0034", "L0033",
      ])
    let numbers = try tickets.map {
      try #require(Fraction(String($0.number.prefix(40)))).decimal(9, .down)
    }
    #expect(
      numbers == [
        "0.000502713", "0.010482617", "0.031023933", "0.081857191", "0.087275255", "0.092625273",
        "0.098535533", "0.101934677", "0.136431699", "0.155968273",
      ])
  }

  @Test func `records that are added only come in between`() throws {
    let more = Draw.tickets(of: try Self.list(60), seed: "20261012", first: 10).map(\.id)
    #expect(
      more == [
        "L0029", "L0015", "L0008", "L0051", "L0006", "L0027", "L0040", "L0012", "L0031", "L0044",
      ])
    let few = Draw.tickets(of: try Self.list(40), seed: "20261012", first: 40).map(\.id)
    let all = Draw.tickets(of: try Self.list(60), seed: "20261012", first: 60).map(\.id)
    #expect(all.filter { $0 <= "L0040" } == few)
  }

  @Test func `the list's hash does not depend on the order in which ids come`() throws {
    let list = try #require(PopulationList(["b", "a", "B"]))
    #expect(list.text == "B\na\nb\n")
    #expect(list.sha256 == HexDigest.sha256("B\na\nb\n"))
    #expect(PopulationList(["a", "b", "B"]) == list)
    for ids in [["a", "a"], [""], ["a\nb"], ["a\rb"]] { #expect(PopulationList(ids) == nil) }
  }

  @Test func `of each part as many are drawn as its share says, in the order of the whole`() throws
  {
    let list = try Self.list(40)
    let tickets = Draw.tickets(
      of: list, seed: "20261012", sizes: ["low": 2, "high": 3],
      part: { $0 <= "L0020" ? "low" : "high" })
    #expect(tickets.map(\.id) == ["L0029", "L0015", "L0008", "L0027", "L0040"])
  }

  @Test func `hours are drawn at even distances, more of a record that claims more`() throws {
    let list = try #require(PopulationList(["a", "b", "c", "d"]))
    let claims = ["a": 3600, "b": 36_000, "c": 0, "d": 7200]
    for seed in ["1", "2", "3", "4", "5"] {
      let hits = Draw.hours(of: list, seed: seed, count: 13, seconds: { claims[$0] ?? 0 })
      let drawn = Dictionary(uniqueKeysWithValues: hits.map { ($0.ticket.id, $0.hours) })
      // 13 hours claimed, 13 drawn: one of each, wherever the first stretch begins.
      #expect(drawn == ["a": 1, "b": 10, "d": 2])
      let few = Draw.hours(of: list, seed: seed, count: 3, seconds: { claims[$0] ?? 0 })
      #expect(few.reduce(0) { $0 + $1.hours } == 3)
    }
  }
}
