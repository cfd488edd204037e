/// What one run did, as a line of `private/seal/runs.jsonl`: names of nobody, no time.
public struct RunRecord: Codable, Hashable, Sendable {
  /// What a run can do.
  public enum Deed: String, Codable, Sendable {
    case audit
    case ingest
    case check
    case report
    case forget
    case replay
    case merge
  }

  /// A submitted file and the root over its lines' salted leaves.
  public struct File: Codable, Hashable, Sendable {
    /// The file's own hash, by which tables name it.
    public var sha256: String
    /// How many physical lines it has.
    public var lines: Int
    /// The root of RFC 6962 over the leaves.
    public var root: MerkleHash

    /// Describes a file.
    public init(sha256: String, lines: Int, root: MerkleHash) {
      self.sha256 = sha256
      self.lines = lines
      self.root = root
    }
  }

  /// A rule pack that was at hand.
  public struct Pack: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String
    /// The hash of its text.
    public var sha256: String

    /// Describes a pack.
    public init(id: String, sha256: String) {
      self.id = id
      self.sha256 = sha256
    }
  }

  /// Lines of a file that were erased in this run.
  public struct Erasure: Codable, Hashable, Sendable {
    /// The file.
    public var sha256: String
    /// Its physical lines from 1, in their order.
    public var lines: [Int]

    /// Describes erased lines.
    public init(sha256: String, lines: [Int]) {
      self.sha256 = sha256
      self.lines = lines
    }
  }

  /// How a report was written, but for what is as usual.
  public struct Form: Codable, Hashable, Sendable {
    /// The language of its pages, as they state it; nothing for English.
    public var language: String?
    /// SHA-256 of the translator's file that it comes from.
    public var words: String?
    /// For whom the summary is ordered.
    public var edition: String?
    /// How the workbook is laid out.
    public var workbook: String?
    /// The least count of learners in tables to publish; nothing where none were written.
    public var suppressedBelow: Int?

    private enum CodingKeys: String, CodingKey {
      case language, words, edition, workbook
      case suppressedBelow = "suppressed_below"
    }

    /// Describes how a report was written; `words` is the text of the translator's file.
    public init(
      language: String? = nil, words: [UInt8]? = nil, edition: String? = nil,
      workbook: String? = nil, suppressedBelow: Int? = nil
    ) {
      self.language = language
      self.words = words.map { MerkleHash.of($0).hexadecimal }
      self.edition = edition
      self.workbook = workbook
      self.suppressedBelow = suppressedBelow
    }
  }

  /// The place in the chain, from 1.
  public internal(set) var run = 0
  /// The leaf of the record before; nothing in the first.
  public internal(set) var previous: MerkleHash?
  /// The program and its version.
  public var program: String
  /// What the run did.
  public var did: Deed
  /// The files it read; nothing where they are those of the record before.
  public var files: [File]?
  /// The rule packs it had at hand; nothing where it asked no rules.
  public var packs: [Pack]?
  /// The packs that the user asked for by name; nothing where it asked no rules.
  public var asked: [String]?
  /// The versions of the time zone data and of SQLite.
  public var versions: [String: String]?
  /// Whether it wrote results with names; nothing where it wrote none.
  public var showsNames: Bool?
  /// How it wrote the report; nothing where it wrote none, or in the usual form.
  public var form: Form?
  /// The heads of the chains of the workspaces that it joined; nothing where it joined none.
  public var merged: [ChainHead]?
  /// What it erased.
  public var erased: [Erasure]?
  /// SHA-256 of the list of pages.
  public internal(set) var pages: MerkleHash?
  /// SHA-256 of the list of files.
  public internal(set) var listed: MerkleHash?

  private enum CodingKeys: String, CodingKey {
    case run, previous, program, did, files, packs, asked, versions, form, merged, erased, pages
    case listed
    case showsNames = "shows_names"
  }

  /// Describes a run; its place and hashes are filled in when it is appended.
  public init(program: String, did: Deed) {
    self.program = program
    self.did = did
  }
}
