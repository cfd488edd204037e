import Foundation

/// JSON of which the same value always has the same bytes: keys in order, no spaces.
enum CanonicalJSON {
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  /// The value; nothing where the bytes are not those that it would have.
  static func value<Value: Codable>(_ type: Value.Type, _ bytes: [UInt8]) -> Value? {
    guard let value = try? JSONDecoder().decode(type, from: Data(bytes)),
      (try? CanonicalJSON.bytes(value)) == bytes
    else { return nil }
    return value
  }
}
