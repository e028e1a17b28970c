import Drawing
import Session
import Wording
import Workshop

/// Where a participant's screen has its parts.
struct SeatFrame: Equatable, Sendable {
    /// The terminal's extent.
    let size: Size
    /// The rows under the body: what is to be said now, above the footer.
    let status: [StyledText]

    /// Parts a terminal; the `broadcast` has at most two rows and goes before each `status`, and all of it takes
    /// at most half of the terminal.
    init(_ size: Size, broadcast: StyledText? = nil, status: [StyledText] = []) {
        self.size = size
        let width = Self.measure(size)
        let first = broadcast.map { Self.twoLines($0, width: width) } ?? []
        let room = max(1, size.height / 2 - 1)
        let rest = status.flatMap { $0.wrapped(to: width) }.prefix(max(1, room - first.count))
        self.status = first + rest
    }

    /// The text in at most two lines; what is left out shows as `…`.
    private static func twoLines(_ text: StyledText, width: Int) -> [StyledText] {
        let lines = text.wrapped(to: width)
        guard lines.count > 2 else { return lines }
        let rest = lines.dropFirst().map(\.text).joined(separator: " ")
        return [lines[0], StyledText(shortened(rest, to: width), lines[0].runs.first?.style ?? .plain)]
    }

    /// The widest line of running text.
    static let widest = 72

    /// The width of running text: all there is but a margin, at most ``widest``.
    static func measure(_ size: Size) -> Int {
        let margin = size.width >= 60 ? 3 : size.width >= 30 ? 1 : 0
        return max(1, min(widest, size.width - 2 * margin - (margin == 0 ? 1 : 0)))
    }

    /// The width of running text.
    var measure: Int { Self.measure(size) }

    /// The column where running text begins.
    var column: Int { max(0, (size.width - measure) / 2) }

    /// Whether there is room for a header, and for air.
    var isRoomy: Bool { size.height >= 10 }

    /// The rows between the header and what stands under it.
    var body: Range<Int> {
        let top = isRoomy ? 2 : 0
        let under = 1 + (status.isEmpty ? 0 : status.count) + (isRoomy ? 1 : 0)
        return top..<max(top, size.height - under)
    }

    /// The body's extent, across the whole terminal.
    var bodySize: Size { Size(width: size.width, height: body.count) }

    /// Draws the header, the status and the footer.
    func draw(on canvas: inout Canvas, header: String, footer: SeatFooter, in language: Language) {
        if isRoomy { canvas.write(header, at: Position(row: 0, column: 1), style: .quiet) }
        for (index, line) in status.enumerated() {
            let row = size.height - 1 - (size.height >= 14 ? 1 : 0) - status.count + index
            canvas.write(line, at: Position(row: row, column: column))
        }
        let text = footer.text(width: size.width - 2, in: language)
        canvas.write(text, at: Position(row: size.height - 1, column: size.width < 30 ? 0 : 1), style: .quiet)
    }
}

extension ParticipantScreen {
    /// The parts of a screen that follows the room, or stands calmly in its place.
    func roomFrame(in state: State, surroundings: Surroundings, size: Size) -> SeatFrame {
        SeatFrame(
            size, broadcast: broadcast(in: surroundings),
            status: statuses(in: state, surroundings: surroundings, width: SeatFrame.measure(size)))
    }

    /// What is to be said under the room, the most important first.
    private func statuses(in state: State, surroundings: Surroundings, width: Int) -> [StyledText] {
        switch view(in: state) {
        case .rest, .hidden, .room:
            let isAtNote =
                state.place.isContentNote && view(in: state) == .room && HiddenPart(in: state) != nil
            let hint = isAtNote ? StyledText(say(.seatHideFirst), .quiet) : nil
            return [
                remarked, status(in: state, surroundings), readinessStatus(in: surroundings),
                groupStatus(in: surroundings), taskStatus(in: state, surroundings, width: width),
                checkInStatus, contactStatus, hint,
            ].compactMap(\.self)
        case .paused: return [taskStatus(in: state, surroundings, width: width)].compactMap(\.self)
        case .checkIn, .support, .letter, .away, .page, .contact, .story, .form, .thanks: return []
        }
    }

    /// Why the last key did nothing.
    var remarked: StyledText? { remark.map { StyledText(say($0), .quiet) } }

    /// A facilitator's line to all seats.
    func broadcast(in surroundings: Surroundings) -> StyledText? {
        surroundings.broadcast.map {
            StyledText(Phrase.messageToAll.text(in: language, cleaned($0)), .strong)
        }
    }

    private func readinessStatus(in surroundings: Surroundings) -> StyledText? {
        guard surroundings.readiness != nil else { return nil }
        return switch hearing {
        case .silent: StyledText(say(.seatReadiness), .accent)
        case .thanked: StyledText(say(.seatReadinessThanks), .success)
        case .answered: nil
        }
    }

    /// What became of the wish for a facilitator.
    var checkInStatus: StyledText? {
        if checkIn.letter != nil { return StyledText(say(.seatReplyWaits), .accent) }
        return switch checkIn.news {
        case .sent: StyledText(say(.seatCheckInSent), .success)
        case .read: StyledText(say(.seatCheckInRead), .success)
        case .nobodyThere: StyledText(say(.seatCheckInLost), .alert)
        case .reply, .unanswered, nil: nil
        }
    }

    /// The last row of a screen that follows the room, or stands calmly in its place.
    func footer(in state: State, width: Int) -> SeatFooter {
        // Letters do nothing yet, but for these.
        if isSettling { return .settling }
        return switch view(in: state) {
        case .hidden: .hidden
        case .room: roomFooter(in: state, width: width)
        case .rest: .room
        case .checkIn, .support, .letter, .away, .paused, .page, .contact, .story, .form, .thanks: .paused
        }
    }

    private func roomFooter(in state: State, width: Int) -> SeatFooter {
        let story: Phrase? = story(in: state).map { _ in .seatFootStory }
        guard HiddenPart(in: state) != nil else { return .room.offering(story) }
        // Before the slides the line above says more of it.
        let isSaid = state.place.isContentNote
        return .hardRoom(width >= 76 && !isSaid ? .seatHides : .seatHide).offering(story)
    }
}

extension ParticipantScreen {
    /// A page with one field, under a heading where there is room and what to write there.
    func draw(
        _ editor: LineEditor, under texts: (heading: Phrase, how: Phrase), status: StyledText,
        footer: SeatFooter, on canvas: inout Canvas, title: String
    ) {
        let frame = SeatFrame(canvas.size, status: [status])
        var column = TextColumn()
        if frame.isRoomy { column.add(StyledText(say(texts.heading), .heading), width: frame.measure) }
        column.add(StyledText(say(texts.how)), width: frame.measure)
        if frame.isRoomy { column.addLine() }
        let start = column.lines.count
        let rows = FieldRows(editor.characters, width: PollForm.fieldWidth(measure: frame.measure))
        for text in rows.texts { column.addLine(StyledText([.init("▎ ", .accent), .init(text, .plain)])) }
        let place = rows.position(of: editor.cursor)
        column.setCursor(Position(row: start + place.row, column: 2 + place.column))
        let top = column.top(height: frame.body.count)
        column.draw(from: top, on: &canvas, rows: frame.body, column: frame.column)
        frame.draw(on: &canvas, header: title, footer: footer, in: language)
    }
}
