/// A roster of OneRoster, as a system of either version writes it: one whole, one with faults.
enum RosterFixtures {
  static var files: [RecordedFixture] {
    good.map { file("good/\($0.0).csv", $0.1) } + bad.map { file("bad/\($0.0).csv", $0.1) }
  }

  private static func file(_ path: String, _ text: String) -> RecordedFixture {
    RecordedFixture(
      path: "formats/oneroster/\(path)",
      bytes: Array(text.replacing("\n", with: "\r\n").utf8))
  }

  private static let good: [(String, String)] = [
    (
      "manifest",
      """
      propertyName,value
      manifest.version,1.0
      oneroster.version,1.1
      file.users,bulk
      file.classes,bulk
      file.courses,bulk
      file.enrollments,bulk
      file.demographics,absent

      """
    ),
    (
      "orgs",
      """
      sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
      o1,,,Brookfield Centre,school,,

      """
    ),
    (
      "courses",
      """
      sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes
      k1,,,,Counselling,FA-201,,o1,,
      k2,,,,Pottery,POT,,o1,,

      """
    ),
    (
      "classes",
      """
      sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
      c1,,,Monday evening,,k1,MON,scheduled,,o1,t1,,,
      c2,,,FA-202 (Tuesdays),,,TUE,scheduled,,o1,t1,,,
      c3,,,Pots and jugs,,k2,WED,scheduled,,o1,t1,,,

      """
    ),
    (
      "users-1-1",
      """
      sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
      u1,active,2026-09-01T08:00:00.000Z,true,o1,student,,,Roisin,Elmstow,Ann,S-77,roisin.elmstow@example.org,,,,,
      u2,active,2026-09-01T08:00:00.000Z,true,o1,teacher,,,Orla,Penhallow,,,orla.penhallow@example.org,,,,,
      u3,tobedeleted,2026-09-01T08:00:00.000Z,true,o1,student,,,Zara,Quillfen,,,,,,,,
      u4,active,2026-09-01T08:00:00.000Z,true,o1,parent,,,Bram,Elmstow,,,,,,,,

      """
    ),
    (
      "users-1-2",
      """
      sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
      u5,,,true,mina@example.org,,Wilhelmina,Larkhallow,,,,,,,,,,Mina,,,o1,
      u6,,,true,,,Idris,Thornwick,,,,,,,,,,,,,o1,

      """
    ),
    (
      "roles",
      """
      sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
      r1,,,u5,primary,student,,,o1,
      r2,,,u6,primary,teacher,,,o1,

      """
    ),
    (
      "enrollments",
      """
      sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
      e1,,,c1,o1,u1,student,,2026-09-07,2027-06-30
      e2,,,c1,o1,u2,teacher,true,,
      e3,tobedeleted,,c1,o1,u5,student,,,
      e4,,,c2,o1,u5,student,,,
      e5,,,c2,o1,u6,aide,,,
      e6,,,c3,o1,u6,teacher,true,,
      e7,,,c1,o1,u3,student,,,
      e8,,,c1,o1,u4,administrator,,,

      """
    ),
  ]

  private static let bad: [(String, String)] = [
    (
      "manifest-lists-what-is-not-here",
      """
      propertyName,value
      file.roles,bulk

      """
    ),
    (
      "users-twice",
      """
      sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,givenName,familyName,email
      L-01,,,true,o1,student,Roisin,Elmstow,
      u2,,,true,o1,student,Idris,Thornwick,
      u2,,,true,o1,student,Mina,Larkhallow,

      """
    ),
    (
      "classes-with-another-status",
      """
      sourcedId,status,dateLastModified,title,courseSourcedId,classCode
      c1,,,Monday evening,,FA-201
      c2,gone,,Tuesday evening,,FA-202

      """
    ),
    (
      "enrollments-of-nobody",
      """
      sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
      e1,,,c1,o1,u9,student,,,
      e2,,,c9,o1,u2,student,,,
      e3,,,c1,o1,u2,king,,,
      e4,,,c1,o1,u2,student,,2026-09-07,2026-09-06
      e5,,,c1,o1,L-01,student,,,
      e6,,,c1,o1,u2,student,,,
      e7,,,c1,o1,u2,teacher,,,
      e8,,,c1,o1,,student,,,

      """
    ),
  ]
}
