import Evidence

/// Everything a reader needs to make the run again.
struct RunDetails {
  let run: RunInfo
  let edition: Edition

  var html: HTML {
    let given: HTML = run.auditDateWasGiven ? "" : " (the latest day of the evidence)"
    let packs = run.packs.map { pack -> HTML in
      """
      \(english: pack.title) (\(pack.id)), checked \(Dates.text(iso8601: pack.checked)), \
      SHA-256 <code>\(String(pack.sha256.prefix(12)))</code>
      """
    }
    return """
      <dl class="run">
      <dt>Edition</dt><dd>\(edition.rawValue)</dd>
      <dt>Program</dt><dd>\(run.program)</dd>
      <dt>Audit date</dt><dd>\(Dates.text(run.auditDate))\(given)</dd>
      <dt>Facts after it, left out</dt><dd>\(grouped(run.factsLeftOut))</dd>
      <dt>Rule packs</dt><dd>\(packs.isEmpty ? "None" : packs.joined("<br>"))</dd>
      <dt>Evidence hash</dt><dd><code>\(run.evidenceHash)</code></dd>
      <dt>Time zone data</dt><dd>\(run.zoneData)</dd>
      <dt>SQLite</dt><dd>\(run.sqlite)</dd>
      </dl>

      """
  }
}
