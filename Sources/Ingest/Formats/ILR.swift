import Evidence

/// The Individualised Learner Record, as a provider returns it to the funder: claims of hours.
///
/// Of the most sensitive file that a provider has, only the learner's reference, hours, dates and the
/// aim are looked at; nothing else is kept or shown.
enum ILR {
  static let format = LogFormat(
    id: "ilr", title: "Individualised Learner Record (ILR)",
    origin: "the provider's management system, the XML file that was returned",
    evidenceClass: "F", unit: "element", stage: .evidence,
    recognisedBy: "an XML element Message of a namespace such as ESFA/ILR/2025-26", columns: [],
    recognisesBytes: recognises, evidence: { file, lists in ILRReading.facts(of: file, lists) },
    notes: [
      "PHours, PlanLearnHours, PlanEEPHours and OTJActHours become claims, and are never evidence; the "
        + "delivery postcode is kept only as ZZ99 9ZZ, for a place that is not known, or other.",
      "An aim is of the course whose qualification_number it is. A learner is known by LearnRefNumber as "
        + "person_id or alias, or by the ULN as alias, never by name.",
      "Hours of a learner's whole programme are a claim only where one course of the learner is here.",
    ])

  @Sendable static func recognises(_ head: FileHead) -> Bool {
    let text = head.text
    guard let place = text.firstRange(of: "<Message") ?? text.firstRange(of: ":Message") else {
      return false
    }
    return text[place.lowerBound...].prefix(600).contains("/ILR/20")
  }
}

/// Reads one ILR file by streaming.
private final class ILRReading {
  private struct Field {
    var text = ""
    var place: Place
  }

  private struct Place {
    var source: SourceLine
    var column: Int
  }

  private let file: FileReading
  private let lists: SubmissionLists
  private var lines: LineCounter
  private var facts = FileFacts()
  private var year = "ILR"
  private var path: [String] = []
  private var element: (name: String, place: Place)?
  private var learner: [String: Field] = [:]
  private var delivery: [String: Field] = [:]
  private var deliveryPlace: Place
  private var courses: Set<Int> = []
  private var person: Int?

  private static let learnerFields: Set<String> = [
    "LearnRefNumber", "ULN", "PlanLearnHours", "PlanEEPHours",
  ]
  private static let deliveryFields: Set<String> = [
    "LearnAimRef", "LearnStartDate", "PHours", "OTJActHours", "DelLocPostCode",
  ]

  static func facts(of file: FileReading, _ lists: SubmissionLists) -> FileFacts {
    let reading = ILRReading(file, lists)
    reading.read()
    return reading.facts
  }

  private init(_ file: FileReading, _ lists: SubmissionLists) {
    self.file = file
    self.lists = lists
    lines = LineCounter(file.bytes, form: file.form ?? TextForm(.utf8))
    deliveryPlace = Place(source: SourceLine(file: file.number, line: 1, byteOffset: 0), column: 1)
  }

  private func read() {
    file.account.encoding = file.form?.encoding.rawValue
    let stream = XMLStream { [unowned self] event, offset in hear(event, at: offset) }
    do {
      try stream.read(file.bytes, from: file.form?.markBytes ?? 0)
    } catch let fault as XMLStream.Fault {
      // Claims only: what is lost hides no hour of anybody.
      let place = lines.place(of: fault.offset)
      file.account.reject(
        line: place.line, column: place.column, code: RejectionCode(fault).rawValue,
        message: fault.message)
    } catch {
      file.account.reject(
        line: 1, column: 1, code: RejectionCode.unreadableFile.rawValue,
        message: "the file cannot be read")
    }
  }

  private func hear(_ event: XMLStream.Event, at offset: Int) {
    switch event {
    case .start(let name, let namespace, _):
      if path.isEmpty, let found = namespace?.split(separator: "/").last { year = "ILR \(found)" }
      path.append(name)
      switch (path.count, name) {
      case (2, "Learner"): (learner, courses, person) = ([:], [], nil)
      case (3, "LearningDelivery") where path[1] == "Learner":
        (delivery, deliveryPlace) = ([:], place(offset))
      case (3, _) where path[1] == "Learner" && Self.learnerFields.contains(name):
        element = (name, place(offset))
      case (4, _) where path[2] == "LearningDelivery" && Self.deliveryFields.contains(name):
        element = (name, place(offset))
      case (_, "HRSRecord"): file.account.ignore("HRSRecord: not read")
      default: break
      }
    case .text(let text):
      guard let element else { return }
      if path.count == 3 {
        learner[element.name, default: Field(place: element.place)].text += text
      } else {
        delivery[element.name, default: Field(place: element.place)].text += text
      }
    case .end(let name):
      element = nil
      if path.count == 3, name == "LearningDelivery", path[1] == "Learner" { endDelivery() }
      if path.count == 2, name == "Learner" { endLearner() }
      path.removeLast()
    }
  }

