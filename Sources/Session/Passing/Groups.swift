/// Who works with whom, as seats chose and chance dealt them: in memory alone, and recorded nowhere.
///
/// A group that stands has ``fewest`` seats or more, whoever goes; a seat is in one group at most, and only where it chose
/// to be.
package struct Groups: Equatable, Sendable {
    /// What a seat says when it is asked.
    package enum Choice: Equatable, Sendable { case withOthers, alone }

    /// What somebody asks at a seat.
    package enum Wish: Equatable, Sendable {
        /// To be in a group, or in none; it can be changed as long as there are groups.
        case choose(Choice)
        /// To be in another group, once, without a reason.
        case another
    }

    /// Where a seat stands, which its own person alone is told.
    package enum Place: Equatable, Sendable {
        /// It is asked, and has said nothing.
        case asked
        /// It has said what it would like; which of the two looks the same.
        case noted
        /// It chose to be in none.
        case alone
        case group(GroupName, hasAnother: Bool)
    }

    /// What everybody may know: neither who nor how many.
    package enum View: Equatable, Sendable {
        /// Seats are asked; `isShort` where fewer than ``Groups/fewest`` wanted a group when they were to be dealt.
        case asking(size: Int, isShort: Bool)
        /// The words of the groups.
        case dealt([GroupName])
    }

    private struct Group: Equatable {
        let name: GroupName
        var seats: [SeatWords]
    }

    /// Of about how many seats groups can be.
    package static let sizes = 3...9
    /// The fewest seats of a group: never a pair, and nobody by themselves.
    package static let fewest = 3

    /// About how many seats a group is to have.
    package let size: Int
    private var choices: [SeatWords: Choice] = [:]
    /// The groups that stand; none while seats are asked.
    private var dealt: [Group] = []
    private var isShort = false
    /// Who took another group.
    private var moved: Set<SeatWords> = []
    /// The group that a seat went out of: whoever comes back, comes back to that.
    private var before: [SeatWords: GroupName] = [:]

    /// Begins to ask seats.
    package init(size: Int) { self.size = size }

    /// What everybody may know.
    package var view: View {
        dealt.isEmpty ? .asking(size: size, isShort: isShort) : .dealt(dealt.map(\.name))
    }

    /// The seats that have said what they would like, in no order.
    package var answered: Set<SeatWords> { Set(choices.keys) }

    /// The seats that are in a group, in no order.
    package var members: Set<SeatWords> { Set(dealt.flatMap(\.seats)) }

    /// Where a seat stands.
    package func place(of seat: SeatWords) -> Place {
        if let group = dealt.first(where: { $0.seats.contains(seat) }) {
            return .group(group.name, hasAnother: dealt.count > 1 && !moved.contains(seat))
        }
        guard let choice = choices[seat] else { return .asked }
        return dealt.isEmpty ? .noted : choice == .alone ? .alone : .asked
    }
}

extension Groups {
    /// Deals the seats that are `here` and want to be with others; where they are too few, seats go on being asked.
    ///
    /// Groups differ by one seat at the most.
    package mutating func deal(
        among here: Set<SeatWords>, using generator: inout some RandomNumberGenerator
    ) {
        let wanted = choices.filter { $0.value == .withOthers && here.contains($0.key) }.keys
        let seats = wanted.sorted { $0.text < $1.text }.shuffled(using: &generator)
        isShort = seats.count < Self.fewest
        (moved, before) = ([], [:])
        let count = Self.count(of: seats.count, size: size)
        dealt = (0..<count).map { Group(name: GroupName(number: $0), seats: []) }
        for (turn, seat) in seats.enumerated() where count > 0 { dealt[turn % count].seats.append(seat) }
    }

    /// How many groups so many seats make: those that come nearest to `size`, and have three or more.
    static func count(of seats: Int, size: Int) -> Int {
        guard seats >= fewest else { return 0 }
        func distance(_ count: Int) -> Double { abs(Double(seats) / Double(count) - Double(size)) }
        return (1...seats / fewest).min { distance($0) < distance($1) } ?? 1
    }

    /// Does what is asked at a seat.
    package mutating func take(
        _ wish: Wish, of seat: SeatWords, using generator: inout some RandomNumberGenerator
    ) {
        switch wish {
        case .choose(let choice):
            choices[seat] = choice
            if choice == .alone { leave(seat, using: &generator) } else { comeBack(seat) }
        case .another:
            guard case .group(_, hasAnother: true) = place(of: seat), let own = index(of: seat) else {
                return
            }
            moved.insert(seat)
            dealt[own].seats.removeAll { $0 == seat }
            let others = dealt.indices.filter { $0 != own }
            if let target = smallest(of: others) { dealt[target].seats.append(seat) }
            fill(keeping: seat, using: &generator)
        }
    }

    /// Takes a seat whose person has gone, or would be on their own, out of its group.
    package mutating func leave(_ seat: SeatWords, using generator: inout some RandomNumberGenerator) {
        guard let own = index(of: seat) else { return }
        before[seat] = dealt[own].name
        dealt[own].seats.removeAll { $0 == seat }
        fill(using: &generator)
    }

    /// Puts a seat that wants to be with others and is in no group into one, once groups stand: its own of before, or
    /// the smallest.
    package mutating func comeBack(_ seat: SeatWords) {
        guard choices[seat] == .withOthers, index(of: seat) == nil else { return }
        let own = dealt.firstIndex { $0.name == before[seat] }
        if let group = own ?? smallest(of: Array(dealt.indices)) { dealt[group].seats.append(seat) }
    }

    /// Sees to it that no group is too small: somebody of the largest comes into it, or else its people go into the others.
    private mutating func fill(
        keeping kept: SeatWords? = nil, using generator: inout some RandomNumberGenerator
    ) {
        while let short = dealt.firstIndex(where: { $0.seats.count < Self.fewest }) {
            let largest = dealt.indices.max { dealt[$0].seats.count < dealt[$1].seats.count }
            if let largest, dealt[largest].seats.count > Self.fewest {
                let candidates = dealt[largest].seats.filter { $0 != kept }
                guard let seat = candidates.randomElement(using: &generator) else { return }
                dealt[largest].seats.removeAll { $0 == seat }
                dealt[short].seats.append(seat)
            } else {
                let left = dealt.remove(at: short).seats
                isShort = dealt.isEmpty
                for seat in left {
                    if let group = smallest(of: Array(dealt.indices)) { dealt[group].seats.append(seat) }
                }
            }
        }
    }

    private func index(of seat: SeatWords) -> Int? { dealt.firstIndex { $0.seats.contains(seat) } }

    private func smallest(of groups: [Int]) -> Int? {
        groups.min { dealt[$0].seats.count < dealt[$1].seats.count }
    }
}

/// What a group is called: a word, which stands for no colour on any screen, and a number from the tenth group on.
package struct GroupName: Hashable, Sendable {
    /// The words, in the order in which they are given.
    package enum Word: CaseIterable, Hashable, Sendable {
        case red, blue, green, yellow, orange, purple, grey, brown, white
    }

    /// Its word.
    package let word: Word
    /// How often the word was given, this time included: 1 for the first nine.
    package let turn: Int

    /// The name of the group of that number, from 0.
    init(number: Int) {
        word = Word.allCases[number % Word.allCases.count]
        turn = number / Word.allCases.count + 1
    }
}
