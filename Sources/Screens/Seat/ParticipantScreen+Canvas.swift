package import Drawing
import Keyboard
package import Session
import Wording
import Workshop

extension ParticipantScreen {
    /// The picture for a terminal of that size.
    package func canvas(of state: State, surroundings: Surroundings, size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        guard size.width > 0, size.height > 0 else { return canvas }
        let title = state.header(in: language)
        switch view(in: state) {
        case .checkIn: drawCheckIn(on: &canvas, title: title)
        case .support: draw(.support, on: &canvas, of: state, surroundings: surroundings)
        case .letter(let letter):
            let column = column(of: letter, in: state, surroundings: surroundings, size: size)
            draw(column, leaving: .seatCheckInCloses, on: &canvas, title: title)
        case .away: drawCalmly(awayTexts, on: &canvas, of: state, surroundings: surroundings)
        case .hidden: drawCalmly(hiddenTexts, on: &canvas, of: state, surroundings: surroundings)
        case .contact: drawContact(on: &canvas, title: title)
        case .page(let page): draw(page, on: &canvas, of: state, surroundings: surroundings)
        case .thanks: draw(.thanks, on: &canvas, of: state, surroundings: surroundings)
        case .story(let look): draw(look, on: &canvas, of: state, surroundings: surroundings)
        case .form(let form): draw(form, on: &canvas, of: state, surroundings: surroundings)
        case .paused, .rest, .room: drawRoom(on: &canvas, of: state, surroundings: surroundings)
        }
        if !SeatFrame(size).isRoomy { drawMark(on: &canvas, of: state) }
        canvas.standCursor()
        return canvas
    }

    /// That this is a rehearsal, over what stands at the right where there is no room for a header.
    private func drawMark(on canvas: inout Canvas, of state: State) {
        guard state.isRehearsal else { return }
        let mark = " " + say(.rehearsal)
        let column = max(0, canvas.size.width - columns(of: mark))
        canvas.write(mark, at: Position(row: 0, column: column), style: .quiet)
    }

    private func draw(
        _ page: SeatPage, on canvas: inout Canvas, of state: State, surroundings: Surroundings
    ) {
        let column = column(of: page, in: state, surroundings: surroundings, size: canvas.size)
        draw(
            column, leaving: page.prompt, on: &canvas, title: state.header(in: language), page: page)
    }

    private func draw(
        _ column: TextColumn, leaving prompt: Phrase, on canvas: inout Canvas, title: String,
        page: SeatPage? = nil
    ) {
        let frame = SeatFrame(canvas.size)
        let last = column.lastTop(height: frame.body.count)
        let top = min(pageTop, last)
        let hasMore = top < last
        let footer: SeatFooter =
            hasMore && page == .welcome
            ? .page(.seatEnterShowsMore)
            : .page(prompt, hasMore: hasMore, isSupport: page == .support)
        column.draw(from: top, on: &canvas, rows: frame.body, column: frame.column)
        frame.draw(on: &canvas, header: title, footer: footer, in: language)
    }

    private func draw(
        _ form: PollForm, on canvas: inout Canvas, of state: State, surroundings: Surroundings
    ) {
        let advice = WritingAdvice(
            about: form.poll, in: state.scenario, language, isShared: surroundings.rooms != nil,
            reach: surroundings.takesCheckIns ? Self.notation(.escape, Self.checkInKey) : nil)
        let status = form.status(in: language, knowing: advice.people)
        let frame = SeatFrame(
            canvas.size, broadcast: broadcast(in: surroundings),
            status: [remarked, isGreeting ? greeting(before: status) : status, checkInStatus]
                .compactMap(\.self))
        let column = form.column(
            width: frame.measure, isRoomy: canvas.size.height >= 14, isTight: canvas.size.height < 10,
            notices: notices(about: form.poll, in: state, language),
            advice: advice, in: language)
        var rows = frame.body
        if column.top(height: rows.count) > 0, rows.count > 3 {
            // Whoever answers sees what to, however small the terminal is.
            let question = shortened(form.poll.ask, to: frame.measure)
            canvas.write(
                StyledText(question, .heading), at: Position(row: rows.lowerBound, column: frame.column))
            rows = rows.lowerBound + 1..<rows.upperBound
        }
        column.draw(from: column.top(height: rows.count), on: &canvas, rows: rows, column: frame.column)
        let key: Phrase = form.takesLetters ? .seatFootStoryInText : .seatFootStory
        let footer =
            state.story(of: form.poll) == nil ? form.content.footer : form.content.footer.offering(key)
        frame.draw(on: &canvas, header: state.header(in: language), footer: footer, in: language)
    }

    /// What the key for pictures does now; nil where the slide has none, or none could be drawn.
    private func pictureKey(in state: State, _ surroundings: Surroundings) -> Phrase? {
        guard view(in: state) == .room, surroundings.pictures.depth != .monochrome, state.openPoll == nil,
            !SlidePages.isCalm(state),
            !state.slide.pictures.isEmpty
        else { return nil }
        return person.hidesPictures ? .seatFootPictures : .seatFootNoPictures
    }

    private func drawRoom(on canvas: inout Canvas, of state: State, surroundings: Surroundings) {
        let frame = roomFrame(in: state, surroundings: surroundings, size: canvas.size)
        let pages = roomPages(in: state, surroundings: surroundings, size: canvas.size)
        let shown = shownPage(of: pages, in: state)
        if pages.pages.indices.contains(shown) {
            canvas.draw(pages.pages[shown], at: Position(row: frame.body.lowerBound, column: 0))
        }
        let key = pictureKey(in: state, surroundings)
        var footer = footer(in: state, width: key == nil ? canvas.size.width : 0)
        if let key { footer = footer.naming(key) }
        frame.draw(on: &canvas, header: state.header(in: language), footer: footer, in: language)
        drawTurns(
            of: shown, among: pages.pages.count, in: frame, title: state.header(in: language), on: &canvas)
    }

    /// What says that there are more pages than the one shown.
    func drawTurns(
        of shown: Int, among count: Int, in frame: SeatFrame, title: String, on canvas: inout Canvas
    ) {
        guard count > 1 else { return }
        let edge = canvas.size.width - 1
        if shown > 0 {
            canvas.write("↑", at: Position(row: frame.body.lowerBound, column: edge), style: .accent)
        }
        if shown + 1 < count, let last = frame.body.last {
            canvas.write("↓", at: Position(row: last, column: edge), style: .accent)
        }
        guard frame.isRoomy else { return }
        let said = Phrase.seatPages.text(in: language, String(shown + 1), String(count))
        let column = canvas.size.width - 1 - columns(of: said)
        guard column > columns(of: title) + 2 else { return }
        canvas.write(said, at: Position(row: 0, column: column), style: .quiet)
    }
}
