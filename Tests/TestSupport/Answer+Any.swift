package import Session
package import Workshop

extension Answer {
    /// An answer that `poll` takes.
    package static func any(to poll: Poll, using generator: inout SeededGenerator) -> Answer {
        guard Int.random(in: 0..<5, using: &generator) > 0 else { return .skip }
        switch poll.kind {
        case .choice(let options): return .option(Int.random(in: 0..<options.count, using: &generator))
        case .choices(let options, let most):
            let count = Int.random(in: 1...most, using: &generator)
            return .options(options.indices.shuffled(using: &generator).prefix(count).sorted())
        case .text: return .text("Thought \(Int.random(in: 0..<1000, using: &generator)) \"ü/\\")
        }
    }
}
