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
    recognisedBy: "an XML element Message of a namespace such as ESFA/ILR/2025-26 or ILR/2026-27",
    columns: [],
    recognisesBytes: recognises, evidence: { file, lists in ILRReading.facts(of: file, lists) },
    notes: [
      "PHours, PlanLearnHours, PlanEEPHours and OTJActHours become claims, and are never evidence; the "
        + "delivery postcode is kept only as ZZ99 9ZZ, for a place that is not known, or other.",
      "Since 2026-27 an HRSRecord has the hours: codes 1 and 2 are planned hours, 3 actual off-the-job hours, "
        + "4 hours removed for prior learning. Other codes are left out.",
      "An aim is of the course whose qualification_number it is. A learner is known by LearnRefNumber as "
        + "person_id or alias, or by the ULN as alias, never by name.",
      "Hours of a learner's whole programme, those of its programme aim (ZPROG001) among them, are a claim "
        + "only where one course of the learner is here: one that has an aim of the learner, else the only "
        + "one that lists the learner.",
      "It shows no hour that took place: no day, no tutor and nobody else stands in it.",
    ])

  @Sendable static func recognises(_ head: FileHead) -> Bool {
    let text = head.text
    // Most files are no XML, and looking for words takes longer than for one byte.
    guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
    guard let place = text.firstRange(of: "<Message") ?? text.firstRange(of: ":Message") else {
      return false
    }
    // Since 2026-27 no body's name stands before it.
    return text[place.lowerBound...].prefix(600).contains(#/["'\/]ILR\/20\d\d-\d\d["']/#)
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
  /// The hours records of the aim, and of one of them what has been read.
  private var records: [[String: Field]] = []
  /// Hours of the learner's whole programme, together where they stand in one record.
  private var programme: [[(kind: String, field: Field)]] = []
  /// Kinds of hours that an aim of the learner states itself.
  private var statedByAims: Set<String> = []
  private var deliveryPlace: Place
  private var courses: Set<Int> = []
  private var person: Int?
  /// The courses of each qualification, by the register's number without its slashes.
  private var coursesByNumber: [String: [Int]] = [:]

  private static let learnerFields: Set<String> = [
    "LearnRefNumber", "ULN", "PlanLearnHours", "PlanEEPHours",
  ]
  private static let deliveryFields: Set<String> = [
    "LearnAimRef", "LearnStartDate", "PHours", "OTJActHours", "DelLocPostCode",
  ]
  private static let recordFields: Set<String> = ["HRSCode", "HRSAmount"]
  /// What hours a code of an hours record is of.
  private static let kinds = [
    "1": "planned_hours", "2": "planned_hours", "3": "off_the_job_hours",
    "4": "hours_removed_for_prior_learning",
  ]

  static func facts(of file: FileReading, _ lists: SubmissionLists) -> FileFacts {
    let reading = ILRReading(file, lists)
    reading.read()
    return reading.facts
  }

  private init(_ file: FileReading, _ lists: SubmissionLists) {
    self.file = file
    self.lists = lists
    for (course, listed) in lists.courses.enumerated() {
      guard let number = listed.qualificationNumber else { continue }
      coursesByNumber[QualificationRecord.key(ofNumber: number), default: []].append(course)
    }
    lines = LineCounter(file.bytes, form: file.form ?? TextForm(.utf8))
    deliveryPlace = Place(source: SourceLine(file: file.number, line: 1, byteOffset: 0), column: 1)
  }

  private func read() {
    guard let fault = file.readXML({ [unowned self] in hear($0, at: $1) }) else { return }
    // Claims only: what is lost hides no hour of anybody.
    let place = lines.place(of: fault.offset)
    file.account.reject(
      line: place.line, column: place.column, code: RejectionCode(fault).rawValue,
      message: fault.message)
  }

  private func hear(_ event: XMLStream.Event, at offset: Int) {
    switch event {
    case .start(let name, let namespace, _):
      if path.isEmpty, let found = namespace?.split(separator: "/").last { year = "ILR \(found)" }
      path.append(name)
      switch (path.count, name) {
      case (2, "Learner"):
        (learner, courses, person, programme, statedByAims) = ([:], [], nil, [], [])
      case (3, "LearningDelivery") where path[1] == "Learner":
        (delivery, deliveryPlace, records) = ([:], place(offset), [])
      case (3, _) where path[1] == "Learner" && Self.learnerFields.contains(name):
        element = (name, place(offset))
      case (4, _) where path[2] == "LearningDelivery" && Self.deliveryFields.contains(name):
        element = (name, place(offset))
      case (4, "HRSRecord") where path[2] == "LearningDelivery":
        records.append(["HRSRecord": Field(place: place(offset))])
      case (5, _) where path[3] == "HRSRecord" && Self.recordFields.contains(name):
        element = (name, place(offset))
      default: break
      }
    case .text(let text):
      guard let element else { return }
      if path.count == 3 {
        learner[element.name, default: Field(place: element.place)].text += text
      } else if path.count == 4 {
        delivery[element.name, default: Field(place: element.place)].text += text
      } else if let last = records.indices.last {
        records[last][element.name, default: Field(place: element.place)].text += text
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
    if case .person(let person) = match(in: lists.rosters[course]) { person } else { nil }
  }

  private func match(in roster: CourseRoster) -> Match {
    let reference = learner["LearnRefNumber"]?.text ?? ""
    let uln = learner["ULN"]?.text ?? ""
    return roster.match(
      id: reference.isEmpty ? nil : reference, emails: uln.isEmpty ? [] : [uln])
  }

  private func endDelivery() {
    let aim = delivery["LearnAimRef"]?.text ?? ""
    if aim.uppercased().hasPrefix("ZPROG") { return endProgramme() }
    guard let (course, person) = place(ofAim: aim) else {
      for _ in records { file.account.ignore("hours of an aim that is not counted") }
      return
    }
    for (kind, field) in hoursOfRecords() {
      statedByAims.insert(kind)
      facts.claims.append((course, claim(kind, person, hours(field).map { $0 * 3600 }, nil, field)))
      file.account.use()
    }
    guard let stated = statedHours() else { return }
    statedByAims.formUnion(stated.map(\.kind))
    var claims = stated.map {
      claim($0.kind, person, hours($0.field).map { $0 * 3600 }, nil, $0.field)
    }
    if let field = delivery["DelLocPostCode"] {
      let isUnknown = field.text.uppercased() == "ZZ99 9ZZ"
      claims.append(
        claim("delivery_postcode", person, nil, isUnknown ? "ZZ99 9ZZ" : "other", field))
    }
    if claims.isEmpty {
      return records.isEmpty
        ? file.account.ignore("an aim without hours or place") : file.account.heading()
    }
    facts.claims += claims.map { (course, $0) }
    file.account.use(facts: claims.count)
  }

  /// The hours of a programme aim wait for the learner's end, when the courses are known.
  private func endProgramme() {
    for record in hoursOfRecords() { programme.append([record]) }
    guard let stated = statedHours() else { return }
    if stated.isEmpty { file.account.heading() } else { programme.append(stated) }
  }

  /// The course and the learner of an aim; where there is none, the aim is accounted for here.
  private func place(ofAim aim: String) -> (course: Int, person: Int)? {
    let meant = aim.isEmpty ? [] : coursesByNumber[aim.uppercased(), default: []]
    if meant.isEmpty {
      file.account.ignore("an aim that is no course of the submission")
      return nil
    }
    let known = meant.filter { match(on: $0) != nil }
    guard let course = known.first, let person = match(on: course) else {
      reject(
        deliveryPlace, .unknownPerson,
        "the learner is nobody on the course's list; write LearnRefNumber as person_id or alias")
      return nil
    }
    guard let chosen = known.count == 1 ? course : closest(known) else {
      reject(
        deliveryPlace, .courseNotTold,
        "several courses of this qualification list the learner; their dates do not tell which")
      return nil
    }
    courses.insert(chosen)
    self.person = person
    return (chosen, person)
  }

  /// The hours that stand in the aim itself; nothing where one is rejected, and the aim with it.
  private func statedHours() -> [(kind: String, field: Field)]? {
    var found: [(kind: String, field: Field)] = []
    for (name, kind) in [("PHours", "planned_hours"), ("OTJActHours", "off_the_job_hours")] {
      guard let field = delivery[name] else { continue }
      guard hours(field) != nil else {
        reject(field.place, .unreadableNumber, "\(name) must be whole hours, 0 to 9999")
        return nil
      }
      found.append((kind, field))
    }
    return found
  }

  /// The hours records whose code is known; those that are not read are accounted for here.
  private func hoursOfRecords() -> [(kind: String, field: Field)] {
    records.compactMap { record in
      guard let whole = record["HRSRecord"] else { return nil }
      guard let code = record["HRSCode"], let amount = record["HRSAmount"] else {
        reject(whole.place, .missingValue, "an hours record needs an HRSCode and an HRSAmount")
        return nil
      }
      guard let kind = Self.kinds[code.text] else {
        file.account.ignore("hours of a code other than 1 to 4")
        return nil
      }
      guard hours(amount) != nil else {
        reject(amount.place, .unreadableNumber, "HRSAmount must be whole hours, 0 to 9999")
        return nil
      }
      return (kind, amount)
    }
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
    endProgrammes()
    let planned = [
      ("PlanLearnHours", "planned_learning_hours"), ("PlanEEPHours", "planned_eep_hours"),
    ].compactMap { name, kind in learner[name].map { (kind, $0) } }
    if planned.isEmpty { return file.account.heading() }
    guard let person, courses.count == 1, let course = courses.first else {
      return ignoreProgramme(isKnown: !courses.isEmpty)
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

  /// Makes claims of a programme's hours, unless an aim states such hours of its own.
  private func endProgrammes() {
    if programme.isEmpty { return }
    let words = ["LearnRefNumber", "ULN"].compactMap { learner[$0]?.text }
    let listed =
      courses.isEmpty ? lists.people(meantBy: words, match(in:)).map(\.course) : []
    let course = courses.count == 1 ? courses.first : listed.count == 1 ? listed[0] : nil
    for record in programme {
      guard let course, let person = person ?? match(on: course) else {
        ignoreProgramme(isKnown: !courses.isEmpty || !listed.isEmpty)
        continue
      }
      let own = record.filter { !statedByAims.contains($0.kind) }
      if own.isEmpty {
        file.account.ignore("hours of a whole programme, where an aim states its own")
        continue
      }
      for (kind, field) in own {
        facts.claims.append(
          (course, claim(kind, person, hours(field).map { $0 * 3600 }, nil, field)))
      }
      file.account.use(facts: own.count)
    }
  }

  private func ignoreProgramme(isKnown: Bool) {
    file.account.ignore(
      isKnown
        ? "hours of a whole programme, of which several courses are here"
        : "a learner of no course of the submission")
  }
}
