import Evidence
import Foundation
import Testing

@testable import Ingest

@Suite struct ZoneTableTests {
  private func local(_ text: String) throws -> LocalTime {
    guard case .local(let local, _) = InstantText.read(text) else {
      throw TimeFailure.unreadable
    }
    return local
  }

  private func readings(_ text: String, in zone: String) throws -> [String] {
    try #require(ZoneTable(identifier: zone)).readings(of: local(text)).map(\.iso8601)
  }

  @Test func `the March night of London skips an hour to the second`() throws {
    let zone = "Europe/London"
    #expect(try readings("2026-03-29T00:59:59", in: zone) == ["2026-03-29T00:59:59Z"])
    #expect(try readings("2026-03-29T01:00:00", in: zone) == [])
    #expect(try readings("2026-03-29T01:59:59", in: zone) == [])
    #expect(try readings("2026-03-29T02:00:00", in: zone) == ["2026-03-29T01:00:00Z"])
  }

  @Test func `the October night of London has an hour twice to the second`() throws {
    let zone = "Europe/London"
    #expect(try readings("2026-10-25T00:59:59", in: zone) == ["2026-10-24T23:59:59Z"])
    #expect(
      try readings("2026-10-25T01:00:00", in: zone)
        == ["2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z"])
    #expect(
      try readings("2026-10-25T01:59:59", in: zone)
        == ["2026-10-25T00:59:59Z", "2026-10-25T01:59:59Z"])
    #expect(try readings("2026-10-25T02:00:00", in: zone) == ["2026-10-25T02:00:00Z"])
  }

  @Test func `Lord Howe moves its clocks by half an hour`() throws {
    let zone = "Australia/Lord_Howe"
    #expect(try readings("2026-10-04T02:15:00", in: zone) == [])
    #expect(try readings("2026-10-04T02:30:00", in: zone) == ["2026-10-03T15:30:00Z"])
    #expect(
      try readings("2026-04-05T01:45:00", in: zone)
        == ["2026-04-04T14:45:00Z", "2026-04-04T15:15:00Z"])
    #expect(try readings("2026-04-05T02:00:00", in: zone) == ["2026-04-04T15:30:00Z"])
  }

  @Test func `UTC has every time once`() throws {
    #expect(try readings("2026-03-29T01:30:00", in: "UTC") == ["2026-03-29T01:30:00Z"])
    #expect(try readings("2026-10-25T01:30:00", in: "UTC") == ["2026-10-25T01:30:00Z"])
  }

  @Test func `a day that an island skipped has no time in it`() throws {
    #expect(try readings("2011-12-30T12:00:00", in: "Pacific/Apia") == [])
    #expect(try readings("2011-12-31T00:00:00", in: "Pacific/Apia") == ["2011-12-30T10:00:00Z"])
  }

  @Test func `the local day turns at local midnight`() throws {
    let zone = try #require(ZoneTable(identifier: "Europe/London"))
    let late = Instant(seconds: 1_782_860_399)
    #expect(late.iso8601 == "2026-06-30T22:59:59Z")
    #expect(zone.localDay(of: late).iso8601 == "2026-06-30")
    #expect(zone.localDay(of: late.advanced(by: 1)).iso8601 == "2026-07-01")
    #expect(zone.offset(at: late) == 3600)
    #expect(zone.local(of: late).secondOfDay == 86_399)
  }

  @Test func `Windows names are known, abbreviations and unknown names are not`() {
    #expect(ZoneTable(identifier: "GMT Standard Time")?.identifier == "Europe/London")
    #expect(ZoneTable(identifier: "W. Europe Standard Time")?.identifier == "Europe/Berlin")
    #expect(ZoneTable(identifier: "Romance Standard Time")?.identifier == "Europe/Paris")
    #expect(ZoneTable(identifier: "Central Europe Standard Time")?.identifier == "Europe/Budapest")
    #expect(ZoneTable(identifier: "Eastern Standard Time")?.identifier == "America/New_York")
    #expect(ZoneTable(identifier: "UTC")?.identifier == "UTC")
    for name in ["BST", "GMT", "EST", "GMT+1", "", "London", "Europe/Atlantis", "../etc/passwd"] {
      #expect(ZoneTable(identifier: name) == nil)
    }
  }

  @Test(arguments: ["Europe/London", "Africa/Casablanca", "America/Sao_Paulo", "Asia/Calcutta"])
  func `offsets are Foundation's at every hour of fifteen years`(identifier: String) throws {
    let zone = try #require(ZoneTable(identifier: identifier))
    let foundation = try #require(TimeZone(identifier: identifier))
    var differing = 0
    for second in stride(from: 1_420_070_400, to: 1_893_456_000, by: 3600) {
      let expected = foundation.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
      if zone.offset(at: Instant(seconds: second)) != expected { differing += 1 }
    }
    #expect(differing == 0)
  }

  @Test func `every instant is a reading of what its clock shows`() throws {
    let zone = try #require(ZoneTable(identifier: "Europe/London"))
    for second in stride(from: 1_792_800_000, to: 1_792_990_000, by: 600) {
      let instant = Instant(seconds: second)
      #expect(zone.readings(of: zone.local(of: instant)).contains(instant))
    }
  }

  @Test func `the zone data has a version`() {
    #expect(ZoneTable.zoneDataVersion.count >= 5)
  }
}
