/// The order of ids everywhere in the product: as bytes.
func isOrderedBefore(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}

/// The order of keys of several ids: by the first that differs.
func isOrderedBefore(_ a: [String], _ b: [String]) -> Bool {
  for (idA, idB) in zip(a, b) {
    if isOrderedBefore(idA, idB) { return true }
    if isOrderedBefore(idB, idA) { return false }
  }
  return a.count < b.count
}
