/// The rule packs that come with the program, as text.
public enum BuiltInPacks {
  /// Every pack's id and YAML, in the order in which they are asked.
  public static let all: [(id: String, yaml: String)] = [
    ("human-connection", humanConnection),
    ("ofqual-tqt", ofqualTqt),
    ("cpcab", cpcab),
    ("ncps", ncps),
    ("bacp", bacp),
    ("acc", acc),
    ("babcp", babcp),
    ("iacp", iacp),
    ("pacfa", pacfa),
    ("crpo", crpo),
    ("slc-distance-learning", slcDistanceLearning),
    ("us-34cfr600", us34cfr600),
    ("de-fernusg", deFernusg),
    ("scqf", scqf),
    ("ilr-2025-26", ilr202526),
    ("apprenticeship-otj", apprenticeshipOtj),
    ("home-office-student", homeOfficeStudent),
    ("nasba-cpe", nasbaCpe),
    ("cpcab-tutors", cpcabTutors),
    ("bacp-accreditation", bacpAccreditation),
    ("ncps-accreditation", ncpsAccreditation),
    ("acc-accreditation", accAccreditation),
    ("study-programmes-16-19", studyProgrammes1619),
  ]

  /// What packs look values up in, and what findings need beside their figures: name and YAML.
  public static let tables: [(id: String, yaml: String)] = [
    ("qualifications", qualifications),
    ("bank-holidays", bankHolidays),
    ("tariff", tariff),
    ("risk-ranking", riskRanking),
  ]
}
