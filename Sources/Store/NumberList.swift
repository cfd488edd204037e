/// Numbers of the workspace in rising order, and the place of each in a course.
struct NumberList {
  private(set) var numbers: [Int] = []
  private var last = 0

  /// Adds a number greater than all before.
  mutating func append(_ number: Int) { numbers.append(number) }

  /// The place of a number; nothing for one that is not of the course.
  ///
  /// Rows are clustered, so it is nearly always the place of the row before, or the next.
  mutating func index(of number: Int) -> Int? {
    if last < numbers.count, numbers[last] == number { return last }
    if last + 1 < numbers.count, numbers[last + 1] == number {
      last += 1
      return last
    }
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    guard low < numbers.count, numbers[low] == number else { return nil }
    last = low
    return low
  }
}
