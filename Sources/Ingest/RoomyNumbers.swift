/// Numbers in the order in which things stand, with room between them for what is added later: who
/// has a number keeps it, and to be in the order of numbers is still to be in that of ids or paths.
enum RoomyNumbers {
  /// How far two numbers that are given at once are apart.
  private static let step = 32
  /// A new one takes this share of the room it is given, since most come in the order of time.
  private static let share = 16

  /// The number of what stands at a place, from 0, of things of which there are not very many.
  static func number(at place: Int) -> Int { (place + 1) * step }

  /// The numbers of so many things.
  static func first(_ count: Int) -> [Int] {
    // Numbers are kept in 32 bits.
    let step = max(1, min(step, Int(Int32.max) / (count + 1)))
    return (0..<count).map { ($0 + 1) * step }
  }

  /// The numbers of things of which some have one; nothing where there is no room for the others.
  static func filled(_ known: [Int?]) -> [Int]? {
    var numbers: [Int] = []
    numbers.reserveCapacity(known.count)
    var waiting = 0
    func give(below end: Int) -> Bool {
      for left in stride(from: waiting, to: 0, by: -1) {
        let last = numbers.last ?? 0
        guard end - last > left else { return false }
        numbers.append(last + max(1, (end - last) / max(share, left + 1)))
      }
      waiting = 0
      return true
    }
    for number in known {
      guard let number else {
        waiting += 1
        continue
      }
      guard number > numbers.last ?? 0, give(below: number) else { return nil }
      numbers.append(number)
    }
    let end = (numbers.last ?? 0) + (waiting + 1) * step * share
    guard end <= Int(Int32.max), give(below: end) else { return nil }
    return numbers
  }
}
