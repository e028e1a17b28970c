import Dispatch

/// Runs what blocks on the disk, in order, on a thread that is none of the concurrency pool's.
final class RecordExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "convene.record")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// What `work` gives, done on this executor's thread.
    func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(RecordError) -> Value
    ) async throws(RecordError) -> Value {
        let result = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: Result(catching: work)) }
        }
        return try result.get()
    }
}
