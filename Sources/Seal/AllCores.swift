import Dispatch

/// What each turn gives, in the order of turns, which are taken by as many cores as there are.
///
/// A turn may write only what no other turn touches.
public func onAllCores<Result: Sendable>(turns: Int, _ turn: (Int) -> Result) -> [Result] {
  [Result](unsafeUninitializedCapacity: turns) { buffer, count in
    // Each turn makes one place of its own.
    nonisolated(unsafe) let (start, turn) = (buffer.baseAddress, turn)
    DispatchQueue.concurrentPerform(iterations: turns) { index in
      start?.advanced(by: index).initialize(to: turn(index))
    }
    count = turns
  }
}
