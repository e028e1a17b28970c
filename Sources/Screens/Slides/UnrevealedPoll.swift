import Drawing
import Session
import Showing
import Wording
import Workshop

// What the room sees of a poll before its reveal.
extension DrawnPoll {
    /// What can be answered, or what is shown live of the answers, and then the `count` of those who have answered; that
    /// first where the answers are people's own.
    func add(
        _ count: StyledText, to flow: inout Flow, hasNotices: Bool, height: Int
    ) {
        let sheet = state.liveSheet(of: poll)
        let hasRows = sheet.map { $0.texts == nil } ?? !answerable.isEmpty
        if !hasRows { flow.add(count, step: step) }
        if let sheet, hasRows {
            add(live: sheet, to: &flow, height: height)
        } else {
            add(answerable, to: &flow)
        }
        if hasRows {
            if air != .none { flow.addGap(step: step) }
            flow.beginGroup()
            flow.add(count, step: step)
        }
        if hasNotices { addNotices(to: &flow) }
        if state.standing(of: poll.id).isOpen { addCare(to: &flow) }
        guard let sheet, let texts = sheet.texts else { return }
        flow.addGap(step: step)
        flow.beginGroup()
        addWall(of: texts, to: &flow, height: height)
    }

    /// A line in the middle of a few rows, at the left where it is long.
    func addCount(_ text: StyledText, to flow: inout Flow, height: Int) {
        let rows = height >= 10 ? 3 : 1
        guard text.width <= flow.width else { return flow.add(text, step: step) }
        var picture = Canvas(size: Size(width: flow.width, height: rows))
        picture.write(text, at: Position(row: rows / 2, column: (flow.width - text.width) / 2))
        flow.add(picture, step: step)
    }

    /// What can be chosen, judged or put in order; nothing where people answer in words or numbers of their own.
    private var answerable: [String] {
        let named = poll.cellNames(in: language)
        return named.isEmpty ? poll.asked.rows : named
    }

    /// What the room will be asked about, before the poll opens: the same but for options, over what is said of that.
    func addAsked(to flow: inout Flow) {
        let rows = poll.asked.rows
        add(rows, to: &flow)
        if !rows.isEmpty, air != .none { flow.addGap(step: step) }
        flow.beginGroup()
        flow.add(StyledText(say(.pollWaiting), .quiet), step: step)
    }

    /// A row for each of `texts`, wrapped where it is long, and under statements the labels that they are judged by.
    private func add(_ texts: [String], to flow: inout Flow) {
        for (index, text) in texts.enumerated() {
            if index > 0 { addAir(air == .most ? 2 : 1, to: &flow) }
            flow.beginGroup()
            flow.add(StyledText(text), mark: StyledText("· ", .accent), isWhole: true, step: step)
        }
        let asked = poll.asked
        guard !asked.items.isEmpty, !asked.labels.isEmpty else { return }
        flow.addGap(step: step)
        flow.beginGroup()
        addLines(numbered(asked.labels), .quiet, to: &flow)
    }

    /// What is known of the question before it is answered: that it is asked again, and what it is compared with.
    func addNotices(to flow: inout Flow) {
        for notice in notices(about: poll, in: state, language) {
            flow.addGap(step: step)
            flow.beginGroup()
            flow.add(StyledText(notice, .quiet), step: step)
        }
    }

    private func add(live sheet: Sheet, to flow: inout Flow, height: Int) {
        flow.add(StyledText(say(.pollSoFar, counts(of: sheet)), .quiet), step: step)
        flow.addGap(step: step)
        addPicture(of: sheet, to: &flow, height: height)
        addHands(of: sheet, to: &flow, height: height)
    }

    /// A text can name somebody; its writer is reminded while there is time, until there are texts to read.
    func addCare(to flow: inout Flow) {
        switch poll.traits.shown {
        case .texts: break
        case .questions: guard state.live(of: poll)?.texts.isEmpty != false else { return }
        case .numbers: return
        }
        flow.addGap(step: step)
        flow.beginGroup()
        // From how many on is told at the seats: on the wall it would be taken for a count.
        let readers = poll.show == .never ? [] : [say(.facilitatorsMayRead)]
        let care = readers + [WritingAdvice.care(in: state.scenario, language)]
        flow.add(StyledText(care.joined(separator: " "), .quiet), step: step)
    }
}

extension Sheet.Asked {
    /// Statements or items; labels where there is nothing else.
    fileprivate var rows: [String] { items.isEmpty ? labels : items }
}
