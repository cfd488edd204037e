/// A table with a caption and scoped headings, in a region that scrolls sideways by itself.
struct HTMLTable {
  /// A column's heading and how its cells stand.
  struct Column {
    let title: HTML
    let isNumber: Bool

    /// A column of words.
    static func words(_ title: HTML) -> Column { Column(title: title, isNumber: false) }

    /// A column of figures, aligned to the right.
    static func figures(_ title: HTML) -> Column { Column(title: title, isNumber: true) }
  }

  private let name: String
  private let caption: HTML
  private let columns: [Column]
  private var rows: [HTML] = []

  /// Starts a table; `name` is unique on its page.
  init(_ name: String, caption: HTML, _ columns: [Column]) {
    self.name = name
    self.caption = caption
    self.columns = columns
  }

  /// Whether no row was added.
  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row; its first cell is its heading.
  mutating func row(id: String? = nil, marked: Bool = false, _ cells: [HTML]) {
    var row: HTML =
      switch (id, marked) {
      case (let id?, true): "<tr id=\"\(id)\" class=\"marked\">"
      case (let id?, false): "<tr id=\"\(id)\">"
      case (nil, true): "<tr class=\"marked\">"
      case (nil, false): "<tr>"
      }
    for (index, cell) in cells.enumerated() {
      let column = columns[min(index, columns.count - 1)]
      if index == 0 {
        row += column.isNumber ? "<th scope=\"row\" class=\"n\">" : "<th scope=\"row\">"
        row += "\(cell)</th>"
      } else {
        row += column.isNumber ? "<td class=\"n\">\(cell)</td>" : "<td>\(cell)</td>"
      }
    }
    rows.append("\(row)</tr>\n")
  }

  /// The whole table.
  var html: HTML {
    let headings = columns.map { column -> HTML in
      column.isNumber
        ? "<th scope=\"col\" class=\"n\">\(column.title)</th>"
        : "<th scope=\"col\">\(column.title)</th>"
    }
    return """
      <div class="wide" role="region" aria-labelledby="\(name)" tabindex="0">
      <table>
      <caption id="\(name)">\(caption)</caption>
      <thead><tr>\(headings)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      </div>

      """
  }
}
