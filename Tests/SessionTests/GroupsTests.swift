import Session
import TestSupport
import Testing

@Suite struct GroupsTests {
    private func seat(_ number: Int) -> SeatWords { SeatWords("seat number \(number)") }

    /// The words of the groups that stand, and who is in each.
    private func rooms(_ groups: Groups, of seats: Int) -> [GroupName: Set<Int>] {
        var rooms: [GroupName: Set<Int>] = [:]
        for number in 0..<seats {
            if case .group(let name, _) = groups.place(of: seat(number)) {
                rooms[name, default: []].insert(number)
            }
        }
        return rooms
    }

    /// Groups of about `size` of so many who want to be with others and are here.
    private func dealt(_ seats: Int, size: Int, seed: UInt64 = 1) -> Groups {
        var chance = SeededGenerator(seed: seed)
        var groups = Groups(size: size)
        for number in 0..<seats { groups.take(.choose(.withOthers), of: seat(number), using: &chance) }
        groups.deal(among: Set((0..<seats).map(seat)), using: &chance)
        return groups
    }

    @Test(arguments: Groups.sizes)
    func `however many want to, groups have three or more and differ by one at the most`(size: Int) {
        for seats in 0...120 {
            let sizes = rooms(dealt(seats, size: size, seed: UInt64(seats)), of: seats).values.map(\.count)
            #expect(sizes.reduce(0, +) == (seats < 3 ? 0 : seats))
            #expect(sizes.allSatisfy { $0 >= 3 })
            #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
        }
    }

    @Test(arguments: [
        (3, 4, [3]), (5, 4, [5]), (6, 4, [3, 3]), (7, 4, [3, 4]), (11, 3, [3, 4, 4]), (12, 4, [4, 4, 4]),
        (24, 5, [4, 5, 5, 5, 5]), (9, 9, [9]), (40, 4, Array(repeating: 4, count: 10)),
    ]) func `as many groups are dealt as come nearest to the size`(seats: Int, size: Int, sizes: [Int]) {
        #expect(rooms(dealt(seats, size: size), of: seats).values.map(\.count).sorted() == sizes)
    }

    @Test func `the tenth group has a word of the first nine, and a number`() {
        guard case .dealt(let names) = dealt(60, size: 3).view else {
            Issue.record("nothing is dealt")
            return
        }
        #expect(names.count == 20 && Set(names).count == 20)
        #expect(names.prefix(9).map(\.word) == GroupName.Word.allCases)
        #expect(names.prefix(9).allSatisfy { $0.turn == 1 })
        #expect(names[9].word == .red && names[9].turn == 2 && names[18].turn == 3)
    }

    @Test func `chance deals, and the same chance deals the same`() {
        #expect(dealt(20, size: 4, seed: 5) == dealt(20, size: 4, seed: 5))
        let deals = (0..<20).map { rooms(dealt(20, size: 4, seed: $0), of: 20) }
        #expect(Set(deals.map { $0.values.sorted { $0.min() ?? 0 < $1.min() ?? 0 } }).count > 15)
    }

    @Test func `until they are dealt, both choices look the same`() {
        var chance = SeededGenerator(seed: 1)
        var groups = Groups(size: 4)
        #expect(groups.place(of: seat(0)) == .asked)
        groups.take(.choose(.withOthers), of: seat(0), using: &chance)
        groups.take(.choose(.alone), of: seat(1), using: &chance)
        #expect(groups.place(of: seat(0)) == .noted && groups.place(of: seat(1)) == .noted)
        #expect(groups.view == .asking(size: 4, isShort: false))
    }

    @Test
    func `where fewer than three want to and are here, nothing is dealt, and everybody goes on being asked`()
    {
        var chance = SeededGenerator(seed: 1)
        var groups = Groups(size: 4)
        for number in 0..<4 { groups.take(.choose(.withOthers), of: seat(number), using: &chance) }
        groups.deal(among: [seat(0), seat(1), seat(9)], using: &chance)
        #expect(groups.view == .asking(size: 4, isShort: true))
        #expect(groups.place(of: seat(0)) == .noted && groups.place(of: seat(9)) == .asked)
        groups.deal(among: [seat(0), seat(1), seat(3)], using: &chance)
        #expect(rooms(groups, of: 10).values.first == [0, 1, 3])
    }

