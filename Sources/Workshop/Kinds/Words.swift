extension Poll {
    /// Up to `most` short phrases.
    package struct Words: PollKind {
        package var most: Int

        package static let traits = Traits(
            shown: .numbers, minimum: .textGroup, reading: .never, isWritten: true, countsOptions: false,
            isAskedAgain: true, isCompared: false)

        package var options: [String] { [] }

        /// Makes the kind.
        package init(most: Int) {
            self.most = most
        }
    }
}

extension Poll.Kind {
    /// Up to `most` short phrases.
    package static func words(most: Int) -> Self {
        .words(Poll.Words(most: most))
    }
}
