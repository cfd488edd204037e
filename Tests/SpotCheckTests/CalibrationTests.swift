import Foundation
import Synthetic
import TestSupport
import Testing

@testable import SpotCheck

/// How often the screens ask where there is nothing to ask, and where there is.
@Suite struct CalibrationTests {
  /// `make calibrate`: the counts of the page, and the page anew.
  private static let isWhole = ProcessInfo.processInfo.environment["GLH_CALIBRATE"] == "yes"

  @Test func `of 100 honest centres at most 5 are asked anything`() async throws {
    let asked = try await Calibration().asked(ofCentres: 100, fabricated: nil, from: 1)
    let alarms = asked.filter { !$0.isEmpty }
    #expect(alarms.count <= 5, "\(alarms)")
  }

  @Test(arguments: FabricatedKind.allCases)
  func `of 10 centres with registers made up in one way all are asked about it`(
    kind: FabricatedKind
  ) async throws {
    let asked = try await Calibration().asked(ofCentres: 10, fabricated: kind, from: 5_000)
    #expect(asked.count { $0.contains(kind.rawValue) } == 10, "\(asked)")
  }

  @Test func `every screen has a way of making registers up that it looks for`() {
    #expect(Set(Screen.all.map(\.id)) == Set(FabricatedKind.allCases.map(\.rawValue)))
    #expect(Screen.all.count == FabricatedKind.allCases.count)
  }

  @Test(.enabled(if: isWhole)) func `the whole calibration holds, and is written down`()
    async throws
  {
    let calibration = try Calibration()
    // Centres that nobody looked at while the screens were made.
    let honest = await calibration.asked(ofCentres: 1_000, fabricated: nil, from: 1_000_000)
    let alarms = honest.count { !$0.isEmpty }
    #expect(alarms <= 50)
    var byScreen: [String: Int] = [:]
    for screen in honest.joined() { byScreen[screen, default: 0] += 1 }
    var rows: [(kind: FabricatedKind, caught: Int, of: Int, others: Int)] = []
    for (number, kind) in FabricatedKind.allCases.enumerated() {
      let asked = await calibration.asked(
        ofCentres: 100, fabricated: kind, from: UInt64(2_000_000 + 1_000 * number))
      let caught = asked.count { $0.contains(kind.rawValue) }
      #expect(caught >= 95, "\(kind)")
      rows.append((kind, caught, 100, asked.count { !$0.subtracting([kind.rawValue]).isEmpty }))
    }
    let table = ScreensPage.table(
      honest: (alarms, honest.count, byScreen), fabricated: rows)
    try Data(ScreensPage.markdown(measured: table).utf8).write(to: ScreensPage.golden.url)
  }

  @Test(.enabled(if: !isWhole)) func `docs/screens.md is what the screens say`() throws {
    let measured = try #require(ScreensPage.measured, "make calibrate writes it")
    let page = ScreensPage.markdown(measured: measured)
    if let complaint = try ScreensPage.golden.complaint(about: Data(page.utf8)) {
      Issue.record("\(complaint)")
    }
  }

  @Test(.enabled(if: !isWhole)) func `docs/screens.md tells of a calibration that holds`() throws {
    let measured = try #require(ScreensPage.measured)
    let alarms = try #require(measured.firstMatch(of: /Of 1000 honest centres (\d+) were asked/))
    #expect(Int(alarms.1).map { $0 <= 50 } == true)
    let rows = measured.matches(of: /(?m)^\| `([a-z-]+)` \| (\d+) \| (\d+) \| \d+ \|$/)
    #expect(rows.map { String($0.1) } == FabricatedKind.allCases.map(\.rawValue))
    #expect(rows.allSatisfy { Int($0.3).map { $0 >= 95 } == true })
  }
}
