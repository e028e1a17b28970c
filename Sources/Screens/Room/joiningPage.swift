package import Drawing
import Figures
import Wording
package import Workshop

/// How to join, in numbered steps, with a QR code beside them where there is room for it, and how many came.
func joiningPage(in surroundings: Surroundings, size: Size) -> Canvas {
    let language = surroundings.language
    let columns = overlayColumns(size)
    guard let join = surroundings.join, !surroundings.isLocked else {
        let closed: Phrase = surroundings.join == nil ? .joiningNobody : .joiningLocked
        var lines = StyledText(closed.text(in: language)).wrapped(to: columns.count)
        if let join = surroundings.join {
            lines += [StyledText(""), band(join.returning)]
            lines += StyledText(Phrase.joiningReturn.text(in: language), .quiet).wrapped(to: columns.count)
        }
        return overlayPage(Phrase.joiningTitle.text(in: language), lines: lines, size: size)
    }
    let code = QRPicture(modules: join.picture).canvas
    let gap = 4
    let isBeside =
        code.size.width > 0 && columns.count + gap + code.size.width <= size.width - 2
        && overlayAir(size) + code.size.height + 1 <= size.height
    let page = JoiningSteps(join, came: surroundings.came, in: language)
    // The whole block stands in the middle.
    let shift = isBeside ? (gap + code.size.width) / 2 : 0
    let picture = overlayPage(
        Phrase.joiningTitle.text(in: language),
        lines: page.lines(width: columns.count, height: overlayRoom(size)), size: size)
    guard isBeside else { return picture }
    var canvas = Canvas(size: size)
    canvas.draw(picture, at: Position(row: 0, column: -shift))
    let left = columns.upperBound - shift + gap
    canvas.draw(code, at: Position(row: overlayAir(size), column: left))
    let caption = StyledText(Phrase.joiningPicture.text(in: language), .quiet).truncated(to: code.size.width)
    canvas.write(caption, at: Position(row: overlayAir(size) + code.size.height, column: left))
    return canvas
}

/// The steps of joining, with as much air and as large a code as there is room for.
private struct JoiningSteps {
    private let join: Joining
    private let came: Int
    private let language: Language

    init(_ join: Joining, came: Int, in language: Language) {
        self.join = join
        self.came = came
        self.language = language
    }

    func lines(width: Int, height: Int) -> [StyledText] {
        // What goes first where there is too little room: the largest digits, air, large digits, what is for few.
        for (air, digits, isWhole) in [
            (2, .huge, true), (1, .huge, true), (1, .large, true), (0, .large, true), (0, .none, true),
            (0, .none, false),
        ] as [(Int, Digits, Bool)] {
            let lines = lines(width: width, air: air, digits: digits, isWhole: isWhole)
            if lines.count <= height { return lines }
        }
        // The words around them are left out: command, code, fingerprint.
        return [band(join.command)] + (join.asksCode ? codes.wrapped(to: width) : [])
            + StyledText(join.fingerprint, .quiet).wrapped(to: width)
    }

    /// How large the code is drawn.
    private enum Digits {
        case huge, large, none
    }

    private func lines(width: Int, air: Int, digits: Digits, isWhole: Bool) -> [StyledText] {
        var paragraphs = [step(1, .joiningOpen, width)]
        if air > 0 { paragraphs[0].append(StyledText("")) }
        paragraphs[paragraphs.count - 1] += [StyledText("    ") + band(join.command)]
        if !join.fingerprint.isEmpty {
            let fingerprint = StyledText(join.fingerprint, .quiet).wrapped(to: max(1, width - 4))
            paragraphs.append(
                step(2, .joiningFingerprint, width) + fingerprint.map { StyledText("    ") + $0 })
        }
        if join.asksCode { paragraphs.append(code(width, digits)) }
        if isWhole {
            paragraphs.append(
                StyledText(
                    Phrase.joiningOlderWindows.text(in: language, join.address, "\(join.port)"), .quiet
                )
                .wrapped(to: width) + lastLines(width))
        }
        return Array(paragraphs.joined(separator: Array(repeating: StyledText(""), count: air)))
    }

    private func step(_ number: Int, _ phrase: Phrase, _ width: Int) -> [StyledText] {
        StyledText(phrase.text(in: language)).wrapped(to: max(1, width - 4)).enumerated().map { row, line in
            StyledText(row == 0 ? "\(number)   " : "    ", .accent) + line
        }
    }

    /// The code as text, and where there is room in digits that the last row reads; both while somebody is guessing, of
    /// which the long one opens at once.
    private func code(_ width: Int, _ digits: Digits) -> [StyledText] {
        var lines = step(join.fingerprint.isEmpty ? 2 : 3, .joiningCode, width)
        let isOnOneLine = lines.count == 1 && lines[0].width + 3 + codes.width <= width
        if isOnOneLine {
            lines[0] = lines[0] + StyledText("   ") + codes
        } else {
            lines.append(StyledText("    ") + codes)
        }
        let drawn = BigDigits(join.spacedLongCode ?? join.spacedCode ?? "")
        let rows: [String] =
            switch digits {
            case .huge where drawn.largeWidth + 4 <= width: [""] + drawn.largeRows
            case .huge, .large: drawn.width + 4 <= width ? drawn.rows : []
            case .none: []
            }
        return lines + rows.map { StyledText("    ") + StyledText($0, .accent) }
    }

    /// The code as text, or both.
    private var codes: StyledText {
        let digits = [join.spacedCode, join.spacedLongCode].compactMap { $0 }.map { StyledText($0, .heading) }
        let both = joined(digits, by: StyledText(" \(Phrase.joiningOr.text(in: language)) ", .quiet))
        guard join.code == nil else { return both }
        return both + StyledText("   " + Phrase.joiningWithdrawn.text(in: language), .quiet)
    }

    /// What is for few, and how many came at its right.
    private func lastLines(_ width: Int) -> [StyledText] {
        let counted = StyledText(Phrase.stageFooterCame.text(in: language, "\(came)"), .strong)
        let plain = join.asksCode ? Phrase.joiningPlainCode : .joiningPlain
        let said = StyledText(plain.text(in: language), .quiet).wrapped(to: width)
        guard let last = said.last, last.width + 2 + counted.width <= width else { return said + [counted] }
        let air = String(repeating: " ", count: width - last.width - counted.width)
        return said.dropLast() + [last + StyledText(air) + counted]
    }
}

/// What is to be typed as it stands.
private func band(_ command: String) -> StyledText {
    StyledText([.init("▏ ", .rule), .init(command, .strong), .init(" ▕", .rule)])
}

/// What a terminal shows that a facilitator has yet to let in.
package func waitingPage(in language: Language, size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let text = StyledText(Phrase.waitingForConsole.text(in: language))
    let columns = overlayColumns(size)
    let top = max(0, size.height / 2 - 1)
    for (row, line) in text.wrapped(to: columns.count).enumerated() {
        canvas.write(line, at: Position(row: top + row, column: columns.lowerBound))
    }
    canvas.standCursor(at: Position(row: top, column: columns.lowerBound))
    return canvas
}
