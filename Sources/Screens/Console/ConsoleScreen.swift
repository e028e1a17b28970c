package import Drawing
package import Keyboard
package import Session
import Workshop

/// What a facilitator sees and the room never does: notes, time, what comes, and what is asked of them.
package struct ConsoleScreen: Equatable, Sendable {
    /// What stands above the footer until the next key.
    enum Message: Equatable {
        case refusal(Refusal)
        case sentence(String)
    }

    /// How far the notes are scrolled, and the slide whose notes they are.
    struct Scrolled: Equatable {
        var lines: Int
        var slide: Int
    }

    var overlay = ConsoleOverlay.none
    var message: Message?
    var scrolled = Scrolled(lines: 0, slide: 0)

    /// Makes a console.
    package init() {}

    /// Says why a command was refused, until the next key.
    package mutating func show(_ refusal: Refusal) { message = .refusal(refusal) }

    /// Says one sentence, until the next key.
    package mutating func show(_ sentence: String) { message = .sentence(sentence) }

    /// What `key` asks for; overlays, scrolling and what is typed are this screen's own matter and ask for nothing.
    package mutating func press(
        _ key: Key, in state: State, surroundings: Surroundings, backstage: Backstage, size: Size
    ) -> [ConsoleIntent] {
        message = nil
        guard state.finished == nil else {
            return [.character("q"), .character("d"), .enter, .escape, .control("c")].contains(key)
                ? [.detach] : []
        }
        let room = ConsoleRoom(state: state, surroundings: surroundings, backstage: backstage, size: size)
        guard overlay == .none else { return pressOver(key, room) }
        if let asked = answerRequest(key, backstage) { return asked }
        if key == .escape, backstage.editNotice != nil { return [.dismissEditNotice] }
        guard let action = Self.keyTable.action(of: key) else { return [] }
        return perform(action, room)
    }

    /// Lets the oldest newcomer in or turns them away; nil where the key means something else.
    private func answerRequest(_ key: Key, _ backstage: Backstage) -> [ConsoleIntent]? {
        guard let request = backstage.requests.first else { return nil }
        switch key {
        case .character("y"): return [.decide(request.id, isWelcome: true)]
        case .character("n"): return [.decide(request.id, isWelcome: false)]
        case _: return nil
        }
    }
}
