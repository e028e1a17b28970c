import Drawing
import Session
import Wording
import Workshop

extension ParticipantScreen {
    /// A few lines in the middle, where the slide is not shown.
    func drawCalmly(
        _ paragraphs: [StyledText], on canvas: inout Canvas, of state: State, surroundings: Surroundings
    ) {
        let frame = roomFrame(in: state, surroundings: surroundings, size: canvas.size)
        let picture = SlidePages.calm(paragraphs, frame.bodySize)
        canvas.draw(picture, at: Position(row: frame.body.lowerBound, column: 0))
        let footer = footer(in: state, width: canvas.size.width)
        frame.draw(on: &canvas, header: state.scenario.title, footer: footer, in: language)
    }

    /// What stands on the screen of a person who has stepped away.
    var awayTexts: [StyledText] {
        [StyledText(say(.seatAway), .heading), StyledText(say(.seatAwayBack)), supportKey]
    }

    /// What stands in the place of a part that is hidden.
    var hiddenTexts: [StyledText] { [StyledText(say(.seatHidden)), supportKey] }

    private var supportKey: StyledText { StyledText(say(.seatSupportKey), .quiet) }

    /// The page with a facilitator's words.
    func reply(_ text: String) -> [StyledText] {
        [StyledText(say(.seatReply), .heading), StyledText(cleaned(text))]
    }

    /// The page that asks for a facilitator.
    func drawCheckIn(on canvas: inout Canvas, title: String) {
        draw(
            checkIn.editor, under: (.seatCheckIn, .seatCheckInHow),
            status: StyledText(say(.seatCheckInKeys), .quiet), footer: .checkIn, on: &canvas, title: title)
    }
}
