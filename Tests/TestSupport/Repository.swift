public import Foundation

/// The checkout the tests run in.
public enum Repository {
  /// The top folder of the checkout.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
