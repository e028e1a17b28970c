import Dispatch
import Glibc

/// Does something whenever one of some signals comes, until it is cancelled.
package struct Signals {
    private let sources: [any DispatchSourceSignal]

    /// Begins, and returns once each signal has its handler, which comes from another thread: whoever keeps how a signal is
    /// handled and puts that back later, as a painter does that begins, would put back what was before, for good: the
    /// handler comes once in a process.
    package init(_ numbers: [Int32], do action: @escaping @Sendable () -> Void) async {
        sources = numbers.map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler(handler: action)
            source.resume()
            return source
        }
        for _ in 0..<1000 where !numbers.allSatisfy(Self.isHandled) {
            try? await Task.sleep(for: .milliseconds(1))
        }
    }

    private static func isHandled(_ number: Int32) -> Bool {
        var found = sigaction()
        sigaction(number, nil, &found)
        let handler = unsafeBitCast(found.__sigaction_handler.sa_handler, to: Int.self)
        return handler != unsafeBitCast(SIG_DFL, to: Int.self)
            && handler != unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Does nothing more.
    package func cancel() { for source in sources { source.cancel() } }
}
