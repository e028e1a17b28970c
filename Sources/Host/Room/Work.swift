import Screens
import Session
import Workshop

/// How people work by themselves for a while; it passes with the moment, and is recorded nowhere.
struct Work {
    /// What everybody may know of it.
    private(set) var shown = RoomWork()
    private var groups: Groups? { didSet { shown.groups = groups?.view } }
    /// Where seats were told that they stand; whoever was told nothing is asked.
    private var told: [SeatWords: Groups.Place] = [:]
    /// The minute that seats were last shown.
    private var minute = ""

    /// How many seats have said whether they would be in a group; nil while none is asked.
    var answered: Int? {
        guard let groups, case .asking = groups.view else { return nil }
        return groups.answered.count
    }

    /// Does what whoever drives the room asks; those who are `here` can be in groups.
    mutating func take(
        _ intent: WorkIntent, in state: State, here: Set<SeatWords>, at now: Moment,
        using generator: inout some RandomNumberGenerator
    ) -> [Room.Effect] {
        switch intent {
        case .startTask(let minutes, let words):
            guard state.workRefusal == nil else { return [] }
            shown.task = TaskTime(words, minutes: minutes, from: now)
        case .endTask: shown.task = nil
        case .askGroups(let size):
            guard state.workRefusal == nil, groups == nil else { return [] }
            groups = Groups(size: size)
        case .dealGroups:
            guard !state.isPaused, answered != nil else { return [] }
            groups?.deal(among: here, using: &generator)
        case .endGroups: (groups, told) = (nil, [:])
        }
        return news() + [.everyone(.now)]
    }

    /// Does what is asked at a seat.
    mutating func take(
        _ wish: Groups.Wish, of seat: SeatWords, in state: State,
        using generator: inout some RandomNumberGenerator
    ) -> [Room.Effect] {
        guard groups != nil, !state.isPaused else { return [] }
        groups?.take(wish, of: seat, using: &generator)
        return news() + [.everyone(.soon)]
    }

    /// Lets somebody who has come back be in a group again.
    mutating func comeBack(_ seat: SeatWords) -> [Room.Effect] {
        groups?.comeBack(seat)
        let news = news()
        return news.isEmpty ? [] : news + [.everyone(.soon)]
    }

    /// Where a seat stands; nil where there are no groups, and nobody is asked.
    func place(of seat: SeatWords) -> Groups.Place? { groups?.place(of: seat) }

    /// Takes note that the session went from `before` to `state`.
    mutating func follow(from before: State, to state: State, at now: Moment) {
        shown.task = shown.task?.followed(from: before, to: state, at: now)
        if state.finished != nil { (groups, told) = (nil, [:]) }
    }

    /// Lets what falls with time be as old as it is: a task's time ends, and whoever does not count as here any more
    /// is in no group.
    mutating func pass(
        in state: State, at now: Moment, isHere: (SeatWords) -> Bool,
        using generator: inout some RandomNumberGenerator
    ) -> [Room.Effect] {
        for seat in (groups?.members ?? []).filter({ !isHere($0) }).sorted(by: { $0.text < $1.text }) {
            groups?.leave(seat, using: &generator)
        }
        let effects = news()
        guard let task = shown.task, !task.isOver(at: now, in: state) else {
            let isOver = shown.task != nil
            shown.task = nil
            return effects + (isOver || !effects.isEmpty ? [.everyone(.now)] : [])
        }
        defer { minute = now.clock }
        let isNext = now.clock != minute && !state.isPaused
        return effects + (isNext || !effects.isEmpty ? [.everyone(effects.isEmpty ? .soon : .now)] : [])
    }

    /// What seats are told that stand elsewhere than they were told.
    private mutating func news() -> [Room.Effect] {
        guard let groups else { return [] }
        return groups.answered.compactMap { seat in
            let place = groups.place(of: seat)
            guard told.updateValue(place, forKey: seat) != place else { return nil }
            return .tell(seat, .group(place))
        }
    }
}
