package import Drawing
import Keyboard
package import Session
import Wording
import Workshop

extension StageScreen {
    /// The picture for a terminal of that size.
    package func canvas(of state: State, surroundings: Surroundings, size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        guard size.width > 0, size.height > 0 else { return canvas }
        let overlay = shownOverlay(in: state, surroundings)
        let language = surroundings.language
        let mark = state.rehearsalMark(in: language)
        if state.isBlank, overlay == .none, state.finished == nil {
            canvas.write(mark, at: Position(row: 0, column: 1), style: .quiet)
            canvas.standCursor()
            return canvas
        }
        let hasHeader = size.height >= Self.lowest
        if hasHeader { drawHeader(of: state, in: language, on: &canvas) }
        let body = Self.bodySize(of: size)
        var pages: PageCount?
        let picture: Canvas
        switch overlay {
        case .none:
            let slide = self.pages(of: state, in: surroundings, size: size)
            let page = page(of: slide, at: state.place)
            pages = PageCount(page: page, count: slide.pages.count)
            picture = slide.pages[page]
        case .keys(let page):
            let keys = keyPages(in: surroundings, size: size)
            pages = PageCount(page: page, count: keys.count)
            picture = keys.canvas(page: page)
        case .joining: picture = joiningPage(in: surroundings, size: body)
        case .agenda(let choice):
            picture = agendaOverlay(
                of: state, section: choice.section, in: surroundings.language, size: body)
        case .askingAgain:
            picture = askingAgainPage(of: state, in: surroundings.language, size: body)
        case .ending:
            let endsWithIt = state.isRehearsal && role == .presenting
            picture = endingPage(
                surroundings.rooms, barred: surroundings.rooms?.bar.map { words(of: $0, in: language) },
                choice: endsWithIt ? .endingRehearsal : .endingChoice,
                in: surroundings.language, size: body)
        case .work(let field): picture = field.canvas(in: language, size: body)
        }
        canvas.draw(picture, at: Position(row: Self.bodyTop(of: size), column: 0))
        drawHints(of: state, surroundings: surroundings, pages: pages, on: &canvas)
        let start = hasHeader ? StyledText("") : StyledText(mark, .quiet)
        let footer = footer(of: state, surroundings: surroundings, width: size.width - 2 - start.width)
        canvas.write(start + footer, at: Position(row: size.height - 1, column: 1))
        canvas.standCursor()
        return canvas
    }

    /// What lies over the slide: after the end nothing; a console's wish where nothing of this stage's own does.
    func shownOverlay(in state: State, _ surroundings: Surroundings) -> Overlay {
        guard state.finished == nil else { return .none }
        return overlay == .none && surroundings.showsJoining ? .joining : overlay
    }

    /// Which of how many pages is shown.
    struct PageCount {
        var page: Int
        var count: Int

        /// Whether no page follows.
        var isLast: Bool { page + 1 >= count }

        /// `page 1 of 2`; nil where there is only one.
        func text(in language: Language) -> String? {
            count > 1 ? Phrase.stageFooterPage.text(in: language, "\(page + 1)", "\(count)") : nil
        }
    }

    /// The workshop, and the section at the right; the section alone where there is no room for both.
    private func drawHeader(of state: State, in language: Language, on canvas: inout Canvas) {
        let width = canvas.size.width - 2
        let title = state.header(in: language)
        let section = state.scenario.sections[state.scenario.section(ofSlide: state.place.slide)].title
        let hasRoom = columns(of: title) + 3 + columns(of: section) <= width
        let mark = state.rehearsalMark(in: language)
        let left = StyledText(hasRoom ? title : mark + section, hasRoom ? .quiet : .accent)
            .truncated(to: max(1, width))
        canvas.write(left, at: Position(row: 0, column: 1))
        guard hasRoom, section != state.scenario.title else { return }
        let column = canvas.size.width - 1 - columns(of: section)
        canvas.write(section, at: Position(row: 0, column: column), style: .accent)
    }
}

extension StageScreen {
    /// The fewest rows that have a header.
    static let lowest = 8

    /// Where the body begins.
    static func bodyTop(of size: Size) -> Int { size.height < lowest ? 0 : size.height < 16 ? 1 : 2 }

    /// The rows between body and footer, for what the facilitator should know.
    static func hintRows(of size: Size) -> Int { size.height < lowest ? 0 : size.height < 16 ? 1 : 2 }

    /// What is left for the slide.
    static func bodySize(of size: Size) -> Size {
        let rest = size.height - bodyTop(of: size) - hintRows(of: size) - 1
        return Size(width: size.width, height: max(1, rest))
    }
}

extension StageScreen {
    /// The keys that work at this stage, for a stage of that size.
    func keyPages(in surroundings: Surroundings, size: Size) -> KeyPages {
        let rows = Self.keyTable.filter {
            role.allows($0.action) && surroundings.allows($0.action.concern)
        }
        return KeyPages(rows, in: surroundings.language, size: Self.bodySize(of: size))
    }

    /// The question before a poll is asked again.
    func askingAgainPage(of state: State, in language: Language, size: Size) -> Canvas {
        let width = min(60, overlayColumns(size).count)
        let poll = state.pollHere.map { StyledText($0.ask, .quiet).wrapped(to: width) } ?? []
        let choice = askingAgainLines(of: state, in: language, width: width)
        return overlayPage(
            Phrase.stageAskAgain.text(in: language), lines: poll + [StyledText("")] + choice, size: size)
    }

    /// The sections, with the cursor on one of them.
    func agendaOverlay(of state: State, section chosen: Int, in language: Language, size: Size) -> Canvas {
        let here = state.scenario.section(ofSlide: state.place.slide)
        let sections = state.scenario.sections
        let items = sections.enumerated().map { index, section in
            let facts = [
                index == here ? Phrase.agendaHere.text(in: language) : nil,
                section.minutes.map { Phrase.slideMinutes.text(in: language, "\($0)") },
            ].compactMap { $0 }
            return [
                sectionRow(
                    index, of: sections.count, title: section.title, style: index == here ? .strong : .plain,
                    isChosen: index == chosen, facts: facts.joined(separator: "   "),
                    width: overlayColumns(size).count)
            ]
        }
        return listPage(Phrase.agendaTitle.text(in: language), items, chosen: chosen, size: size)
    }
}

extension State {
    /// Whether the bars of the result that has just come may grow: nothing moves in a sensitive poll, and in a part with a
    /// content note.
    package var growsBars: Bool {
        guard let poll = pollHere else { return false }
        return !poll.isSensitive && contentNote(speakingFor: place.slide) == nil && !isPaused && !isBlank
    }
}
