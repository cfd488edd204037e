import Benchmark
import ContactHours
import Evidence
import RulePacks
import RulesEngine
import Seal

@testable import Ingest

// What runs once a record, a session or a course. Each loop goes over a thousand of them, or says
// over how many, and the table shows what one took.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.cpuTotal, .wallClock, .throughput], scalingFactor: .kilo,
    maxDuration: .seconds(3))

  Benchmark("CSV cells of a record") { benchmark in
    let file = FileBytes(InventedLog.table(records: 1000))
    benchmark.startMeasurement()
    let reader = TableReader(file)
    var bytes = 0
    while let line = reader.next() {
      guard case .record(let record) = line else { continue }
      for cell in 0..<record.count { bytes += record.bytes(cell).count }
    }
    blackHole(bytes)
  }

  Benchmark("a time") { benchmark in
    let times = InventedLog.times(1000)
    benchmark.startMeasurement()
    for time in times {
      time.withUnsafeBufferPointer { blackHole(InstantText.read($0)) }
    }
  }

  Benchmark("a line's Merkle leaf") { benchmark in
    let lines = InventedLog.lines(1000)
    benchmark.startMeasurement()
    var tree = MerkleAccumulator()
    for line in lines { tree.add(.leaf(line)) }
    blackHole(tree.root)
  }

  Benchmark("the hours of a course of one session", configuration: .init(scalingFactor: .one)) {
    benchmark in
    let evidence = InventedCourse.evidence(sessions: 1)
    benchmark.startMeasurement()
    blackHole(CourseAudit(evidence, on: InventedCourse.auditDate, dateWasGiven: true))
  }

  Benchmark("all rules' answers for a course", configuration: .init(scalingFactor: .one)) {
    benchmark in
    let book = try builtInBook()
    let audit = CourseAudit(
      InventedCourse.evidence(sessions: 30), on: InventedCourse.auditDate, dateWasGiven: true)
    benchmark.startMeasurement()
    blackHole(book.answers(for: audit, on: InventedCourse.auditDate))
  }
}

/// All built-in packs, as an audit that names none asks them.
func builtInBook() throws -> RuleBook {
  let table = try RulePackReader.builtInQualifications()
  let packs = try BuiltInPacks.all.map {
    try RulePackReader.read($0.yaml, file: "\($0.id).yaml", qualifications: table)
  }
  return RuleBook(packs, followUp: try FollowUp.builtIn())
}
