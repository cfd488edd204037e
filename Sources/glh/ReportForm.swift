import Foundation
import Report
import Seal

/// How a report is written: in which language, for whom, and in which forms.
///
/// A run that writes a report notes it in its record, and keeps the translator's file, so that
/// `glh forget` and `glh replay` write the report as it was.
struct ReportForm {
  var language = Language.english
  /// The translator's file that the language comes from, if it does.
  private(set) var words: [UInt8]?
  var edition = Edition.awardingBody
  var profile = WorkbookProfile.working
  /// The least count of learners that published tables show; nothing where none are asked for.
  var suppressingBelow: Int?

  /// The usual one.
  init() {}

  /// The one that options ask for; a translator's file that does not read stops the run.
  init(_ options: ReportOptions, _ publish: PublishOptions, quiet: Bool) throws {
    (language, words) = try options.language.words(quiet: quiet)
    (edition, profile) = (options.edition, options.xlsx.profile)
    suppressingBelow = publish.suppressBelow
  }

  /// The one in which a workspace's last report was written.
  ///
  /// A translation that this version of the program has other messages for is left out, and the
  /// terminal told.
  init(lastOf seal: SealFolder) {
    let last = seal.chain.records.compactMap { $0 }.last { $0.showsNames != nil }
    guard let form = last?.form else { return }
    edition = form.edition.flatMap(Edition.init) ?? edition
    profile = form.workbook.flatMap(WorkbookProfile.init) ?? profile
    suppressingBelow = form.suppressedBelow
    guard let tag = form.language else { return }
    if tag == Language.pseudo.tag { language = .pseudo }
    guard let sha256 = form.words else { return }
    guard let bytes = seal.words(sha256), let text = String(validating: bytes, as: UTF8.self),
      let kept = try? Language(po: text, file: "\(tag).po")
    else {
      Terminal.error(
        "the report: note: it is in English now: its translation (\(tag)) does not fit this version"
      )
      return
    }
    (language, words) = (kept, bytes)
  }

  /// What the record of a run says of it; nothing of what is as usual.
  var record: RunRecord.Form? {
    let isEnglish = language.tag == Language.english.tag && words == nil
    let form = RunRecord.Form(
      language: isEnglish ? nil : language.tag, words: words,
      edition: edition == .awardingBody ? nil : edition.rawValue,
      workbook: profile == .working ? nil : profile.rawValue, suppressedBelow: suppressingBelow)
    return form == RunRecord.Form() ? nil : form
  }
}