    @Test func `whoever is away or on their own is in no group, and joins the smallest when they come`() {
        var chance = SeededGenerator(seed: 3)
        var groups = Groups(size: 4)
        for number in 0..<9 { groups.take(.choose(.withOthers), of: seat(number), using: &chance) }
        groups.take(.choose(.alone), of: seat(9), using: &chance)
        groups.deal(among: Set((0..<8).map(seat) + [seat(9)]), using: &chance)
        #expect(groups.place(of: seat(8)) == .asked && groups.place(of: seat(9)) == .alone)
        groups.comeBack(seat(8))
        groups.comeBack(seat(9))
        #expect(rooms(groups, of: 10).values.map(\.count).sorted() == [4, 5])
        groups.take(.choose(.withOthers), of: seat(9), using: &chance)
        groups.take(.choose(.withOthers), of: seat(10), using: &chance)
        #expect(rooms(groups, of: 11).values.map(\.count).sorted() == [5, 6])
    }

    @Test func `another group is another one, once, and none where there is one alone`() {
        var chance = SeededGenerator(seed: 3)
        for seats in [6, 7, 12] {
            var groups = dealt(seats, size: 3)
            let before = groups.place(of: seat(2))
            groups.take(.another, of: seat(2), using: &chance)
            let after = groups.place(of: seat(2))
            guard case .group(let old, true) = before, case .group(let new, let hasAnother) = after else {
                Issue.record("\(before), \(after)")
                continue
            }
            #expect(old != new && !hasAnother)
            groups.take(.another, of: seat(2), using: &chance)
            #expect(groups.place(of: seat(2)) == after)
        }
        var one = dealt(4, size: 4)
        let before = one
        one.take(.another, of: seat(2), using: &chance)
        #expect(one == before)
    }

    @Test func `going out of a group and into one is no way to another`() {
        var chance = SeededGenerator(seed: 4)
        var groups = dealt(16, size: 4)
        let before = groups.place(of: seat(2))
        for _ in 0..<5 {
            groups.take(.choose(.alone), of: seat(2), using: &chance)
            groups.take(.choose(.withOthers), of: seat(2), using: &chance)
            #expect(groups.place(of: seat(2)) == before)
        }
    }

    @Test func `where the last three become two there is no group, and everybody is asked`() {
        var chance = SeededGenerator(seed: 4)
        var groups = dealt(3, size: 3)
        groups.leave(seat(1), using: &chance)
        #expect(groups.view == .asking(size: 3, isShort: true) && groups.members.isEmpty)
        groups.deal(among: [seat(0), seat(1), seat(2)], using: &chance)
        #expect(groups.members.count == 3)
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `whatever people do, nobody is ever in a pair, alone in a group, or in one against their will`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let count = Int.random(in: 3...30, using: &chance)
        var groups = Groups(size: Int.random(in: Groups.sizes, using: &chance))
        var (wanting, takers): (Set<Int>, Set<Int>) = ([], [])
        for _ in 0..<300 {
            let number = Int.random(in: 0..<count, using: &chance)
            let before = groups.place(of: seat(number))
            switch Int.random(in: 0..<12, using: &chance) {
            case 0:
                if case .asking = groups.view {
                    groups.deal(among: Set(wanting.map(seat)), using: &chance)
                    takers = []
                }
            case 1: groups.leave(seat(number), using: &chance)
            case 2: groups.comeBack(seat(number))
            case 3:
                groups.take(.another, of: seat(number), using: &chance)
                let after = groups.place(of: seat(number))
                if case .group(let old, _) = before, case .group(let new, _) = after, old != new {
                    #expect(takers.insert(number).inserted)
                }
            case 4:
                wanting.remove(number)
                groups.take(.choose(.alone), of: seat(number), using: &chance)
            default:
                wanting.insert(number)
                groups.take(.choose(.withOthers), of: seat(number), using: &chance)
            }
            let rooms = rooms(groups, of: count)
            #expect(rooms.values.allSatisfy { $0.count >= 3 })
            #expect(rooms.values.reduce(0) { $0 + $1.count } == groups.members.count)
            #expect(rooms.values.allSatisfy { $0.isSubset(of: wanting) })
            if case .dealt(let names) = groups.view { #expect(Set(names) == Set(rooms.keys)) }
        }
    }
}
