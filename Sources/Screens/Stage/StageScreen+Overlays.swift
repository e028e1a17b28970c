import Drawing
import Figures
import Keyboard
import Session
import Wording
import Workshop

extension StageScreen {
    /// Every key, from the table; a page of them where they do not fit.
    func keysOverlay(page: Int, size: Size) -> Canvas {
        let room = overlayRoom(size)
        let lines = Array(keyLines(size: size).dropFirst(page * room).prefix(room))
        return overlayPage("Keys", lines: lines, size: size)
    }

    /// How many pages the keys take on a stage of that size.
    func keyPages(size: Size) -> Int {
        let body = Self.bodySize(of: size)
        return (keyLines(size: body).count + overlayRoom(body) - 1) / overlayRoom(body)
    }

    private func keyLines(size: Size) -> [StyledText] {
        let rows = Self.keyTable.map { row in (row.keys.map(\.notation), row.help.text(in: .english)) }
        return keyColumns(rows, width: overlayColumns(size).count)
    }

    /// The command, the code, the host key's fingerprint and the QR code, as large as there is room.
    func joiningOverlay(_ join: Joining?, size: Size) -> Canvas {
        guard let join else {
            let lines = StyledText("Nobody joins over ssh in this session.").wrapped(
                to: overlayColumns(size).count)
            return overlayPage("How to join", lines: lines, size: size)
        }
        let code = QRPicture(modules: join.picture).canvas
        let columns = overlayColumns(size)
        let air = overlayAir(size)
        let beside = columns.count - code.size.width - 3
        let isBeside = code.size.width > 0 && beside >= 34 && air + code.size.height <= size.height
        let lines = joiningLines(join, width: isBeside ? beside : columns.count, isAiry: size.height >= 14)
        var canvas = overlayPage("How to join", lines: lines, size: size)
        if isBeside {
            canvas.draw(code, at: Position(row: air, column: columns.upperBound - code.size.width))
        } else if code.size.width > 0, code.size.width <= columns.count {
            let row = size.height - code.size.height
            let isFree = row > size.height - overlayRoom(size) + lines.count
            if isFree { canvas.draw(code, at: Position(row: row, column: columns.lowerBound)) }
        }
        return canvas
    }

    private func joiningLines(_ join: Joining, width: Int, isAiry: Bool) -> [StyledText] {
        var paragraphs = [StyledText(join.command, .strong)]
        if let spaced = join.spacedCode {
            paragraphs.append(StyledText([.init("Code  ", .quiet), .init(spaced, .heading)]))
        }
        paragraphs += [
            StyledText([
                .init("Fingerprint: compare, then type yes.\n", .plain), .init(join.fingerprint, .quiet),
            ]),
            StyledText("Windows: the same command, in PowerShell or Terminal.", .quiet),
            StyledText("Older Windows: PuTTY, host \(join.address), port \(join.port), user join.", .quiet),
        ]
        var lines: [StyledText] = []
        for (number, paragraph) in paragraphs.enumerated() {
            if number > 0, isAiry { lines.append(StyledText("")) }
            lines += paragraph.wrapped(to: width)
        }
        return lines
    }

    /// The sections, with the cursor on one of them.
    func agendaOverlay(of state: State, section chosen: Int, size: Size) -> Canvas {
        let here = state.scenario.section(ofSlide: state.place.slide)
        let sections = state.scenario.sections
        let width = overlayColumns(size).count
        let digits = String(sections.count).count
        let room = overlayRoom(size)
        let first = max(0, min(chosen - room / 2, sections.count - room))
        let lines = sections.indices.dropFirst(first).prefix(room).map { index in
            let ordinal = String(index + 1)
            let number = String(repeating: " ", count: digits - ordinal.count) + ordinal + "  "
            let style: Style = index == chosen ? .chosen : index == here ? .strong : .plain
            let minutes =
                (index == here ? "here   " : "") + (sections[index].minutes.map { "\($0) min" } ?? "")
            let title = StyledText(sections[index].title, style)
                .truncated(to: max(1, width - digits - 4 - columns(of: minutes) - 2))
            let air = max(2, width - digits - 4 - title.width - columns(of: minutes))
            return StyledText([.init(index == chosen ? "▸ " : "  ", .accent), .init(number, .accent)])
                + title + StyledText(String(repeating: " ", count: air) + minutes, .quiet)
        }
        return overlayPage("Agenda", lines: Array(lines), size: size)
    }

    /// The question before the end.
    func endingOverlay(size: Size) -> Canvas {
        let text = "The session cannot be reopened. y, or d to leave only this terminal."
        let lines = StyledText(text).wrapped(to: min(60, overlayColumns(size).count))
        return overlayPage("End for everyone?", lines: lines, size: size)
    }
}
