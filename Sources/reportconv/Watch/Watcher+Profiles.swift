// Profiles come, change and go as the settings say.

internal import Cryptography
internal import Glibc
internal import NIOCore
internal import ReportFeed
internal import ReportHistory

extension Watcher {
  /// Takes over settings: new profiles begin, changed ones go on with the change, others end.
  func apply(_ settings: Settings) async {
    guard !isEnding else { return }
    note(settings.problem?.message)
    for (name, profile) in profiles where settings[profile: name] == nil {
      profiles[name] = nil
      await profile.client?.stop()
    }
    for profile in settings.profiles {
      if profiles[profile.name] == nil { begin(profile) }
      await update(profile)
    }
    endIfNothingCanCome()
  }

  private func note(_ problem: String?) {
    guard problem != settingsProblem else { return }
    settingsProblem = problem
    tell(.settings(problem: problem))
  }

  private func begin(_ settings: ProfileSettings) {
    let courier = courier(for: settings)
    var profile = WatchedProfile(settings: settings, courier: courier, since: now)
    let midnight = now.midnight
    let before = try? surroundings.journal.receivedCount(
      of: settings.name, since: midnight.date)
    profile.reports.add(before ?? 0, at: now)
    profiles[settings.name] = profile
    addTask { await courier.finishWhatWasBegun() }
  }

  /// Makes the connection of a profile what its settings say.
  private func update(_ settings: ProfileSettings) async {
    guard var profile = profiles[settings.name] else { return }
    let before = profile.settings
    profile.settings = settings
    if !before.delivers(like: settings) { profile.courier = courier(for: settings) }
    profiles[settings.name] = profile
    let session: SessionSettings
    do throws(ProfileFault) {
      session = try settings.session()
      _ = try settings.trustRequest()
    } catch {
      return await disable(settings.name, error)
    }
    if profile.client != nil, before.caFile == settings.caFile {
      await change(settings.name, to: session)
    } else {
      await connect(settings.name, session)
    }
  }

  /// Goes on with another address or key; the lock of a new key is taken first.
  private func change(_ name: String, to session: SessionSettings) async {
    guard let profile = profiles[name] else { return }
    if profile.session?.key != session.key, !lock(name) { return }
    profiles[name]?.session = session
    await profile.client?.change(to: session)
  }

  private func connect(_ name: String, _ session: SessionSettings) async {
    await profiles[name]?.client?.stop()
    guard let profile = profiles[name], !isEnding else { return }
    if profile.lock == nil || profile.session?.key != session.key {
      guard lock(name) else { return }
    }
    let dialer = dialer(caFile: profile.settings.caFile)
    let client = FeedClient(
      Session(session, seed: .random(in: .min ... .max)), dialer: dialer,
      on: surroundings.group.next(), clock: surroundings.clock
    ) { [weak self] output in
      await self?.take(output, of: name)
    }
    profiles[name]?.client = client
    profiles[name]?.session = session
    await client.start(lastConnected: lastConnected(name))
  }

  /// Where an earlier run's connection ended: the gap begins there.
  private func lastConnected(_ name: String) -> WallTime? {
    let event = try? surroundings.journal.lastConnectionEvent(of: name)
    return event.map { WallTime($0.at) }
  }

  /// Takes the lock of a profile's key; the lock of the key before is given back by that.
  private func lock(_ name: String) -> Bool {
    guard let key = try? profiles[name]?.settings.key.get() else { return false }
    let holder = LockHolder(
      process: Int(getpid()), command: "\(Reportconv.name) watch", profile: name,
      since: now)
    do throws(LockError) {
      profiles[name]?.lock = try KeyLock(
        key, in: surroundings.places.locks, for: holder)
      return true
    } catch {
      tell(.unusableProfile(code: error.word, reason: error.message), name)
      profiles[name]?.fault = error.status
      profiles[name]?.lastError = error.message
      return false
    }
  }

  private func disable(_ name: String, _ fault: ProfileFault) async {
    if profiles[name]?.fault == nil || profiles[name]?.client != nil {
      tell(.unusableProfile(code: fault.word, reason: fault.message), name)
    }
    let client = profiles[name]?.client
    profiles[name]?.client = nil
    profiles[name]?.session = nil
    profiles[name]?.lock = nil
    profiles[name]?.state = .unset
    profiles[name]?.lastError = fault.message
    profiles[name]?.fault = fault.status
    await client?.stop()
  }
}

// MARK: - What profiles work with

extension Watcher {
  /// The dialer for a file of authorities: it holds them, so there is one for all that use the file.
  private func dialer(caFile: String?) -> Dialer {
    if let dialer = dialers[caFile] { return dialer }
    var settings = NetworkSettings()
    settings.caFile = caFile
    settings.proxies = surroundings.proxies
    let dialer = Dialer(settings: settings, group: surroundings.group)
    dialers[caFile] = dialer
    return dialer
  }

  private func courier(for settings: ProfileSettings) -> Courier {
    // A sender on this machine is one that is being tried out.
    let limits = FetchLimits(
      allowsPlainLoopback: settings.endpoint.map { $0.isThisMachine } ?? false)
    // Where they cannot be read, the profile is not connected, and nobody is trusted meanwhile.
    let trust = (try? settings.trustRequest()) ?? TrustRequest(anchors: TrustAnchors([]))
    let fetcher = Fetcher(dialer: dialer(caFile: settings.caFile), limits: limits)
    return Courier(
      journal: surroundings.journal,
      settings: CourierSettings(
        profiles: [settings.name], out: settings.out,
        plan: DeliveryPlan(formats: settings.formats, trust: trust), command: settings.exec,
        patient: settings.patient, audit: AuditLog(path: surroundings.places.audit),
        comparison: ComparisonPlan(formats: settings.diffs)),
      surroundings: CourierSurroundings(
        fetch: fetcher.documentFetch,
        tell: { [weak self] outcome in
          Task { await self?.take(outcome) }
        }))
  }
}

extension ProfileSettings {
  /// Whether reports are delivered in the same way.
  fileprivate func delivers(like other: ProfileSettings) -> Bool {
    out == other.out && formats == other.formats && diffs == other.diffs && exec == other.exec
      && caFile == other.caFile && trust == other.trust
      && patient == other.patient
      && endpoint?.isThisMachine == other.endpoint?.isThisMachine
  }
}
