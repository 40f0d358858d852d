// What a message leads to: it is handed out first, and spoken of then.

extension Session {
  mutating func take(_ bytes: [UInt8], of number: Int) {
    let message: FeedMessage
    do throws(MessageProblem) {
      message = try FeedMessage.read(bytes, limits: limits)
    } catch {
      return quarantine(bytes, error)
    }
    switch message {
    case .pong: notePong(number)
    case .ping: if isOpen(number) { actions.append(.send(number, Array("pong".utf8))) }
    case .senderError(let error): take(error, bytes, of: number)
    case .unknown(let type):
      deliver(bytes, message)
      noteReady(number)
      tell(.unknownMessage(type: shown(type, limit: 64)))
    case .report(let report):
      deliver(bytes, message)
      noteReady(number)
      noteReport(number)
      tell(.report(.init(size: bytes.count, payloads: report.payloads.map(\.kind))))
      for problem in report.problems { tell(.payloadProblem(problem)) }
      tell(unknown: report.unknownMembers)
    }
  }

  private mutating func take(_ error: SenderError, _ bytes: [UInt8], of number: Int) {
    noteError(number)
    if !error.unknownMembers.isEmpty { deliver(bytes, .senderError(error)) }
    var shown = error
    shown.message = self.shown(error.message)
    shown.unknownMembers = []
    tell(.senderError(shown))
    tell(unknown: error.unknownMembers)
  }

  private mutating func deliver(_ bytes: [UInt8], _ message: FeedMessage) {
    actions.append(
      .deliver(ReceivedMessage(bytes: bytes, received: now.wall, content: message)))
  }

  mutating func quarantine(_ bytes: [UInt8], _ problem: MessageProblem) {
    actions.append(.quarantine(bytes, problem))
    tell(.quarantined(problem))
  }

  /// Names are the sender's: few and short ones are told.
  private mutating func tell(unknown names: [String]) {
    guard !names.isEmpty else { return }
    tell(.unknownFields(names.prefix(16).map { shown($0, limit: 64) }))
  }
}
