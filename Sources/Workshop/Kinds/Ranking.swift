extension Poll {
    /// The items in an order, the most important first.
    package struct Ranking: PollKind {
        package var items: [String]

        package static let traits = Traits(
            shown: .numbers, minimum: .group, reading: .never, isWritten: false, countsOptions: false,
            isAskedAgain: true, isCompared: false)

        package var options: [String] { items }

        /// Makes the kind.
        package init(items: [String]) {
            self.items = items
        }
    }
}

extension Poll.Kind {
    /// The items in an order, the most important first.
    package static func ranking(items: [String]) -> Self {
        .ranking(Poll.Ranking(items: items))
    }
}
