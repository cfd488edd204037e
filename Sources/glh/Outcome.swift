import ArgumentParser
import Foundation
import Ingest
import Report
import RulesEngine
import Store

/// How a command ends: the stable exit codes of tables.md.
enum Outcome: Int32, CaseIterable {
  case done = 0
  case needsAttention = 1
  case cannotTell = 3
  case wrongUsage = 64
  case nothingToAudit = 65
  case notFound = 66
  case notVerified = 69
  case fault = 70
  case cannotCreate = 73
  case cannotWrite = 74
  case locked = 75
  case packDoesNotRead = 78
  case stopped = 130

  /// Runs a command: an error becomes a message for the person at the terminal and an exit code.
  static func run(_ body: () throws -> Outcome) throws {
    let outcome: Outcome
    do { outcome = try body() } catch let error as ValidationError { throw error } catch {
      let (found, message) = explained(error)
      Terminal.error(message)
      outcome = found
    }
    if outcome != .done { throw ExitCode(outcome.rawValue) }
  }

  private static func explained(_ error: any Error) -> (Outcome, String) {
    if let (trouble, words) = DiskTrouble.of(error) {
      let text = "the workspace: error: \(words) [disk]"
      return switch trouble {
      case .cannotWrite: (.cannotWrite, text)
      case .cannotOpen: (.cannotCreate, text)
      case .damaged:
        (
          .notVerified,
          """
          the workspace: error: audit.sqlite is damaged [database-damaged]
            help: glh verify DIR says which pages have changed; glh audit makes it anew
          """
        )
      case .locked: (.locked, text)
      case .other: (.fault, text)
      }
    }
    switch error {
    case let failure as CommandFailure: return (failure.outcome, failure.message)
    case let problems as PackProblems: return (.packDoesNotRead, problems.description)
    case let error as StreamFault:
      if case .needsKey = error { return (.wrongUsage, error.description) }
      return (.nothingToAudit, error.description)
    case let faults as TranslationFaults: return (.packDoesNotRead, faults.description)
    case let error as SubmissionError: return (.notFound, error.description)
    case let error as StoreError:
      if case .locked = error { return (.locked, error.description) }
      return (.notFound, error.description)
    case let error as Ingestion.Imbalance: return (.fault, error.description)
    case let error as WorkbookFault:
      return (.cannotWrite, "the workbook: error: \(error.description) [io]")
    case is Interruption: return (.stopped, "stopped; nothing was left half stored")
    case let error as CocoaError:
      let path = (error.userInfo["NSFilePath"] as? String) ?? "the output"
      return (.cannotWrite, "\(path): error: cannot be written or read [io]")
    default: return (.fault, "glh: error: \(error) [fault]")
    }
  }
}

/// A command cannot go on, and says why.
struct CommandFailure: Error {
  let outcome: Outcome
  let message: String

  init(_ outcome: Outcome, _ message: String) {
    self.outcome = outcome
    self.message = message
  }
}
