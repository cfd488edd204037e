import Evidence

/// The centres of a result, as a spot check names them and as the ranking puts them into strata.
struct SampledCentres {
  struct Centre {
    /// Its name; with its id where another centre has the same name.
    var name: String
    var stratum: String
    var courses: Int
  }

  /// In the order of their names.
  var all: [Centre] {
    centres.values.sorted { isOrderedBefore($0.name, $1.name) }
  }

  // Ids are compared as bytes.
  private var centres: [[UInt8]: Centre] = [:]
  private var courses: [[UInt8]: (centre: [UInt8], stratum: String)] = [:]

  init(_ result: any AuditResult) throws {
    var strata: [[UInt8]: String] = [:]
    for row in try result.rows(RankingRow.self) {
      if let course = row.courseID {
        courses[Array(course.utf8)] = (Array((row.centre ?? "").utf8), row.stratum)
      } else {
        strata[Array((row.centre ?? "").utf8)] = row.stratum
      }
    }
    for facts in try result.courseFacts() {
      let course = Array(facts.courseID.utf8)
      let name = facts.centre ?? "-"
      let centre = courses[course]?.centre ?? Array((facts.centre ?? "").utf8)
      if courses[course] == nil { courses[course] = (centre, "") }
      centres[
        centre, default: Centre(name: name, stratum: strata[centre] ?? "", courses: 0)
      ].courses += 1
    }
    let named = Dictionary(grouping: centres.keys) { Array((centres[$0]?.name ?? "").utf8) }
    for key in named.values.filter({ $0.count > 1 }).flatMap({ $0 }) {
      centres[key]?.name += " (\(String(decoding: key, as: UTF8.self)))"
    }
  }

  func name(ofCourse id: String) -> String {
    courses[Array(id.utf8)].flatMap { centres[$0.centre]?.name } ?? "-"
  }

  func stratum(ofCourse id: String) -> String { courses[Array(id.utf8)]?.stratum ?? "" }
}
