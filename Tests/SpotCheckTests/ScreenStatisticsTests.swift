import Testing

@testable import SpotCheck

/// The reference values of the screens' statistics; each names where it was computed elsewhere.
@Suite struct ScreenStatisticsTests {
  private func isNear(_ value: Double, _ expected: Double, relative: Double = 1e-8) -> Bool {
    abs(value - expected) <= relative * abs(expected)
  }

  @Test func `32 of 60 multiples of five have the exact binomial chance`() {
    // Exact fractions, Python's fractions module: p = 1.08886945e-8.
    let chance = BinomialTail.shownChance(ofAtLeast: 32, taken: 60, rate: Fraction(1, 5))
    #expect(isNear(chance, 1.08886945e-8))
  }

  @Test func `the exact binomial tail agrees with the sum over all outcomes of a small number`() {
    func chance(_ count: Int, of trials: Int, _ rate: Fraction) -> Double {
      BinomialTail.shownChance(ofAtLeast: count, taken: trials, rate: rate)
    }
    // Ten trials at 1/2 have 1,024 outcomes: at least 8 heads in 45 + 10 + 1 of them.
    #expect(chance(8, of: 10, Fraction(1, 2)) == 56.0 / 1024)
    #expect(chance(0, of: 10, Fraction(1, 2)) == 1)
    #expect(chance(11, of: 10, Fraction(1, 2)) == 0)
    #expect(chance(1, of: 1, Fraction(1, 5)) == 0.2)
  }

  @Test func `last digits that heap have their chi-square, chance and index`() {
    // SciPy's stats.chi2.sf(100, 9) = 1.57351763e-17; the index is Whipple's, of all minutes.
    let digits = FinalDigits(counts: [30, 5, 5, 5, 5, 30, 5, 5, 5, 5])
    #expect(ChiSquare.ofEqual(digits.counts) == 100)
    #expect(isNear(digits.chanceOfEvenDigits, 1.57351763e-17))
    #expect(digits.index == 300)
  }

  @Test(arguments: [
    // SciPy: the 95th percentile with 9 degrees of freedom is 16.918978.
    (16.918978, 9, 0.05, 1e-6),
    // jfa's data sinoForest, Benford's law: chi-square 7.6517426989499855 with 8 degrees.
    (7.6517426989499855, 8, 0.46820638130036729, 1e-12),
    // One degree of freedom, 1.959963984540054 squared: the normal distribution's 5 in 100.
    (3.841458820694124, 1, 0.05, 1e-10),
    // Two degrees of freedom: e to the power of minus half.
    (2.0, 2, 0.36787944117144233, 1e-12),
  ])
  func `the chi-square tail agrees with published values`(
    value: Double, degrees: Int, expected: Double, relative: Double
  ) {
    #expect(isNear(ChiSquare.upperTail(value, degrees: degrees), expected, relative: relative))
  }

  @Test func `bunched lengths have their average frequency and entropy`() {
    // Data Colada 77's definitions, computed by hand: (9 + 1 + 1) / 5 and -Σ p ln p.
    let lengths = [60, 60, 60, 45, 90]
    #expect(Bunching.averageFrequency(lengths) == 2.2)
    #expect(isNear(Bunching.entropy(lengths), 0.9502705392, relative: 1e-9))
  }

  @Test func `kappa agrees with the reference table`() {
    // Cohen 1960, counts 40, 5, 3 and 12: kappa 0.6595744681.
    let kappa = Agreement(both: 40, firstOnly: 5, secondOnly: 3, neither: 12).kappa
    #expect(kappa.map { isNear($0, 0.6595744681, relative: 1e-9) } == true)
    #expect(Agreement(both: 7).kappa == nil)
  }

  @Test func `the limits of agreement agree with the reference differences`() throws {
    // Bland and Altman 1986, computed in R: mean 2.2, sd 4.8488257, limits ±1.96 sd.
    let found = try #require(LimitsOfAgreement([0, 2, -1, 3, 15, 1, 0, -2, 4, 0]))
    #expect(isNear(found.mean, 2.2))
    #expect(isNear(found.deviation, 4.8488257))
    #expect(isNear(found.limits.low, -7.3036985))
    #expect(isNear(found.limits.high, 11.7036985))
    #expect(LimitsOfAgreement([1]) == nil)
  }

  @Test func `Holm's adjustment steps down and never turns back`() {
    // Holm 1979, by hand: 4 × 0.005, 3 × 0.01, 2 × 0.03, and 0.04 held up at 0.06.
    let adjusted = Holm.adjusted([0.01, 0.04, 0.03, 0.005])
    for (found, expected) in zip(adjusted, [0.03, 0.06, 0.06, 0.02]) {
      #expect(isNear(found, expected, relative: 1e-12))
    }
    #expect(Holm.adjusted([]).isEmpty)
    #expect(Holm.adjusted([0.9, 0.8]) == [1, 1])
  }

  @Test(arguments: [
    // Python's decimal module, forty digits.
    (1, 0.1, 0.0951625819640404), (4, 0.095, 3.1457872170836e-6), (3, 5.0, 0.8753479805169189),
    (20, 5.0, 3.4521358209144602e-7),
  ])
  func `the Poisson tail agrees with long arithmetic`(count: Int, mean: Double, expected: Double) {
    #expect(isNear(PoissonTail.atLeast(count, mean: mean), expected, relative: 1e-12))
  }

  @Test func `the exponential and the logarithm agree with tables`() {
    // Abramowitz and Stegun, tables 4.4 and 4.2.
    #expect(isNear(PlainFunctions.exp(1), 2.718281828459045, relative: 1e-15))
    #expect(isNear(PlainFunctions.exp(-30), 9.357622968840175e-14, relative: 1e-13))
    #expect(isNear(PlainFunctions.log(10), 2.302585092994046, relative: 1e-15))
    #expect(isNear(PlainFunctions.log(0.001), -6.907755278982137, relative: 1e-15))
    #expect(PlainFunctions.log(1) == 0)
  }

  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (0.5, "0.500"), (0.0312, "0.0312"), (0.03121, "0.0313"),
    (0.9999, "1"), (1.573e-17, "1.58e-17"), (0.00012, "0.000120"), (0.00001, "1.00e-5"),
  ])
  func `a chance is shown with three digits, never below what it is`(
    value: Double, text: String
  ) {
    #expect(ShownNumber.chance(value) == text)
  }

  @Test func `a number is shown with its decimals`() {
    #expect(ShownNumber.rounded(-7.30369, decimals: 1) == "-7.3")
    #expect(ShownNumber.rounded(-0.01, decimals: 1) == "0.0")
    #expect(ShownNumber.rounded(2.005, decimals: 0) == "2")
    #expect(ShownNumber.rounded(12.999, decimals: 2) == "13.00")
  }

  @Test func `the chance of a bunching is the share of deals as bunched`() {
    // One learner, arrivals 0 0 1 1 and departures 0 0 1 1: of the six ways to deal, two keep both
    // pairs together.
    var deal = Deal(arrivals: [[0, 0, 1, 1]], departures: [[0, 0, 1, 1]])
    #expect(deal.sumOfSquares == 8)
    let chance = deal.chance(of: 8, deals: 9_999, enough: 100_000)
    #expect(abs(chance - 1.0 / 3) < 0.02, "\(chance)")
  }
}
