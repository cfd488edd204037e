import Evidence

/// A table's CSV file as the caller wrote it.
public struct WrittenTable: Sendable, Hashable {
  /// The table's name; its file is `<name>.csv` beside `datapackage.json`.
  public var name: String
  /// How many bytes the file has.
  public var bytes: Int
  /// SHA-256 of the file, in hexadecimal.
  public var sha256: String

  /// Names a written table.
  public init(name: String, bytes: Int, sha256: String) {
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
  }
}

/// The description of the CSV tables: Frictionless Data Package and Table Schema, version 1.
struct DataPackage {
  let files: [WrittenTable]
  /// What stands where there is no value.
  var missing = [""]

  func write(_ tables: [TableSchema], to hand: ([UInt8]) throws -> Void) throws {
    let resources = tables.compactMap { table in
      files.first { $0.name == table.name }.map { resource(table, file: $0) }
    }
    let json = """
      {
        "profile": "tabular-data-package",
        "name": "glh-audit",
        "title": "Guided learning hours audit: the result tables",
        "resources": [
      \(resources.joined(separator: ",\n"))
        ]
      }

      """
    try hand(Array(json.utf8))
  }

  private func resource(_ table: TableSchema, file: WrittenTable) -> String {
    let fields = table.columns.map { "          " + Self.field($0) }.joined(separator: ",\n")
    let key = Self.primaryKey(of: table)
    let keyText = JSONText.array(key.map(JSONText.string))
    let keyMember = key.isEmpty ? "" : ",\n        \"primaryKey\": \(keyText)"
    return """
          {
            "profile": "tabular-data-resource",
            "name": \(JSONText.string(table.name)),
            "description": \(JSONText.string(table.about)),
            "path": \(JSONText.string(table.name + ".csv")),
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "bytes": \(file.bytes),
            "hash": \(JSONText.string("sha256:" + file.sha256)),
            "dialect": {"delimiter": ",", "lineTerminator": "\\r\\n", "quoteChar": "\\"", \
      "doubleQuote": true, "header": true},
            "schema": {
              "fields": [
      \(fields)
              ],
              "missingValues": \(JSONText.array(missing.map(JSONText.string)))\(keyMember)
            }
          }
      """
  }

  private static func field(_ column: Column) -> String {
    var constraints: [(String, String)] = []
    if !column.isOptional { constraints.append(("required", "true")) }
    if !column.allowed.isEmpty {
      constraints.append(("enum", JSONText.array(column.allowed.map(JSONText.string))))
    }
    var members = [
      ("name", JSONText.string(column.name)),
      ("type", column.kind == .integer ? "\"integer\"" : "\"string\""),
      ("description", JSONText.string(column.about)),
    ]
    if !constraints.isEmpty { members.append(("constraints", JSONText.object(constraints))) }
    return JSONText.object(members)
  }

  /// The columns that name one row; none where a part of the key may be empty, or where a record
  /// can be named twice (two reasons with one code at one place).
  private static func primaryKey(of table: TableSchema) -> [String] {
    let optional = table.columns.filter(\.isOptional).map(\.name)
    let isUnique = table.name != RejectionRow.schema.name
    return isUnique && !table.key.contains(where: optional.contains) ? table.key : []
  }
}
