import Testing

/// That the random cases and the comparison would see each of the listed mistakes.
@Suite struct MutantTests {
  @Test(arguments: Mutation.allCases)
  func `a mistake in the calculus shows in a random course`(mutation: Mutation) {
    let seed = (0..<UInt64(2_000)).first {
      let course = RandomCourse(seed: $0)
      return course.oracle(mutation: mutation) != course.product()
    }
    #expect(seed != nil, "no case among the first 2,000 tells \(mutation.rawValue) apart")
  }
}
