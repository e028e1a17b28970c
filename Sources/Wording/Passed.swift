/// What a native reader has passed, word for word: docs/translating.md says how a phrase comes here.
///
/// Where either of its texts is changed, a phrase stands here no more, and has not been passed.
enum Passed {
    /// A phrase as it was read.
    struct Reading: Hashable, Sendable {
        let english: String
        let welsh: String
    }

    static let readings: Set<Reading> = []
}
