import Glibc
import Synchronization
import Testing

@testable import Host

/// What ends a host from outside.
@Suite struct SignalsTests {
    @Test func `a signal has its handler before a painter can keep what was there, and put it back`()
        async throws
    {
        let heard = Atomic(0)
        let signals = await Signals([SIGUSR2]) { heard.add(1, ordering: .relaxed) }
        var kept = sigaction()
        sigaction(SIGUSR2, nil, &kept)
        try await Task.sleep(for: .milliseconds(50))
        sigaction(SIGUSR2, &kept, nil)
        kill(getpid(), SIGUSR2)
        for _ in 0..<500 where heard.load(ordering: .relaxed) == 0 {
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(heard.load(ordering: .relaxed) == 1)
        signals.cancel()
    }
}
