// What came: into the journal first, then on its way.

internal import ReportFeed
internal import ReportHistory

extension Watcher {
  /// Takes what a connection hands on.
  ///
  /// It reads no further before this returns, so a message that
  /// cannot be journaled is held until it can be.
  func take(_ output: FeedOutput, of name: String) async {
    switch output {
    case .message(let message): await keep(message, of: name)
    case .unusable(let bytes, let problem):
      await putAside(bytes, problem.code.rawValue, of: name)
    case .event(let event):
      profiles[name]?.note(event, at: now)
      tell(.feed(event), name)
      record(event, of: name)
    case .ended(.refused): endIfNothingCanCome()
    case .ended(.stopped): break
    }
  }

  private func keep(_ message: ReceivedMessage, of name: String) async {
    guard message.report != nil else {
      return await putAside(message.bytes, "unknownType", of: name)
    }
    let open = profiles[name]?.courier.openPatient() ?? .nobody
    let received = await journaled(of: name) { journal throws(HistoryError) in
      try journal.receive(profile: name, bytes: message.bytes, at: message.received.date)
    }
    guard let received, let courier = profiles[name]?.courier else { return }
    addTask { await courier.deliver(received, arrival: open) }
  }

  private func putAside(_ bytes: [UInt8], _ reason: String, of name: String) async {
    let time = now.date
    let received = await journaled(of: name) { journal throws(HistoryError) in
      try journal.quarantine(profile: name, bytes: bytes, reason: reason, at: time)
    }
    if let received { tell(.putAside(id: received.id, reason: reason), name) }
  }

  /// Journals until it is done, however long the disk is full; `nil` only where the watcher is told
  /// to end before.
  private func journaled(
    of name: String, _ write: (Journal) throws(HistoryError) -> Received
  ) async -> Received? {
    var isTold = false
    while true {
      do throws(HistoryError) {
        return try write(surroundings.journal)
      } catch {
        if !isTold { tell(.journalFailed(reason: error.description), name) }
        isTold = true
        guard !isEnding, await surroundings.wait(.seconds(5)) else {
          end(.outputFailed)
          return nil
        }
      }
    }
  }

  /// Notes when there was no connection.
  ///
  /// The journal's troubles are told where reports are lost.
  private func record(_ event: FeedEvent, of name: String) {
    switch event {
    case .gap(let gap):
      try? surroundings.journal.record(
        ConnectionGap(profile: name, from: gap.start.date, to: gap.end.date))
    case .ready:
      try? surroundings.journal.record(
        ConnectionEvent(profile: name, at: now.date, event: "ready"))
    case .closed(let closing):
      try? surroundings.journal.record(
        ConnectionEvent(
          profile: name, at: now.date, event: "closed", detail: closing.code.map(String.init)))
    case .connecting, .connected, .connectFailed, .report, .payloadProblem, .unknownFields,
      .unknownMessage, .quarantined, .senderError, .reconnecting, .refused, .keyInUseElsewhere,
      .settingsChanged, .stopped:
      break
    }
  }
}

// MARK: - Deliveries

extension Watcher {
  /// Runs work of couriers, not too much of it at a time.
  func addTask(_ work: @escaping TaskQueue.Work) {
    tasks.add(work) { [weak self] number in await self?.taskEnded(number) }
  }

  private func taskEnded(_ number: Int) {
    tasks.remove(number) { [weak self] number in await self?.taskEnded(number) }
  }

  /// Lets couriers try again what is due.
  ///
  /// One look at the journal serves all profiles.
  func retryWhatIsDue() {
    guard tasks.isEmpty,
      let unfinished = try? surroundings.journal.unfinished(of: Array(profiles.keys))
    else { return }
    for name in Set(unfinished.map(\.profile)) {
      guard let courier = profiles[name]?.courier else { continue }
      addTask { await courier.retryWhatIsDue() }
    }
  }

  /// Takes in what became of a delivery.
  func take(_ outcome: DeliveryOutcome) {
    tell(.delivery(outcome), outcome.profile)
    guard case .delivered = outcome.event else { return }
    delivered += 1
    if let count, delivered >= count { end() }
  }

  /// Ends where every profile waits for a person, unless it was asked to wait.
  func endIfNothingCanCome() {
    guard !profiles.isEmpty else { return end(.usage) }
    var worst = ExitStatus.done
    for profile in profiles.values {
      guard let status = profile.restingStatus else { return }
      worst = worst.joined(with: status)
    }
    end(worst)
  }
}