  private func place(_ offset: Int) -> Place {
    let place = lines.place(of: offset)
    return Place(
      source: SourceLine(file: file.number, line: place.line, byteOffset: offset),
      column: place.column)
  }

  private func reject(_ place: Place, _ code: RejectionCode, _ message: String) {
    file.account.reject(
      line: place.source.line, column: place.column, code: code.rawValue, message: message)
  }

  private func match(on course: Int) -> Int? {
    let reference = learner["LearnRefNumber"]?.text ?? ""
    let uln = learner["ULN"]?.text ?? ""
    guard
      case .person(let person) = lists.rosters[course].match(
        id: reference.isEmpty ? nil : reference, emails: uln.isEmpty ? [] : [uln])
    else { return nil }
    return person
  }

  /// The courses of a qualification: a register's number without its slashes.
  private func courses(of aim: String) -> [Int] {
    lists.courses.indices.filter {
      lists.courses[$0].qualificationNumber.map(QualificationRecord.key(ofNumber:))
        == aim.uppercased()
    }
  }

  private func endDelivery() {
    let aim = delivery["LearnAimRef"]?.text ?? ""
    let meant = aim.isEmpty ? [] : courses(of: aim)
    if meant.isEmpty { return file.account.ignore("an aim that is no course of the submission") }
    let known = meant.filter { match(on: $0) != nil }
    guard let course = known.first, let person = match(on: course) else {
      return reject(
        deliveryPlace, .unknownPerson,
        "the learner is nobody on the course's list; write LearnRefNumber as person_id or alias")
    }
    guard let chosen = known.count == 1 ? course : closest(known) else {
      return reject(
        deliveryPlace, .courseNotTold,
        "several courses of this qualification list the learner; their dates do not tell which")
    }
    courses.insert(chosen)
    self.person = person
    var claims: [Claim] = []
    for (name, kind) in [("PHours", "planned_hours"), ("OTJActHours", "off_the_job_hours")] {
      guard let field = delivery[name] else { continue }
      guard let hours = hours(field) else {
        return reject(field.place, .unreadableNumber, "\(name) must be whole hours, 0 to 9999")
      }
      claims.append(claim(kind, person, hours * 3600, nil, field))
    }
    if let field = delivery["DelLocPostCode"] {
      let isUnknown = field.text.uppercased() == "ZZ99 9ZZ"
      claims.append(
        claim("delivery_postcode", person, nil, isUnknown ? "ZZ99 9ZZ" : "other", field))
    }
    if claims.isEmpty { return file.account.ignore("an aim without hours or place") }
    facts.claims += claims.map { (chosen, $0) }
    file.account.use(facts: claims.count)
  }

  /// The only course that began on the day on which the aim did.
  private func closest(_ courses: [Int]) -> Int? {
    guard let start = delivery["LearnStartDate"].flatMap({ Day(iso8601: $0.text) }) else {
      return nil
    }
    let fitting = courses.filter {
      let course = lists.courses[$0]
      return course.startsOn <= start && (course.endsOn.map { start <= $0 } ?? true)
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func hours(_ field: Field) -> Int? {
    guard field.text.count <= 4, field.text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(field.text)
  }

  private func claim(
    _ kind: String, _ person: Int, _ time: Seconds?, _ value: String?, _ field: Field
  ) -> Claim {
    Claim(
      kind: kind, learner: person, time: time, value: value, origin: year,
      source: field.place.source)
  }

  private func endLearner() {
    let planned = [
      ("PlanLearnHours", "planned_learning_hours"), ("PlanEEPHours", "planned_eep_hours"),
    ].compactMap { name, kind in learner[name].map { (kind, $0) } }
    if planned.isEmpty { return file.account.heading() }
    guard let person, courses.count == 1, let course = courses.first else {
      return file.account.ignore(
        courses.isEmpty
          ? "a learner of no course of the submission"
          : "hours of a whole programme, of which several courses are here")
    }
    var found: [Claim] = []
    for (kind, field) in planned {
      guard let hours = hours(field) else {
        return reject(field.place, .unreadableNumber, "planned hours must be whole, 0 to 9999")
      }
      found.append(claim(kind, person, hours * 3600, nil, field))
    }
    facts.claims += found.map { (course, $0) }
    file.account.use(facts: found.count)
  }
}
