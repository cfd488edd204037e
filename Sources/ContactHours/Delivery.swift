import Evidence

/// How a course was delivered: the first line of calculus.md's table that fits.
struct Delivery {
  let deliveryClass: DeliveryClass
  let placeClass: DeliveryClass
  private(set) var otherKindPossible = false

  /// `counted` are the learners expected at any session or with study; `learners` are all.
  init(
    _ evidence: CourseEvidence, counted: [LearnerHours], learners: [LearnerHours],
    anythingAccepted: Bool
  ) {
    func total(_ measure: (LearnerHours) -> Bounds) -> Bounds {
      counted.map(measure).reduce(Bounds(), +)
    }
    let live = total(\.live)
    let tutor = total(\.tutor)
    let inRoom = total(\.inPersonTutor)
    let onLink = total(\.remoteTutor)
    let isOffered = learners.contains { $0.offered.possible > 0 }
    let isSaidOrSeen =
      evidence.course.declaredDelivery == .distance
      || evidence.course.attendanceRecords == .complete
      || evidence.course.attendanceRecords == .noneKept || evidence.attendanceSources > 0

    if !anythingAccepted || !evidence.unboundedBy.isEmpty
      || (live.evidenced == 0 && live.possible > 0)
      || (tutor.evidenced == 0 && tutor.possible > 0)
    {
      placeClass = .evidenceMissing
    } else if live.possible == 0 {
      placeClass = isSaidOrSeen && !isOffered ? .distanceOnly : .evidenceMissing
    } else if tutor.possible == 0 {
      placeClass = isOffered ? .evidenceMissing : .noLiveTutor
    } else if inRoom.evidenced == 0 {
      placeClass = .liveOnline
      otherKindPossible = inRoom.possible > 0
    } else if onLink.evidenced == 0 {
      placeClass = .inPerson
      otherKindPossible = onLink.possible > 0
    } else {
      placeClass = .blended
    }
    let hasTutor = placeClass == .liveOnline || placeClass == .inPerson || placeClass == .blended
    let hasNoPeers = total(\.peer).possible == 0 && counted.count > 1
    deliveryClass = hasTutor && hasNoPeers ? .noLivePeer : placeClass
  }
}
