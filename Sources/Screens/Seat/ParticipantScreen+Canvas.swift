package import Drawing
package import Session
import Wording
import Workshop

extension ParticipantScreen {
    /// The picture for a terminal of that size.
    package func canvas(of state: State, surroundings: Surroundings, size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        guard size.width > 0, size.height > 0 else { return canvas }
        if isSupportOpen {
            draw(.support, on: &canvas, of: state, surroundings: surroundings)
        } else if state.isPaused, page != .welcome {
            drawRoom(on: &canvas, of: state, surroundings: surroundings, footer: .paused)
        } else if let page {
            draw(page, on: &canvas, of: state, surroundings: surroundings)
        } else if let form {
            draw(form, on: &canvas, title: state.scenario.title)
        } else if state.finished != nil {
            draw(.thanks, on: &canvas, of: state, surroundings: surroundings)
        } else {
            drawRoom(on: &canvas, of: state, surroundings: surroundings, footer: .room)
        }
        return canvas
    }

    private func draw(
        _ page: SeatPage, on canvas: inout Canvas, of state: State, surroundings: Surroundings
    ) {
        let frame = SeatFrame(canvas.size)
        let column = column(of: page, in: state, surroundings: surroundings, size: canvas.size)
        let last = column.lastTop(height: frame.body.count)
        let top = min(pageTop, last)
        let footer: SeatFooter =
            top == last
            ? .page(page.prompt) : page == .welcome ? .page(.seatEnterShowsMore) : .longPage(page.prompt)
        column.draw(from: top, on: &canvas, rows: frame.body, column: frame.column)
        frame.draw(on: &canvas, header: state.scenario.title, footer: footer, in: language)
    }

    private func draw(_ form: PollForm, on canvas: inout Canvas, title: String) {
        let frame = SeatFrame(
            canvas.size,
            status: isGreeting ? greeting(before: form.status(in: language)) : form.status(in: language))
        let column = form.column(
            width: frame.measure, isRoomy: canvas.size.height >= 14, isTight: canvas.size.height < 10,
            in: language)
        let top = column.top(height: frame.body.count)
        column.draw(from: top, on: &canvas, rows: frame.body, column: frame.column)
        frame.draw(on: &canvas, header: title, footer: form.footer, in: language)
    }

    private func drawRoom(
        on canvas: inout Canvas, of state: State, surroundings: Surroundings, footer: SeatFooter
    ) {
        let frame = SeatFrame(canvas.size, status: state.isPaused ? nil : status(in: state))
        let pages = roomPages(in: state, surroundings: surroundings, size: canvas.size)
        let shown = shownPage(of: pages, in: state)
        if pages.pages.indices.contains(shown) {
            canvas.draw(pages.pages[shown], at: Position(row: frame.body.lowerBound, column: 0))
        }
        canvas.cursor = nil
        frame.draw(on: &canvas, header: state.scenario.title, footer: footer, in: language)
        guard pages.pages.count > 1, frame.isRoomy else { return }
        let count = Phrase.seatPages.text(in: language, String(shown + 1), String(pages.pages.count))
        let column = canvas.size.width - 1 - columns(of: count)
        guard column > columns(of: state.scenario.title) + 2 else { return }
        canvas.write(count, at: Position(row: 0, column: column), style: .quiet)
    }
}
