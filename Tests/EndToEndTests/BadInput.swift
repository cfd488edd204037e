import Foundation
import Testing

/// A submission with something wrong, and what the person at the terminal reads of it.
struct BadInput: CustomTestStringConvertible {
  let testDescription: String
  let submission: SmallSubmission
  let exit: Int32
  /// The lines on stderr, without those that only help.
  let errors: [String]
  /// The class of the one course; nothing where no workspace is made.
  let deliveryClass: String?

  init(
    _ name: String, _ changes: [String: Data], without absent: [String] = [], exit: Int32 = 0,
    class deliveryClass: String? = "live_online", _ errors: String...
  ) {
    var submission = SmallSubmission.whole
    for (path, bytes) in changes { submission.files[path] = bytes }
    for path in absent { submission.files[path] = nil }
    testDescription = name
    self.submission = submission
    self.exit = exit
    self.errors = errors
    self.deliveryClass = deliveryClass
  }

  /// The small submission with a presence.csv of half the first session and these rows after it, so
  /// that of one learner nothing is evidenced.
  static func presence(
    _ name: String, _ rows: String, exit: Int32 = 3, class deliveryClass: String = "live_online",
    _ error: String
  ) -> BadInput {
    let text = SmallSubmission.presenceHeader + SmallSubmission.firstSession + rows
    return BadInput(
      name, ["presence.csv": text.data], exit: exit, class: deliveryClass, error)
  }
}

extension String {
  /// The text as a file of UTF-8 holds it.
  var data: Data { Data(utf8) }

  /// The text as a file of another encoding holds it.
  func data(in encoding: Encoding) -> Data { data(using: encoding) ?? Data() }
}
