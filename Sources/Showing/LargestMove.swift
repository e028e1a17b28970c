/// What most people came to choose, or left, between the first and the last of several stages.
package struct LargestMove: Equatable, Sendable {
    /// The option's index in the picture.
    package let option: Int
    package let name: Sheet.Name
    /// So many more chose it at the last stage than at the first, or fewer where it is below 0.
    package let people: Int
    /// The index of the stage that brought more of it than any other; nil where none did, where there are two stages, and
    /// where a number between is hidden.
    package let stage: Int?

    /// The largest move through `stages`, in which the same people are counted; nil where not all are, where it is below
    /// the least group that may be told, and where two options moved as far the same way.
    ///
    /// Of options that moved as far both ways, the one that was come to is told.
    package init?(through stages: [Sheet]) {
        guard stages.count > 1, let first = stages.first, let last = stages.last, haveOneBase(stages)
        else { return nil }
        let moves = last.options.indices.compactMap { option -> (option: Int, people: Int)? in
            guard let then = first.share(of: option), let now = last.share(of: option) else { return nil }
            return (option, now.count - then.count)
        }
        let most = moves.map { abs($0.people) }.max() ?? 0
        let came = moves.filter { $0.people == most }
        let movers = came.isEmpty ? moves.filter { $0.people == -most } : came
        guard most >= max(last.smallest, 1), movers.count == 1, let move = movers.first else { return nil }
        option = move.option
        name = last.options[option].name
        people = move.people
        stage = Self.stage(of: move, through: stages)
    }

    private static func stage(of move: (option: Int, people: Int), through stages: [Sheet]) -> Int? {
        let counts = stages.map { $0.share(of: move.option)?.count }
        guard stages.count > 2, !counts.contains(nil) else { return nil }
        let known = counts.compactMap(\.self)
        let sign = move.people.signum()
        let parts = zip(known.dropFirst(), known).map { ($0 - $1) * sign }
        guard let most = parts.max(), parts.count(where: { $0 == most }) == 1 else { return nil }
        return parts.firstIndex(of: most).map { $0 + 1 }
    }
}

/// Whether the stages' numbers are of one number of answers.
package func haveOneBase(_ stages: [Sheet]) -> Bool {
    stages.allSatisfy { $0.withheld == nil && $0.answers == stages.first?.answers }
}
