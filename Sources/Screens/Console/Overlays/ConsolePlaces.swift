import Drawing
import Keyboard
import Session
import Wording
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
            if type(key, in: &editor, room) { overlay = .search(editor, chosen: 0) }
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

extension ConsoleScreen {
    /// The sections with planned, actual and projected times, those that are dropped marked.
    func agendaCanvas(_ room: ConsoleRoom, section chosen: Int, size: Size) -> Canvas {
        let pacing = room.state.pacing(at: room.surroundings.now)
        let width = overlayColumns(size).count
        let items = pacing.entries.map { entry -> [StyledText] in
            [
                sectionRow(
                    entry.section, of: pacing.entries.count,
                    title: room.state.scenario.sections[entry.section].title,
                    style: entry.isCurrent ? .strong : entry.isDropped ? .quiet : .plain,
                    isChosen: entry.section == chosen, facts: room.times(of: entry, isShort: width < 60),
                    width: width)
            ]
        }
        return listPage(Phrase.agendaTitle.text(in: room.language), items, chosen: chosen, size: size)
    }

    /// What is looked for, and where it stands.
    func searchCanvas(_ room: ConsoleRoom, _ editor: LineEditor, chosen: Int, size: Size) -> Canvas {
        let language = room.language
        let columns = overlayColumns(size)
        let hits = Hit.all(for: editor.text, in: room.state.scenario)
        let label = Phrase.consoleSearchTitle.text(in: language) + "  "
        let shown = Drawing.truncated(editor.text, to: max(1, columns.count - Drawing.columns(of: label) - 1))
        let items = hits.enumerated().map { number, hit in
            line(of: hit, isChosen: number == chosen, width: columns.count, room)
        }
        let empty: Phrase = editor.text.isEmpty ? .consoleSearchHelp : .consoleNothingFound
        var canvas = listPage(
            label + shown, items, chosen: chosen, empty: empty.text(in: language), size: size)
        let before = Drawing.columns(of: String(editor.characters[..<editor.cursor]))
        let column = min(columns.lowerBound + Drawing.columns(of: label) + before, columns.upperBound - 1)
        canvas.standCursor(at: Position(row: overlayAir(size), column: column))
        return canvas
    }

    private func line(of hit: Hit, isChosen: Bool, width: Int, _ room: ConsoleRoom) -> [StyledText] {
        let scenario = room.state.scenario
        let part: Phrase? =
            switch hit.part {
            case .slide: nil
            case .notes: .consoleInNotes
            case .poll: .consoleInPoll
            }
        let number = ordinal(hit.slide + 1, of: scenario.slides.count) + "  "
        let section = scenario.sections[scenario.section(ofSlide: hit.slide)].title
        let slide = scenario.slides[hit.slide].title
        let facts = [section == slide ? nil : section, part?.text(in: room.language)].compactMap { $0 }
        let line =
            StyledText([
                .init(isChosen ? "▸ " : "  ", .accent), .init(number, .accent),
                .init(slide, isChosen ? .chosen : .plain),
            ])
        let room = width - line.width - 3
        guard !facts.isEmpty, room > 0 else { return [line.truncated(to: width)] }
        return [line + StyledText("   " + shortened(facts.joined(separator: ", "), to: room), .quiet)]
    }

    /// All slides, in columns; where the room is, polls and content notes are marked.
    func overviewCanvas(_ room: ConsoleRoom, slide chosen: Int, size: Size) -> Canvas {
        let grid = OverviewGrid(room)
        var canvas = overlayPage(Phrase.consoleOverviewTitle.text(in: room.language), lines: [], size: size)
        let heading = canvas
        canvas = Canvas(size: size)
        canvas.draw(heading, at: Position(row: 0, column: 1 - overlayColumns(size).lowerBound))
        let top = size.height - overlayRoom(size)
        let first = grid.firstColumn(showing: chosen)
        let digits = String(grid.count).count
        for index in room.state.scenario.slides.indices {
            let column = index / grid.rows - first
            guard (0..<grid.columns).contains(column) else { continue }
            let slide = room.state.scenario.slides[index]
            let number = ordinal(index + 1, of: grid.count) + " "
            let marks = (slide.polls.isEmpty ? " " : "?") + (slide.contentNote == nil ? " " : "!")
            let style: Style =
                index == chosen ? .chosen : index == room.state.place.slide ? .strong : .plain
            let here = index == room.state.place.slide ? "◆" : " "
            let line = StyledText([
                .init(index == chosen ? "▸" : " ", .accent), .init(here, .accent), .init(number, .accent),
                .init(marks + " ", .quiet),
                .init(shortened(slide.title, to: max(1, grid.width - 7 - digits)), style),
            ])
            let place = Position(row: top + index % grid.rows, column: 1 + column * grid.width)
            canvas.write(line.truncated(to: max(1, grid.width - 1)), at: place)
            if index == chosen { canvas.standCursor(at: place) }
        }
        return canvas
    }
}

extension ConsoleRoom {
    /// Planned, actual and projected times of a section.
    fileprivate func times(of entry: Pacing.Entry, isShort: Bool) -> String {
        var parts: [String] = []
        if entry.isDropped { parts.append(Phrase.consoleDropped.text(in: language)) }
        if entry.isCurrent { parts.append(Phrase.agendaHere.text(in: language)) }
        if !isShort || !(entry.isDropped || entry.isCurrent) {
            let planned = entry.planned.map { "\(minutes($0))" } ?? "–"
            let hasActual = entry.actual > 0 || entry.isOver
            parts.append(
                hasActual
                    ? Phrase.consoleSectionTime.text(in: language, "\(minutes(entry.actual))", planned)
                    : Phrase.slideMinutes.text(in: language, planned))
        }
        if !isShort {
            let end = entry.projectedEnd.map { Phrase.consoleUntil.text(in: language, $0.clock) }
            parts.append(end ?? String(repeating: " ", count: 11))
        }
        return parts.joined(separator: "   ")
    }
}

/// All slides in columns, read from top to bottom.
struct OverviewGrid {
    /// Slides.
    let count: Int
    /// Slides in each column.
    let rows: Int
    /// Columns on the screen at a time.
    let columns: Int
    /// The columns of text that each takes, its margin included.
    let width: Int

    init(_ room: ConsoleRoom) {
        let size = ConsoleScreen.overlaySize(of: room.size)
        count = room.state.scenario.slides.count
        columns = max(1, size.width / 38)
        width = max(1, (size.width - 2) / columns)
        let needed = (count + columns - 1) / columns
        rows = max(1, min(overlayRoom(size), needed))
    }

    /// The first column that is shown, so that `slide` is among them.
    func firstColumn(showing slide: Int) -> Int {
        let all = (count + rows - 1) / rows
        return min(max(0, slide / rows - columns / 2), max(0, all - columns))
    }
}
