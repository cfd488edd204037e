import Foundation
import TestSupport
import Testing

/// The checkout, read as text.
enum Checkout {
  /// A file of the checkout.
  struct File: CustomTestStringConvertible {
    /// Path from the top folder.
    let path: String
    let text: String

    var name: String { String(path.split(separator: "/").last ?? "") }
    var testDescription: String { path }
    /// The room of a file below Sources.
    var room: String { String(path.split(separator: "/").dropFirst().first ?? "") }
    var isGenerated: Bool { name.hasSuffix("+Generated.swift") }
  }

  /// Every Swift file of the rooms, by path.
  static let sources = files(in: "Sources", ending: [".swift"])
  /// Every Swift and Python file of the tests, by path.
  static let tests = files(in: "Tests", ending: [".swift", ".py"])

  /// The rooms: the folders of Sources.
  static let rooms = names(in: "Sources")

  /// Every text file below a folder whose name ends so, sorted by path.
  static func files(in folder: String, ending suffixes: [String]) -> [File] {
    let root = Repository.root.appending(path: folder)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return paths.filter { path in suffixes.contains { path.hasSuffix($0) } }.sorted().compactMap {
      guard let text = try? text(of: "\(folder)/\($0)") else { return nil }
      return File(path: "\(folder)/\($0)", text: text)
    }
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) -> [String] {
    let path = Repository.root.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// The text of one file.
  static func text(of path: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
  }
}
