/// Every measure that a pack may name.
enum Measures {
  static let all: [any Measure.Type] = [
    ClassMeasure.self,
    HoursMeasure.self,
    ClaimMeasure.self,
    DistanceShareMeasure.self,
    CountMeasure.self,
    FactMeasure.self,
    ShareMeasure.self,
    QualificationMeasure.self,
    LevelMeasure.self,
    SpanMeasure.self,
    GapMeasure.self,
    WindowMeasure.self,
    RatioMeasure.self,
    PerHourMeasure.self,
    SumMeasure.self,
  ]
}
