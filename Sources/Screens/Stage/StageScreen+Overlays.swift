import Drawing
import Figures
import Keyboard
import Session
import Wording
import Workshop

extension StageScreen {
    /// Every key, from the table; a page of them where they do not fit.
    func keysOverlay(page: Int, in language: Language, size: Size) -> Canvas {
        let room = overlayRoom(size)
        let lines = Array(keyLines(in: language, size: size).dropFirst(page * room).prefix(room))
        return overlayPage(Phrase.stageKeys.text(in: language), lines: lines, size: size)
    }

    /// How many pages the keys take on a stage of that size.
    func keyPages(in language: Language, size: Size) -> Int {
        let body = Self.bodySize(of: size)
        return (keyLines(in: language, size: body).count + overlayRoom(body) - 1) / overlayRoom(body)
    }

    private func keyLines(in language: Language, size: Size) -> [StyledText] {
        let rows = Self.keyTable.filter { role.allows($0.action) }.map { row in
            (row.keys.map(\.notation), row.help.text(in: language))
        }
        return keyColumns(rows, width: overlayColumns(size).count)
    }

    /// The command, the code, the host key's fingerprint and the QR code, as large as there is room.
    func joiningOverlay(in surroundings: Surroundings, size: Size) -> Canvas {
        let language = surroundings.language
        let title = Phrase.stageJoining.text(in: language)
        guard let join = surroundings.join else {
            let lines = StyledText(Phrase.stageNobodyJoins.text(in: language))
                .wrapped(to: overlayColumns(size).count)
            return overlayPage(title, lines: lines, size: size)
        }
        let code = QRPicture(modules: join.picture).canvas
        let columns = overlayColumns(size)
        let air = overlayAir(size)
        let beside = columns.count - code.size.width - 3
        let isBeside = code.size.width > 0 && beside >= 34 && air + code.size.height <= size.height
        let lines = joiningLines(
            join, in: language, width: isBeside ? beside : columns.count, isAiry: size.height >= 14)
        var canvas = overlayPage(title, lines: lines, size: size)
        if isBeside {
            canvas.draw(code, at: Position(row: air, column: columns.upperBound - code.size.width))
        } else if code.size.width > 0, code.size.width <= columns.count {
            let row = size.height - code.size.height
            let isFree = row > size.height - overlayRoom(size) + lines.count
            if isFree { canvas.draw(code, at: Position(row: row, column: columns.lowerBound)) }
        }
        return canvas
    }

    private func joiningLines(
        _ join: Joining, in language: Language, width: Int, isAiry: Bool
    ) -> [StyledText] {
        var paragraphs = [StyledText(join.command, .strong)]
        if let spaced = join.spacedCode {
            let label = Phrase.stageCode.text(in: language) + "  "
            paragraphs.append(StyledText([.init(label, .quiet), .init(spaced, .heading)]))
        }
        if !join.fingerprint.isEmpty {
            paragraphs.append(
                StyledText([
                    .init(Phrase.stageFingerprint.text(in: language) + "\n", .plain),
                    .init(join.fingerprint, .quiet),
                ]))
        }
        paragraphs += [
            StyledText(Phrase.stageWindows.text(in: language), .quiet),
            StyledText(Phrase.stageOlderWindows.text(in: language, join.address, "\(join.port)"), .quiet),
        ]
        var lines: [StyledText] = []
        for (number, paragraph) in paragraphs.enumerated() {
            if number > 0, isAiry { lines.append(StyledText("")) }
            lines += paragraph.wrapped(to: width)
        }
        return lines
    }

    /// The sections, with the cursor on one of them.
    func agendaOverlay(of state: State, section chosen: Int, in language: Language, size: Size) -> Canvas {
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
                (index == here ? Phrase.stageAgendaHere.text(in: language) + "   " : "")
                + (sections[index].minutes.map { Phrase.slideMinutes.text(in: language, "\($0)") } ?? "")
            let title = StyledText(sections[index].title, style)
                .truncated(to: max(1, width - digits - 4 - columns(of: minutes) - 2))
            let air = max(2, width - digits - 4 - title.width - columns(of: minutes))
            return StyledText([.init(index == chosen ? "▸ " : "  ", .accent), .init(number, .accent)])
                + title + StyledText(String(repeating: " ", count: air) + minutes, .quiet)
        }
        return overlayPage(Phrase.stageAgenda.text(in: language), lines: Array(lines), size: size)
    }

    /// The question before the end.
    func endingOverlay(in language: Language, size: Size) -> Canvas {
        let lines = StyledText(Phrase.stageEndingChoice.text(in: language)).wrapped(
            to: min(60, overlayColumns(size).count))
        return overlayPage(Phrase.stageEnding.text(in: language), lines: lines, size: size)
    }
}
