import Synchronization

/// Where every thread leaves what the host is to know, and the one loop picks it up in batches.
final class Mailbox: Sendable {
    private struct Waiting {
        var inputs: [Input] = []
        var loop: CheckedContinuation<Void, Never>?
    }

    private let waiting = Mutex(Waiting())

    /// Leaves `inputs` for the loop.
    func leave(_ inputs: [Input]) {
        guard !inputs.isEmpty else { return }
        leave { $0 += inputs }
    }

    /// Leaves `input` before all that waits, so that it is heard however much that is.
    func leaveFirst(_ input: Input) { leave { $0.insert(input, at: 0) } }

    private func leave(_ change: (inout [Input]) -> Void) {
        let loop = waiting.withLock { waiting in
            change(&waiting.inputs)
            defer { waiting.loop = nil }
            return waiting.loop
        }
        loop?.resume()
    }

    /// Everything that has arrived since the last call, at least one; waits for it.
    ///
    /// Only one loop may call this.
    func batch() async -> [Input] {
        await withCheckedContinuation { (loop: CheckedContinuation<Void, Never>) in
            let isReady = waiting.withLock { waiting in
                if waiting.inputs.isEmpty { waiting.loop = loop }
                return !waiting.inputs.isEmpty
            }
            if isReady { loop.resume() }
        }
        return waiting.withLock { waiting in
            defer { waiting.inputs = [] }
            return waiting.inputs
        }
    }
}
