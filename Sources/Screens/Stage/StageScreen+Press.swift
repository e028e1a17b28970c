import Drawing
import Keyboard
import Session
import Workshop

extension StageScreen {
    /// Turns the pages of the keys; what turns none closes them.
    mutating func leaf(_ key: Key, from page: Int, in language: Language, size: Size) {
        let pages = keyPages(in: language, size: size)
        let turned: Int? =
            switch key {
            case .down, .right, .pageDown, .character(" "), .enter, .character("?"): page + 1
            case .up, .left, .pageUp, .backspace: max(0, page - 1)
            case _: nil
            }
        overlay = turned.flatMap { $0 < pages && pages > 1 ? .keys(page: $0) : nil } ?? .none
    }

    /// Answers the question before the end.
    mutating func answer(_ key: Key) -> [StageIntent] {
        overlay = .none
        switch key {
        case .character("y"), .character("Y"): return [.command(.finish)]
        case .character("d"): return [.detach]
        case _: return []
        }
    }

    /// Moves through the agenda, and goes.
    mutating func choose(_ key: Key, from section: Int, typed: Int, in state: State) -> [StageIntent] {
        let count = state.scenario.sections.count
        switch key {
        case .up: overlay = .agenda(section: max(0, section - 1), typed: 0)
        case .down: overlay = .agenda(section: min(count - 1, section + 1), typed: 0)
        case .home: overlay = .agenda(section: 0, typed: 0)
        case .end: overlay = .agenda(section: count - 1, typed: 0)
        case .enter, .character(" "):
            overlay = .none
            return [.command(.go(slide: state.scenario.firstSlide(ofSection: section)))]
        case .character(let character):
            guard let digit = character.wholeNumberValue, character.isASCII else {
                overlay = .none
                return []
            }
            let number = typed * 10 + digit <= count ? typed * 10 + digit : digit
            overlay = .agenda(
                section: (1...max(1, count)).contains(number) ? number - 1 : section, typed: number)
        case _: overlay = .none
        }
        return []
    }
}
