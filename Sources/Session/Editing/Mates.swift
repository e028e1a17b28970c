import Workshop

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

/// Where the slides of a scenario are in its edited version, and what a room that is at one sees then.
struct SlideMates {
    private let scenario: Scenario
    private let old: [Slide]
    private let new: [Slide]
    private let mates: [Int?]

    /// Finds the slides of `scenario` in `edited`.
    init(from scenario: Scenario, to edited: Scenario) {
        self.scenario = scenario
        old = scenario.slides
        new = edited.slides
        mates =
            Mates(
                from: old, to: new,
                sameWhere: [{ $0.sharesPoll(with: $1) }, { $0.title == $1.title }]
            ).new
    }

    /// Where the old `slide` is now, and is still what a room that has been there knows; nil where it is not.
    func known(_ slide: Int) -> Int? {
        guard old.indices.contains(slide), let mate = mates[slide] else { return nil }
        return hasNewNote(from: slide, to: mate) ? nil : mate
    }

    /// Where a room that was at the old `slide` is now: at its mate, else at one that stood near it.
    ///
    /// What followed in the same section comes first, then what stood before it there, then what followed at all.
    func nearest(to slide: Int) -> Int {
        guard old.indices.contains(slide) else { return 0 }
        let section = scenario.section(ofSlide: slide)
        let start = scenario.firstSlide(ofSection: section)
        let end = start + scenario.sections[section].slides.count
        let order = Array(slide..<max(end, slide)) + (start..<slide).reversed() + (end..<old.count)
        if let near = order.compactMap({ mates[$0] }).first { return near }
        return min(slide, new.count - 1)
    }

    /// The room's place after the edit.
    ///
    /// A content note that the room has not read stands before its slide, and a step that is gone leaves what was
    /// shown before it.
    func place(for place: Place) -> Place {
        let slide = nearest(to: place.slide)
        let note = new[slide].isPrecededByContentNote
        guard old.indices.contains(place.slide), mates[place.slide] == slide else {
            return Place(slide: slide, step: note ? Place.contentNote : 0)
        }
        if note, place.isContentNote || hasNewNote(from: place.slide, to: slide) {
            return Place(slide: slide, step: Place.contentNote)
        }
        guard !place.isContentNote else { return Place(slide: slide, step: 0) }
        let steps = Mates(
            from: old[place.slide].steps, to: new[slide].steps,
            sameWhere: [{ $0.poll != nil && $0.poll?.id == $1.poll?.id }]
        ).new
        let step = steps.prefix(place.step + 1).reversed().compactMap(\.self).first
        return Place(slide: slide, step: step ?? 0)
    }

    /// Whether the slide has a content note before it that it did not have.
    private func hasNewNote(from slide: Int, to mate: Int) -> Bool {
        guard new[mate].isPrecededByContentNote else { return false }
        return !old[slide].isPrecededByContentNote || old[slide].contentNote != new[mate].contentNote
    }
}

extension Slide {
    /// Whether both ask the same poll, by its name.
    fileprivate func sharesPoll(with other: Slide) -> Bool {
        polls.contains { poll in other.polls.contains { $0.id == poll.id } }
    }
}
