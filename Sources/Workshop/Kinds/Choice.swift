extension Poll {
    /// One of the options.
    package struct Choice: PollKind {
        package var options: [String]

        package static let traits = Traits(
            shown: .numbers, minimum: .group, reading: .onceClosed, isWritten: false, countsOptions: true,
            isAskedAgain: true, isCompared: true)

        /// Makes the kind.
        package init(options: [String]) {
            self.options = options
        }
    }
}

extension Poll.Kind {
    /// One of the options.
    package static func choice(options: [String]) -> Self {
        .choice(Poll.Choice(options: options))
    }
}

extension Poll {
    /// Any of the options, `most` at the most.
    package struct Choices: PollKind {
        package var options: [String]
        /// The most that can be ticked.
        package var most: Int

        package static let traits = Traits(
            shown: .numbers, minimum: .group, reading: .onceClosed, isWritten: false, countsOptions: true,
            isAskedAgain: true, isCompared: false)

        /// Makes the kind.
        package init(options: [String], most: Int) {
            self.options = options
            self.most = most
        }
    }
}

extension Poll.Kind {
    /// Any of the options, `most` at the most.
    package static func choices(options: [String], most: Int) -> Self {
        .choices(Poll.Choices(options: options, most: most))
    }
}
