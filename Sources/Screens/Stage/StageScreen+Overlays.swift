import Drawing
import Figures
import Keyboard
import Session
import Workshop

extension StageScreen {
    /// Every key, from the table; a page of them where they do not fit.
    func keysOverlay(page: Int, size: Size) -> Canvas {
        let lines = keyLines(size: size)
        let room = overlayRoom(size)
        return self.page("Keys", size: size, lines: Array(lines.dropFirst(page * room).prefix(room)))
    }

    /// How many pages the keys take on a stage of that size.
    func keyPages(size: Size) -> Int {
        let body = Size(width: size.width, height: max(1, size.height - Self.furniture(of: size)))
        return (keyLines(size: body).count + overlayRoom(body) - 1) / overlayRoom(body)
    }

    private func keyLines(size: Size) -> [StyledText] {
        let rows = Self.keyTable.map { row in
            (row.keys.map(\.notation).joined(separator: "  "), row.help)
        }
        return keyColumns(rows, width: size.width - 6)
    }

    /// The command, the code, the host key's fingerprint and the QR code, as large as there is room.
    func joiningOverlay(_ join: Joining?, size: Size) -> Canvas {
        guard let join else {
            return page(
                "How to join", size: size, lines: [StyledText("Nobody joins over ssh in this session.")])
        }
        let code = QRPicture(modules: join.picture).canvas
        let isBeside =
            code.size.width > 0 && size.width >= 50 + code.size.width && size.height >= code.size.height
        let width = max(1, size.width - 6 - (isBeside ? code.size.width + 2 : 0))
        var paragraphs = [StyledText(join.command, .strong)]
        if let spaced = join.spacedCode {
            paragraphs.append(StyledText([.init("Code  ", .quiet), .init(spaced, .heading)]))
        }
        paragraphs += [
            StyledText("Fingerprint: compare, then type yes.\n\(join.fingerprint)"),
            StyledText("Windows: the same command, in PowerShell or Terminal.", .quiet),
            StyledText("Older Windows: PuTTY, host \(join.address), port \(join.port), user join.", .quiet),
        ]
        if join.code != nil {
            paragraphs.append(StyledText("c makes a new code. Any other key goes back.", .quiet))
        }
        let isAiry = size.height >= 16
        var lines: [StyledText] = []
        for paragraph in paragraphs {
            lines += paragraph.wrapped(to: width) + (isAiry ? [StyledText("")] : [])
        }
        var canvas = page("How to join", size: size, lines: lines)
        if isBeside { canvas.draw(code, at: Position(row: 0, column: size.width - code.size.width - 2)) }
        return canvas
    }

    /// The sections, with the cursor on one of them.
    func agendaOverlay(of state: State, section chosen: Int, size: Size) -> Canvas {
        let here = state.scenario.section(ofSlide: state.place.slide)
        var lines = state.scenario.sections.enumerated().map { number, section in
            let mark = number == chosen ? "▸ " : "  "
            let minutes = section.minutes.map { "  \($0) min" } ?? ""
            let current = number == here ? "  (here)" : ""
            let label = (number < 9 ? " " : "") + "\(number + 1)  " + section.title + minutes + current
            return StyledText([.init(mark, .accent), .init(label, number == chosen ? .chosen : .plain)])
        }
        let room = max(1, size.height - 4)
        let first = max(0, min(chosen - room / 2, lines.count - room))
        lines = Array(lines.dropFirst(first).prefix(room))
        lines += [
            StyledText(""), StyledText("Up, Down or a number, then Enter. Any other key goes back.", .quiet),
        ]
        return page("Agenda", size: size, lines: lines)
    }

    /// The question before the end.
    func endingOverlay(size: Size) -> Canvas {
        let width = max(1, min(60, size.width - 6))
        let text = "The session cannot be reopened. y, or d to leave only this terminal."
        let lines =
            StyledText(text).wrapped(to: width) + [
                StyledText(""), StyledText("Any other key goes on.", .quiet),
            ]
        return page("End for everyone?", size: size, lines: lines)
    }

    private func page(_ title: String, size: Size, lines: [StyledText]) -> Canvas {
        overlayPage(title, lines: lines, size: size)
    }
}
