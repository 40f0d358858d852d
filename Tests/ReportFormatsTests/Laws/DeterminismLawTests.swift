// The law of determinism: the same input and options give the same bytes, in any order of work.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct DeterminismLawTests {
  private static let writers = Format.allCases.compactMap(\.writer)

  private func outputs(of name: String) throws -> [Written] {
    let report = try Subject.sample(name, .all).report()
    return Self.writers.map { $0(report, WriteOptions()) }
  }

  @Test func `samples give the same outputs and losses a second time and in another order`() throws
  {
    let first = try Samples.documents.map(outputs)
    let second = try Samples.documents.reversed().map(outputs)
    #expect(first == second.reversed())
  }

  @Test func `samples give the same outputs when they are converted at the same time`() async throws
  {
    let first = try Samples.documents.map(outputs)
    let second = try await withThrowingTaskGroup(of: (Int, [Written]).self) { group in
      for (index, name) in Samples.documents.enumerated() {
        group.addTask { (index, try outputs(of: name)) }
      }
      var found: [Int: [Written]] = [:]
      for try await (index, written) in group { found[index] = written }
      return Samples.documents.indices.compactMap { found[$0] }
    }
    #expect(first == second)
  }

  @Test(arguments: Subject.all)
  func `a writer changes nothing for the next`(subject: Subject) throws {
    let report = try subject.report()
    let first = Self.writers.map { $0(report, WriteOptions()) }
    let second = Self.writers.reversed().map { $0(report, WriteOptions()) }
    #expect(first == second.reversed())
  }
}
