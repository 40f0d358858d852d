// Makes connections: name, TCP, proxy, TLS, and then the application's handlers.

package import NIOCore
internal import NIOPosix

/// Makes connections with the same settings. Make one a process, and share it: it holds the trusted
/// authorities, which cost about 35 ms to read and some megabytes to keep.
package final class Dialer: Sendable {
  /// The settings of every connection.
  package let settings: NetworkSettings
  private let group: any EventLoopGroup

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
    let loop = loop ?? group.next()
    let passage = DialGate.Passage(
      subject: endpoint.authority, stages: [],
      deadline: TimeAmount(seconds: settings.handshakeDeadline), install: install,
      promise: loop.makePromise(), isTaken: .makeBoxSendingValue(false, eventLoop: loop))
    connect(to: endpoint.host, port: endpoint.port, passage, on: loop)
    return passage.promise.futureResult
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
