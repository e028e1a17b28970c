import Drawing
import Keyboard
import Session
import Wording
import Workshop

/// A few short fields to write in, and under them what to do with the words.
struct WordsForm: SeatForm {
    /// The fields, from the top.
    private(set) var editors: [LineEditor]
    /// The field that the keys go to, or the row under them.
    private(set) var mark: RowMark

    /// Makes a form of `most` fields, with what an earlier answer or draft says.
    init(most: Int, draft: String?) {
        let count = max(1, most)
        let lines = cleanedLines(draft ?? "")
        editors = (0..<count).map { index in
            LineEditor(lines.indices.contains(index) ? lines[index] : "", limit: Poll.longestPhrase)
        }
        mark = RowMark(count: count)
    }

    /// What is typed, a line to a field; empty where all are.
    var draft: String {
        let texts = editors.map(\.text)
        return texts.allSatisfy(\.isEmpty) ? "" : texts.joined(separator: "\n")
    }

    var typed: [String] { editors.map(\.text) }

    var cutAt: Int? { mark.own.flatMap { editors[$0].cutAt } }

    mutating func replace(by texts: [String]) {
        for (index, text) in zip(editors.indices, texts) where text != editors[index].text {
            editors[index] = LineEditor(text, limit: Poll.longestPhrase)
            mark.move(to: index)
        }
    }

    /// Does what `key` means to the fields, which are `width` columns wide, or to what stands under them.
    mutating func press(_ key: Key, width: Int) -> FormStep {
        guard let row = mark.own else { return choose(key) }
        switch key {
        case .enter: mark.move(to: row + 1)
        case .up, .down:
            if !moveCursor(in: row, by: key == .up ? -1 : 1, width: width) { _ = mark.press(key) }
        case .tab, .backTab, .pageUp, .pageDown: _ = mark.press(key)
        case .character, .paste, .backspace, .delete, .insert, .escape, .left, .right, .home, .end, .function,
            .control, .alt:
            return editors[row].press(key) ? .touched : .ignored
        }
        return .touched
    }

    /// Moves the cursor within a field that takes several rows; false where it has no row there.
    private mutating func moveCursor(in row: Int, by steps: Int, width: Int) -> Bool {
        let rows = FieldRows(editors[row].characters, width: width)
        var place = rows.position(of: editors[row].cursor)
        place.row += steps
        guard rows.rows.indices.contains(place.row) else { return false }
        editors[row].move(to: rows.index(at: place))
        return true
    }

    /// Does what `key` means under the fields; what is typed there goes to the last field.
    private mutating func choose(_ key: Key) -> FormStep {
        switch key {
        case .enter:
            if mark.isAtSkip { return .send(.skip) }
            let phrases = editors.map(\.trimmed).filter { !$0.isEmpty }
            return phrases.isEmpty ? .refused(SeatRemark(.seatWordsFirst)) : .send(.phrases(phrases))
        case .character, .paste, .backspace:
            let last = editors.count - 1
            mark.move(to: last)
            return editors[last].press(key) ? .touched : .ignored
        case .up, .down, .home, .end, .pageUp, .pageDown, .tab, .backTab, .delete, .insert, .escape, .left,
            .right, .function, .control, .alt:
            return mark.press(key) ? .touched : .ignored
        }
    }
}

extension WordsForm {
    /// How to answer.
    var instruction: SeatRemark {
        if mark.isAtSkip { return SeatRemark(.seatHowEnterSkips) }
        if mark.isAtSend { return SeatRemark(.seatHowEnterSends) }
        return SeatRemark(mark.row + 1 < editors.count ? .seatHowWords : .seatHowLastWords)
    }

    /// Adds the fields, what not to write, and what to do with the words, with how many characters the
    /// field that is written in has.
    func add(
        to column: inout TextColumn, width: Int, isRoomy: Bool, advice: WritingAdvice, in language: Language
    ) {
        var cursor: Position?
        for (index, editor) in editors.enumerated() {
            let start = column.lines.count
            let isHere = index == mark.row
            let rows = FieldRows(editor.characters, width: PollForm.fieldWidth(measure: width))
            for line in rows.lines(knowing: advice.people) {
                column.addLine(StyledText([.init("▎ ", isHere ? .accent : .quiet)] + line))
            }
            if isHere {
                let place = rows.position(of: editor.cursor)
                cursor = Position(row: start + place.row, column: 2 + place.column)
            }
            if isRoomy, index + 1 < editors.count { column.addLine() }
        }
        addAdvice(advice, to: &column, width: width, in: language)
        if isRoomy { column.addLine() }
        mark.addEnd(to: &column, width: width, in: language)
        if let cursor { column.setCursor(cursor) }
    }

    private func addAdvice(
        _ advice: WritingAdvice, to column: inout TextColumn, width: Int, in language: Language
    ) {
        let start = column.lines.count
        column.add(StyledText(advice.text, .quiet), width: width)
        guard let row = mark.own else { return }
        let length = editors[row].characters.count
        let style: Style = length < Poll.longestPhrase ? .quiet : .alert
        let count = StyledText(
            Phrase.seatCharacters.text(in: language, String(length), String(Poll.longestPhrase)), style)
        if column.lines[start].width + 2 + count.width <= width, column.lines.count == start + 1 {
            column.append(count, toLine: start, at: width - count.width)
        } else {
            column.addLine(count)
        }
    }
}

extension Poll.Words: SeatedKind {
    func form(of poll: Poll, draft: String?, earlier: Answer?) -> any SeatForm {
        WordsForm(most: most, draft: draft)
    }

    func draft(of answer: Answer, to poll: Poll) -> String? {
        if case .phrases(let phrases) = answer { phrases.joined(separator: "\n") } else { nil }
    }

    func spelling(of answer: Answer, to poll: Poll, in language: Language) -> String {
        if case .phrases(let phrases) = answer { phrases.joined(separator: ", ") } else { "" }
    }
}

extension Poll.Words: SpokenKind {
    func howToAnswer(in text: PollText) -> [SpokenLine] {
        let how =
            most <= 1
            ? Phrase.linearTypeSingle.text(in: text.language, "\(Poll.longestPhrase)")
            : Phrase.linearTypePhrases.text(in: text.language, "\(most)", "\(Poll.longestPhrase)")
        return [text.care, .once(how, later: .linearPhrasesAsBefore)]
    }

    /// Phrases apart by commas; no repeats, however they are cased.
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer {
        let phrases = line.split { $0 == "," || $0.isNewline }.map { trimmed(String($0)) }.filter {
            !$0.isEmpty
        }
        guard !phrases.isEmpty else { return .notUnderstood }
        let most = max(1, most)
        if phrases.count > most {
            return .wrong(
                Phrase.linearTooManyPhrases.text(in: reader.language, "\(phrases.count)", "\(most)"))
        }
        if let long = phrases.first(where: { $0.count > Poll.longestPhrase }) {
            return .wrong(
                Phrase.linearTooLong.text(
                    in: reader.language, long, "\(long.count)", "\(Poll.longestPhrase)"))
        }
        return reader.twice(in: phrases.map { $0.lowercased() }) ?? .answer(.phrases(phrases))
    }

    func spoken(_ answer: Answer, in text: PollText) -> String? { nil }
}
