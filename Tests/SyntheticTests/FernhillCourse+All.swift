import Evidence

extension FernhillCourse {
  private static let alder = (id: "K1", name: "Alder House")
  private static let brookfield = (id: "K2", name: "Brookfield Centre")
  private static let copperbeech = (id: "K3", name: "Copperbeech College")

  static let all = [
    FernhillCourse(
      number: 101, story: .register, title: "Introduction to Listening Skills", centre: alder,
      level: "2", declared: .inPerson, isFunded: true, learnerCount: 8, firstDay: "2025-09-15",
      hour: 18, minutes: 120, sessionCount: 6, claimedHours: 12),
    FernhillCourse(
      number: 102, story: .teams, title: "Certificate in Counselling Skills", centre: alder,
      level: "2", declared: .liveOnline, isFunded: true, learnerCount: 7, firstDay: "2025-09-16",
      hour: 10, minutes: 120, sessionCount: 6, claimedHours: 12),
    FernhillCourse(
      number: 103, story: .blended, title: "Diploma in Therapeutic Counselling", centre: alder,
      level: "4", declared: .blended, isFunded: true, learnerCount: 8, firstDay: "2025-10-06",
      hour: 13, minutes: 180, sessionCount: 8, claimedHours: 0),
    FernhillCourse(
      number: 104, story: .studyOnly, title: "Certificate in Counselling Studies",
      centre: brookfield, level: "3", declared: .liveOnline, isFunded: true, isAIDisclosed: false,
      learnerCount: 9, firstDay: "2025-10-13", hour: 9, minutes: 0, sessionCount: 0,
      claimedHours: 60),
    FernhillCourse(
      number: 105, story: .noTutorInTeams, title: "Certificate in Helping Skills",
      centre: brookfield, level: "3", declared: .liveOnline, isFunded: true, learnerCount: 7,
      firstDay: "2025-11-06", hour: 19, minutes: 90, sessionCount: 5, claimedHours: 7),
    FernhillCourse(
      number: 106, story: .inPersonOnlyInName, title: "Certificate in Counselling Skills",
      centre: brookfield, level: "2", declared: .inPerson, isFunded: false, learnerCount: 6,
      firstDay: "2026-01-14", hour: 10, minutes: 120, sessionCount: 5, claimedHours: 0),
    FernhillCourse(
      number: 107, story: .oneToOne, title: "Diploma in Counselling Supervision",
      centre: copperbeech, level: "6", declared: .liveOnline, isFunded: false, learnerCount: 6,
      firstDay: "2026-02-02", hour: 16, minutes: 60, sessionCount: 6, claimedHours: 0),
    FernhillCourse(
      number: 108, story: .logWithFaults, title: "Introduction to Listening Skills",
      centre: copperbeech, level: "2", declared: .inPerson, isFunded: true, learnerCount: 10,
      firstDay: "2026-02-04", hour: 18, minutes: 150, sessionCount: 7, claimedHours: 0),
    // 70 days of 6 hours: 50 in the room, 20 online.
    FernhillCourse(
      number: 109, story: .tooMuchOnline, title: "Diploma in Therapeutic Counselling",
      centre: alder, level: "4", declared: .blended, isFunded: true, learnerCount: 8,
      firstDay: "2024-09-12", hour: 10, minutes: 390, sessionCount: 70, claimedHours: 420,
      qualification: "500/8088/X", onlineApprovalFrom: "2024-09-01", lastDay: "2026-06-25"),
    // 36 evenings of two and a half hours.
    FernhillCourse(
      number: 110, story: .zoom, title: "Certificate in Counselling Skills", centre: copperbeech,
      level: "2", declared: .liveOnline, isFunded: false, learnerCount: 7,
      firstDay: "2025-09-17", hour: 18, minutes: 150, sessionCount: 36, claimedHours: 90,
      qualification: "500/7938/4", onlineApprovalFrom: "2025-09-01"),
  ]
}
