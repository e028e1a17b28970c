/// Which of a list's members became which of another's, where the one was edited into the other.
///
/// What is equal is found first, then what only moved; what is left between equal members is paired by what each
/// rule takes for the same, in order, and at last by its order alone.
struct Mates {
    /// For each old member the new one's index; nil where it is gone.
    private(set) var new: [Int?]

    /// Pairs the members of `old` with those of `new`.
    ///
    /// - Parameters:
    ///   - old: The members before the edit.
    ///   - new: The members after it.
    ///   - rules: What makes two members that differ the same, the surest rule first.
    init<Member: Equatable>(
        from old: [Member], to new: [Member], sameWhere rules: [(Member, Member) -> Bool]
    ) {
        self.new = Array(repeating: nil, count: old.count)
        let pairs = Self.pairs(Array(old.indices), Array(new.indices)) { old[$0] == new[$1] }
        pair(pairs)
        let moved = Self.moved(old, new, beside: pairs)
        pair(moved)
        for gap in Self.gaps(between: pairs, Array(old.indices), Array(new.indices), without: moved) {
            match(gap.old, gap.new, rules[...]) { rule, left, right in rule(old[left], new[right]) }
        }
    }

    private typealias Pair = (old: Int, new: Int)
    private typealias Gap = (old: [Int], new: [Int])

    private mutating func pair(_ pairs: [Pair]) {
        for pair in pairs { new[pair.old] = pair.new }
    }

    /// Pairs by the first of `rules`, what that leaves by the next, and what all leave in order.
    private mutating func match<Rule>(
        _ olds: [Int], _ news: [Int], _ rules: ArraySlice<Rule>, by holds: (Rule, Int, Int) -> Bool
    ) {
        guard !olds.isEmpty, !news.isEmpty else { return }
        guard let rule = rules.first else { return pair(Array(zip(olds, news)).map { (old: $0, new: $1) }) }
        let pairs = Self.pairs(olds, news) { holds(rule, $0, $1) }
        pair(pairs)
        for gap in Self.gaps(between: pairs, olds, news, without: []) {
            match(gap.old, gap.new, rules.dropFirst(), by: holds)
        }
    }

    /// The longest list of pairs, in order, for which `isSame` holds.
    private static func pairs(_ olds: [Int], _ news: [Int], where isSame: (Int, Int) -> Bool) -> [Pair] {
        var gone: Set<Int> = []
        var come: Set<Int> = []
        for change in news.difference(from: olds, by: isSame) {
            switch change {
            case .remove(let offset, _, _): gone.insert(offset)
            case .insert(let offset, _, _): come.insert(offset)
            }
        }
        return zip(olds.indices.filter { !gone.contains($0) }, news.indices.filter { !come.contains($0) })
            .map { (old: olds[$0], new: news[$1]) }
    }

    /// What stands elsewhere than before, unchanged.
    private static func moved<Member: Equatable>(
        _ old: [Member], _ new: [Member], beside pairs: [Pair]
    ) -> [Pair] {
        var left = Set(new.indices).subtracting(pairs.map(\.new)).sorted()
        return Set(old.indices).subtracting(pairs.map(\.old)).sorted().compactMap { index in
            guard let place = left.firstIndex(where: { new[$0] == old[index] }) else { return nil }
            return (old: index, new: left.remove(at: place))
        }
    }

    /// What lies before, between and behind `pairs`, which are in order, without those that are paired already.
    private static func gaps(
        between pairs: [Pair], _ olds: [Int], _ news: [Int], without paired: [Pair]
    ) -> [Gap] {
        let olds = olds.filter { index in !paired.contains { $0.old == index } }
        let news = news.filter { index in !paired.contains { $0.new == index } }
        let starts = [(old: -1, new: -1)] + pairs
        let ends = pairs + [(old: Int.max, new: Int.max)]
        return zip(starts, ends).map { start, end in
            (
                old: olds.filter { start.old < $0 && $0 < end.old },
                new: news.filter { start.new < $0 && $0 < end.new }
            )
        }
    }
}
