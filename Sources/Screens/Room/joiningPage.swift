package import Drawing
import Figures
import Wording
package import Workshop

/// The command, the code, the host key's fingerprint and the QR code, as large as there is room.
func joiningPage(in surroundings: Surroundings, size: Size) -> Canvas {
    let language = surroundings.language
    let title = Phrase.joiningTitle.text(in: language)
    guard let join = surroundings.join else {
        let lines = StyledText(Phrase.joiningNobody.text(in: language))
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
    if let codes = codes(of: join, in: language) { paragraphs.append(codes) }
    if !join.fingerprint.isEmpty {
        paragraphs.append(
            StyledText([
                .init(Phrase.joiningFingerprint.text(in: language) + "\n", .plain),
                .init(join.fingerprint, .quiet),
            ]))
    }
    paragraphs += [
        StyledText(Phrase.joiningWindows.text(in: language), .quiet),
        StyledText(Phrase.joiningOlderWindows.text(in: language, join.address, "\(join.port)"), .quiet),
    ]
    var lines: [StyledText] = []
    for (number, paragraph) in paragraphs.enumerated() {
        if number > 0, isAiry { lines.append(StyledText("")) }
        lines += paragraph.wrapped(to: width)
    }
    return lines
}

/// The code, or both while somebody is guessing; in one row, also where the screen is small.
private func codes(of join: Joining, in language: Language) -> StyledText? {
    func code(_ label: Phrase, _ digits: String?) -> StyledText? {
        digits.map { StyledText([.init(label.text(in: language) + "  ", .quiet), .init($0, .heading)]) }
    }
    let short = code(.joiningCode, join.spacedCode)
    let long = code(short == nil ? .joiningCode : .joiningOr, join.spacedLongCode)
    let withdrawn =
        short == nil && long != nil ? StyledText(Phrase.joiningWithdrawn.text(in: language), .quiet) : nil
    let parts = [short, long, withdrawn].compactMap { $0 }
    return parts.isEmpty ? nil : joined(parts, by: StyledText("  "))
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
    return canvas
}
