// Makes connections: name, TCP, proxy, TLS, and then the application's handlers.

internal import Cryptography
package import NIOCore
internal import NIOPosix
internal import Synchronization

/// Makes connections with the same settings.
///
/// Make one a process, and share it: it holds the trusted authorities, which cost about 35 ms to
/// read and some megabytes to keep. They are read when the first encrypted connection is made.
package final class Dialer: Sendable {
  /// The settings of every connection.
  package let settings: NetworkSettings
  private let group: any EventLoopGroup
  private let authorities = Mutex<TLSClientContext?>(nil)

  /// Makes a dialer whose connections live on a group of event loops.
  package init(settings: NetworkSettings, group: any EventLoopGroup) {
    self.settings = settings
    self.group = group
  }

  /// Connects to an endpoint, over a proxy and with TLS where they apply.
  ///
  /// `install` adds the application's handlers at the end of the pipeline when the way is ready. It
  /// runs on the channel's event loop before any byte that came behind the last handshake is
  /// passed on, so none is lost, not even with the end of the stream right behind. The channel is
  /// active by then: handlers begin in `handlerAdded` and see no `channelActive`.
  ///
  /// The future fails with a `FeedError`, or with what `install` throws; the channel is closed then.
  package func dial(
    _ endpoint: Endpoint, on loop: (any EventLoop)? = nil,
    install: @escaping @Sendable (any Channel) throws -> Void
  ) -> EventLoopFuture<any Channel> {
    dial(endpoint, on: loop, refusing: { _ in nil }, install: install)
  }

  /// Connects to an endpoint unless the address that its name resolved to is refused.
  ///
  /// The address is checked on the connection itself, before a byte is sent, so no second look-up
  /// of the name can bring another. Behind a proxy the address is not known, and not checked.
  func dial(
    _ endpoint: Endpoint, on loop: (any EventLoop)? = nil,
    refusing refusal: @escaping @Sendable (IPAddress) -> FeedError?,
    install: @escaping @Sendable (any Channel) throws -> Void
  ) -> EventLoopFuture<any Channel> {
    let loop = loop ?? group.next()
    let promise = loop.makePromise(of: (any Channel).self)
    do {
      let proxy = try settings.proxies.proxy(for: endpoint)
      let passage = DialGate.Passage(
        subject: proxy?.subject ?? endpoint.authority,
        refusal: { proxy == nil ? refusal($0) : nil },
        stages: try stages(to: endpoint, proxy)[...],
        deadline: TimeAmount(seconds: settings.handshakeDeadline), install: install,
        promise: promise, isTaken: .makeBoxSendingValue(false, eventLoop: loop))
      connect(
        to: proxy?.host ?? endpoint.host, port: proxy?.port ?? endpoint.port, passage, on: loop)
    } catch {
      promise.fail(error)
    }
    return promise.futureResult
  }

  /// A loop for a connection.
  func nextLoop() -> any EventLoop { group.next() }

  /// Whether the way to an endpoint goes through a proxy.
  func isProxied(_ endpoint: Endpoint) -> Bool {
    ((try? settings.proxies.proxy(for: endpoint)) ?? nil) != nil
  }

  /// The steps between the TCP connection and the application.
  private func stages(to endpoint: Endpoint, _ proxy: Proxy?) throws(FeedError) -> [DialStage] {
    var stages: [DialStage] = []
    if let proxy {
      if proxy.isSecure { stages.append(try encryption(host: proxy.host)) }
      stages.append(
        DialStage(subject: proxy.subject) { TunnelHandler(proxy, to: endpoint) })
    }
    if endpoint.scheme.isSecure { stages.append(try encryption(host: endpoint.host)) }
    return stages
  }

  private func encryption(host: String) throws(FeedError) -> DialStage {
    let context = try context()
    return DialStage(subject: host) { try TLSHandler(client: context, host: host) }
  }

  /// The trusted authorities, read once.
  private func context() throws(FeedError) -> TLSClientContext {
    do {
      return try authorities.withLock { known throws(TLSError) in
        if let known { return known }
        let read = try TLSClientContext(caFile: settings.caFile)
        known = read
        return read
      }
    } catch {
      throw FeedError(error)
    }
  }

  /// Resolves a name and connects to the first of its addresses that answers (RFC 8305).
  private func connect(
    to host: String, port: Int, _ passage: DialGate.Passage, on loop: any EventLoop
  ) {
    ClientBootstrap(group: loop)
      .connectTimeout(TimeAmount(seconds: settings.connectDeadline))
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(DialGate(passage))
        }
      }
      .connect(host: host, port: port)
      .hop(to: loop)
      .whenFailure { error in
        // Once a connection took the passage, the gate keeps the promise.
        guard !passage.isTaken.value else { return }
        passage.promise.fail(FeedError(connecting: error, to: passage.subject))
      }
  }
}

extension TimeAmount {
  /// An amount of seconds with a fraction: at least a nanosecond, at most a day.
  init(seconds: Double) {
    self = .nanoseconds(Int64(min(max(seconds, 1e-9), 86_400) * 1e9))
  }
}
