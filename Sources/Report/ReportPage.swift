/// A page of the report folder.
public struct ReportPage: Sendable, Hashable {
  /// Its path below the report folder, `/` between folders.
  public let path: String
  /// The page, whole.
  public let html: String
}
