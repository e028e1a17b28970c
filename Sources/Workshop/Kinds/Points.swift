extension Poll {
    /// So many points shared among the items.
    package struct Points: PollKind {
        package var items: [String]
        /// How many points there are to share.
        package var total: Int

        package static let traits = Traits(
            shown: .numbers, minimum: .group, reading: .never, isWritten: false, countsOptions: false,
            isAskedAgain: true, isCompared: false)

        package var options: [String] { items }

        /// Makes the kind.
        package init(items: [String], total: Int) {
            self.items = items
            self.total = total
        }
    }
}

extension Poll.Kind {
    /// So many points shared among the items.
    package static func points(items: [String], total: Int) -> Self {
        .points(Poll.Points(items: items, total: total))
    }
}
