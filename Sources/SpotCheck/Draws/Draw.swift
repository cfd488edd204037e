/// Which records are looked at, in an order that nobody chose.
public enum Draw {
  /// The first `count` records of a list, in the order of their tickets.
  public static func tickets(of list: PopulationList, seed: String, first count: Int) -> [Ticket] {
    Array(list.ids.map { Ticket(id: $0, seed: seed) }.sorted().prefix(count))
  }

  /// The first records of each part of a list, `sizes` by the part's name, all in the order of
  /// their tickets.
  public static func tickets(
    of list: PopulationList, seed: String, sizes: [String: Int], part: (String) -> String
  ) -> [Ticket] {
    var left = sizes
    return list.ids.map { Ticket(id: $0, seed: seed) }.sorted().filter { ticket in
      let name = part(ticket.id)
      guard let more = left[name], more > 0 else { return false }
      left[name] = more - 1
      return true
    }
  }

  /// A record that hours were drawn of, and how many.
  public struct Hit: Sendable, Hashable {
    /// The record and its ticket.
    public let ticket: Ticket
    /// How many of the drawn hours are its own.
    public let hours: Int
  }

  /// Draws `count` hours at even distances through the records, which stand in the order of their
  /// tickets; the seed says where in the first stretch to begin.
  ///
  /// `seconds` says what a record claims. One that claims nothing cannot be drawn.
  public static func hours(
    of list: PopulationList, seed: String, count: Int, seconds: (String) -> Int
  ) -> [Hit] {
    let tickets = list.ids.map { Ticket(id: $0, seed: seed) }.sorted()
    let total = tickets.reduce(0) { $0 + max(0, seconds($1.id)) }
    guard total > 0, count > 0,
      let start = Fraction(Ticket.uniform(HexDigest.sha256(seed)).prefixed)
    else { return [] }
    let interval = Fraction(total, count)
    var (hits, next, passed): ([Hit], Fraction, Int) = ([], start * interval, 0)
    for ticket in tickets {
      passed += max(0, seconds(ticket.id))
      var hours = 0
      while next < Fraction(passed) {
        hours += 1
        next = next + interval
      }
      if hours > 0 { hits.append(Hit(ticket: ticket, hours: hours)) }
    }
    return hits
  }
}

extension String {
  /// The first digits of a ticket's number: as many as a share is read from.
  fileprivate var prefixed: String { String(prefix(32)) }
}
