import Session
import TestSupport
import Workshop

extension Scenario {
    /// What the text of a test's edition says: the sample, edited by the chance of that seed.
    static func stored(_ text: String) -> Scenario? {
        UInt64(text).map { seed in
            var generator = SeededGenerator(seed: seed)
            return sample.edited(using: &generator)
        }
    }
}

extension Edition {
    /// The sample, edited by the chance of that seed.
    static func any(seed: UInt64) -> Edition {
        Edition(text: "\(seed)", scenario: Scenario.stored("\(seed)") ?? .sample)
    }
}
