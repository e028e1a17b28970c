import Keyboard
import Session
import Workshop

extension ConsoleScreen {
    /// Moves through the agenda, and goes.
    mutating func chooseSection(
        _ key: Key, from choice: SectionChoice, _ room: ConsoleRoom
    ) -> [ConsoleIntent] {
        var choice = choice
        switch choice.press(key, of: room.state.scenario.sections.count) {
        case .moved: overlay = .agenda(choice)
        case .chosen: return go(to: room.state.scenario.firstSlide(ofSection: choice.section), room)
        case .nothing: break
        }
        return []
    }

    /// Types what is looked for, moves through what was found, and goes.
    mutating func search(
        _ key: Key, in editor: LineEditor, chosen: Int, _ room: ConsoleRoom
    ) -> [ConsoleIntent] {
        let hits = Hit.all(for: editor.text, in: room.state.scenario)
        switch key {
        case .up: overlay = .search(editor, chosen: max(0, chosen - 1))
        case .down: overlay = .search(editor, chosen: max(0, min(hits.count - 1, chosen + 1)))
        case .enter:
            guard hits.indices.contains(chosen) else { break }
            return go(to: hits[chosen].slide, room)
        case _:
            var editor = editor
            if editor.press(key) { overlay = .search(editor, chosen: 0) }
        }
        return []
    }

    /// Moves through all slides, and goes.
    mutating func chooseSlide(_ key: Key, from slide: Int, _ room: ConsoleRoom) -> [ConsoleIntent] {
        let grid = OverviewGrid(room)
        let last = max(0, grid.count - 1)
        let moved: Int? =
            switch key {
            case .up: slide - 1
            case .down: slide + 1
            case .left: slide - grid.rows
            case .right: slide + grid.rows
            case .pageUp, .home: 0
            case .pageDown, .end: last
            case _: nil
            }
        if let moved {
            overlay = .overview(slide: min(max(0, moved), last))
        } else if key == .enter || key == .character(" ") {
            return go(to: slide, room)
        }
        return []
    }

    /// Goes to a slide, the clicker allowing it; what lies over the main screen goes in any case.
    private mutating func go(to slide: Int, _ room: ConsoleRoom) -> [ConsoleIntent] {
        overlay = .none
        return move(.go(slide: slide), room)
    }
}
