import Screens
import Session
import Workshop

/// How people work by themselves for a while; it passes with the moment, and is recorded nowhere.
struct Work {
    /// What everybody may know of it.
    private(set) var shown = RoomWork()
    /// The minute that seats were last shown.
    private var minute = ""

    /// Does what whoever drives the room asks.
    mutating func take(_ intent: WorkIntent, in state: State, at now: Moment) -> [Room.Effect] {
        switch intent {
        case .startTask(let minutes, let words):
            guard state.workRefusal == nil else { return [] }
            shown.task = TaskTime(words, minutes: minutes, from: now)
        case .endTask: shown.task = nil
        }
        return [.everyone(.now)]
    }

    /// Takes note that the session went from `before` to `state`.
    mutating func follow(from before: State, to state: State, at now: Moment) {
        shown.task = shown.task?.followed(from: before, to: state, at: now)
    }

    /// Lets what falls with time be as old as it is.
    mutating func pass(in state: State, at now: Moment) -> [Room.Effect] {
        guard let task = shown.task else { return [] }
        if task.isOver(at: now, in: state) {
            shown.task = nil
            return [.everyone(.now)]
        }
        defer { minute = now.clock }
        return now.clock == minute || state.isPaused ? [] : [.everyone(.soon)]
    }
}
