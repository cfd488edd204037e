import BigInt
import SpotCheck
import Testing

@Suite struct ChoicesTests {
  @Test func `the ways to choose are exact`() {
    #expect(Choices.of(5, 2) == 10)
    #expect(Choices.of(5, 0) == 1)
    #expect(Choices.of(5, 6) == 0)
    #expect(Choices.of(100, 50) == BigInt("100891344545564193334812497256"))
  }
}
