import Foundation
import TestSupport
import Testing

@testable import Ingest

/// One file below `Fixtures/formats/<id>/{good,bad}/`.
struct FormatFixture: CustomTestStringConvertible, Sendable {
  /// What became of a file of this folder: `good` files are read, of `bad` ones not everything is.
  enum Kind: String, CaseIterable, Sendable {
    case good
    case bad

    /// The ending of the file that tells what was read, or what was not.
    var goldenEnding: String { self == .good ? "evidence" : "rejections" }
  }

  let format: String
  let kind: Kind
  let name: String

  var testDescription: String { "\(format)/\(kind.rawValue)/\(name)" }

  var url: URL { FormatFixture.root.appending(path: testDescription) }

  var golden: URL { url.deletingPathExtension().appendingPathExtension(kind.goldenEnding) }

  /// The file, recognised from its bytes.
  func reading() throws -> FileReading {
    InventedSubmission.file(name, bytes: [UInt8](try Data(contentsOf: url)))
  }

  /// The other files of the folder, where the format reads several together.
  func others() throws -> [FileReading] {
    guard LogFormats.all.contains(where: { $0.id == format && $0.together != nil }) else {
      return []
    }
    return try FormatFixture.all.filter {
      $0.format == format && $0.kind == kind && $0.name != name
    }.enumerated().map { index, other in
      InventedSubmission.file(
        other.name, bytes: [UInt8](try Data(contentsOf: other.url)), number: 10 + index)
    }
  }

  static let root = Repository.root.appending(path: "Fixtures/formats")

  static let all: [FormatFixture] = LogFormats.all.flatMap { format in
    Kind.allCases.flatMap { kind in
      names("\(format.id)/\(kind.rawValue)")
        .filter { !$0.hasSuffix(".\(kind.goldenEnding)") }
        .map { FormatFixture(format: format.id, kind: kind, name: $0) }
    }
  }

  /// What lies in a folder below `Fixtures/formats`.
  static func names(_ folder: String) -> [String] {
    let path = root.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
