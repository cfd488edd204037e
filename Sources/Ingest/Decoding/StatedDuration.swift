import Evidence

/// A duration as platforms write it in words: `3h 23m 20s`, `59 Min. 0 Sek.`, `2 godz. 19 min 19 s`.
enum StatedDuration {
  /// Seconds of each unit, by the word for it in lower case without a full stop.
  private static let units: [String: Seconds] = {
    let words: [(Seconds, String)] = [
      (86_400, "d day days tag tage tagen jour jours"),
      (3600, "h hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur godz"),
      (60, "m min mins minute minutes minuten minuto minutos minuti"),
      (1, "s sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos"),
    ]
    var units: [String: Seconds] = [:]
    for (seconds, text) in words {
      for word in text.split(separator: " ") { units[String(word)] = seconds }
    }
    return units
  }()

  /// The seconds of a duration of one or more numbers with units, each unit smaller than the one
  /// before; nothing, and never 0, where a unit is unknown.
  static func seconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Seconds? {
    var cursor = ByteCursor(bytes)
    var total = 0
    var smallest = Seconds.max
    cursor.skipBlanks()
    repeat {
      guard let number = cursor.number(most: 6) else { return nil }
      cursor.skipBlanks()
      var word = ""
      while let letter = cursor.letter() { word.unicodeScalars.append(Unicode.Scalar(letter)) }
      _ = cursor.skip(Ascii.dot)
      guard let unit = units[word], unit < smallest else { return nil }
      smallest = unit
      total += number.value * unit
      cursor.skipBlanks()
    } while !cursor.isAtEnd
    return total
  }

  /// The seconds of a duration that is already a string.
  static func seconds(_ text: String) -> Seconds? {
    var text = text
    return text.withUTF8 { seconds($0) }
  }
}
