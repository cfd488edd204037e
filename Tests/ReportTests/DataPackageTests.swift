import Evidence
import Foundation
import Testing

@testable import Report

@Suite struct DataPackageTests {
  private func resources() throws -> [[String: Any]] {
    let example = ExampleResult.make()
    let files = example.tables.enumerated().map { number, table in
      WrittenTable(name: table.name, bytes: 100 + number, sha256: "ab\(number)")
    }
    var bytes: [UInt8] = []
    try AuditReport(example).writeDataPackage(of: files) { bytes += $0 }
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    let package = try #require(object as? [String: Any])
    #expect(package["profile"] as? String == "tabular-data-package")
    return try #require(package["resources"] as? [[String: Any]])
  }

  @Test func `every table has its file, size and hash`() throws {
    let resources = try resources()
    #expect(resources.map { $0["name"] as? String } == ExampleResult.make().tables.map(\.name))
    #expect(resources[0]["path"] as? String == "sources.csv")
    #expect(resources[0]["bytes"] as? Int == 100)
    #expect(resources[0]["hash"] as? String == "sha256:ab0")
    let dialect = try #require(resources[0]["dialect"] as? [String: Any])
    #expect(dialect["lineTerminator"] as? String == "\r\n")
  }

  @Test func `a key is promised only where it is unique and never empty`() throws {
    var keys: [String: [String]] = [:]
    for resource in try resources() {
      let schema = try #require(resource["schema"] as? [String: Any])
      let name = try #require(resource["name"] as? String)
      keys[name] = schema["primaryKey"] as? [String]
    }
    #expect(keys["courses"] == ["course_id"])
    #expect(keys["sources"] == nil)
    #expect(keys["verdicts"] == nil)
    #expect(keys["unidentified"] == nil)
    #expect(keys["rejections"] == nil)
  }

  @Test func `a field has its type, its sentence and its limits`() throws {
    let courses = try #require(try resources().first { $0["name"] as? String == "courses" })
    let schema = try #require(courses["schema"] as? [String: Any])
    let fields = try #require(schema["fields"] as? [[String: Any]])
    #expect(fields.map { $0["name"] as? String } == CourseRow.schema.columns.map(\.name))
    let found = try #require(fields[1]["constraints"] as? [String: Any])
    #expect(found["required"] as? Bool == true)
    #expect((found["enum"] as? [String])?.contains("distance_only") == true)
    let declared = try #require(fields[2]["constraints"] as? [String: Any])
    #expect(declared["required"] == nil)
    #expect(fields[3]["type"] as? String == "integer")
    #expect(schema["missingValues"] as? [String] == [""])
  }

  @Test func `a table that was not written is not described`() throws {
    var bytes: [UInt8] = []
    let courses = WrittenTable(name: "courses", bytes: 1, sha256: "ab")
    try AuditReport(ExampleResult.make()).writeDataPackage(of: [courses]) { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("courses.csv"))
    #expect(!text.contains("sessions.csv"))
  }
}
