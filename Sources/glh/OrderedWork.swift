import Dispatch
import Foundation
import Synchronization

/// Work that goes on on all cores while its results are taken one by one, in the order in which it
/// was given.
///
/// Whoever takes results works too while they are not ready, so one core is enough.
final class OrderedWork<Output: Sendable> {
  private final class Job: Sendable {
    private enum State {
      case waiting(@Sendable () -> Output)
      case running
      case done(Output)
    }

    private let state: Mutex<State>
    private let isDone = DispatchSemaphore(value: 0)

    init(_ work: @escaping @Sendable () -> Output) { state = Mutex(.waiting(work)) }

    /// Does the work unless somebody has begun it; tells whether it did.
    @discardableResult func run() -> Bool {
      let work = state.withLock { state -> (@Sendable () -> Output)? in
        guard case .waiting(let work) = state else { return nil }
        state = .running
        return work
      }
      guard let work else { return false }
      let output = work()
      state.withLock { $0 = .done(output) }
      isDone.signal()
      return true
    }

    var output: Output? {
      state.withLock { if case .done(let output) = $0 { output } else { nil } }
    }

    func wait() {
      isDone.wait()
      isDone.signal()
    }
  }

  /// One for each core but the one that takes results.
  private let helpers: [DispatchQueue]
  private var jobs: [Job] = []
  private var given = 0

  init() {
    let others = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)
    helpers = (0..<others).map { DispatchQueue(label: "work-\($0)", qos: .userInitiated) }
  }

  /// Whether so much is under way that a result should be taken before more is given.
  var isFull: Bool { jobs.count >= 4 * (helpers.count + 1) }

  /// Gives work.
  func add(_ work: @escaping @Sendable () -> Output) {
    let job = Job(work)
    jobs.append(job)
    helpers[given % helpers.count].async { job.run() }
    given += 1
  }

  /// The result of the oldest work; nothing where all were taken.
  func next() -> Output? {
    guard let first = jobs.first else { return nil }
    while first.output == nil {
      if !jobs.contains(where: { $0.run() }) { first.wait() }
    }
    jobs.removeFirst()
    return first.output
  }
}
