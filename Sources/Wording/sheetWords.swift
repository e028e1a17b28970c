package import Session
package import Showing
package import Workshop

// What sheets are called on every surface: screens, lines and paper.

extension Poll {
    /// What each cell of a picture of options is called.
    package func cellNames(in language: Language) -> [String] {
        names.map { $0.words(in: language) }
    }

    /// How many texts there are, and how many may be read: `12 texts, 7 shown here.`.
    package func counted(texts: Int, shown: Int, in language: Language) -> String {
        guard traits.shown != .questions else {
            return (shown == 0 ? Phrase.pollNoQuestions : .pollQuestions).text(in: language, "\(shown)")
        }
        let answers = Phrase.pollTexts.text(in: language, "\(texts)")
        return shown == 0
            ? Phrase.pollNoTexts.text(in: language, answers)
            : Phrase.pollTextsShown.text(in: language, answers, "\(shown)")
    }
}

/// How sure one can be, from the least: one name for each of ``Poll/surenessDegrees``.
package func surenessDegrees(in language: Language) -> [String] {
    [Phrase.pollNotSure, .pollFairlySure, .pollVerySure].map { $0.text(in: language) }
}

extension Sheet.Name {
    /// What a row, a column or a stage is called.
    package func words(in language: Language) -> String {
        switch self {
        case .text(let text): text
        case .other: Phrase.pollOther.text(in: language)
        case .degree(let degree): surenessDegrees(in: language)[degree]
        case .round(let number):
            (number == 1 ? Phrase.pollFirstRound : .pollAfterDiscussion).text(in: language)
        case .range(let range, let unit): range.named(in: unit)
        }
    }
}

/// `1 answer`, `23 answers`.
package func countedAnswers(_ count: Int, in language: Language) -> String {
    Phrase.pollAnswers.text(in: language, "\(count)")
}

/// How many numbers lie in a range that is not divided, and why it is not.
package func undivided(
    _ answers: Int, in range: ClosedRange<Int>, unit: Poll.Measure.Unit, minimum: Int, _ language: Language
) -> [String] {
    let said = unit.said(range) { Phrase.pollFromTo.text(in: language, $0, $1) }
    let why =
        minimum > 1 && !range.isSingle ? [Phrase.pollUndividedFrom.text(in: language, "\(minimum)")] : []
    return [Phrase.pollUndivided.text(in: language, "\(answers)", said)] + why
}

/// How many answers moved which way, from before to now.
package func waysSaid(up: Int, stayed: Int, down: Int, in language: Language) -> String {
    Phrase.pollWays.text(in: language, "\(up)", "\(stayed)", "\(down)")
}

/// What is said of a second round that is not shown by itself: which options `by` people or more went to, and left.
package func movesSaid(
    more: [Sheet.Name], fewer: [Sheet.Name], by minimum: Int, in language: Language
) -> [String] {
    func names(_ names: [Sheet.Name]) -> String {
        names.map { $0.words(in: language) }.joined(separator: "; ")
    }
    let moved =
        (more.isEmpty ? [] : [Phrase.pollMovedMore.text(in: language, names(more))])
        + (fewer.isEmpty ? [] : [Phrase.pollMovedFewer.text(in: language, names(fewer))])
    return [Phrase.pollMoved.text(in: language, "\(minimum)")]
        + (moved.isEmpty ? [Phrase.pollMovedNothing.text(in: language)] : moved)
}

extension Sheet {
    /// That some answers are not in the picture, and why; nil where all are.
    package func saidLate(in language: Language) -> String? {
        guard late > 0 else { return nil }
        let phrases: (one: Phrase, many: Phrase) =
            switch (round > 1, isOfRooms) {
            case (false, false): (.pollOneLate, .pollLate)
            case (false, true): (.pollOneLeftOut, .pollLeftOut)
            case (true, false): (.pollOneNewcomer, .pollNewcomers)
            case (true, true): (.pollOneLeftOutAgain, .pollLeftOutAgain)
            }
        return (late == 1 ? phrases.one : phrases.many).text(in: language, "\(late)")
    }

    /// That each room has to be enough by itself, where something is left out for which too few answered; nil where
    /// nothing is, or there is one room.
    private func saidRooms(in language: Language) -> String? {
        isOfRooms && hidesForFew ? Phrase.pollEachRoom.text(in: language) : nil
    }

    /// What is said below the picture of what is not in it.
    package func saidBelow(in language: Language) -> [String] {
        [
            saidRooms(in: language), saidBesideTexts(in: language), saidLate(in: language),
            saidUnread(in: language),
        ].compactMap(\.self)
    }

    /// That numbers beside texts leave out rooms with few, where there are such; nil where there is one room.
    ///
    /// Whether they do leave one out is not said, nor how many: it would say of a room that somebody there wrote it.
    package func saidBesideTexts(in language: Language) -> String? {
        isOfRooms && countsTexts && smallest > 1
            ? Phrase.pollRoomsBeside.text(in: language, "\(smallest)") : nil
    }

    /// That some texts wait for others to be read with; nil where none does.
    private func saidUnread(in language: Language) -> String? {
        guard unread > 0 else { return nil }
        return (unread == 1 ? Phrase.pollOneUnread : .pollUnread).text(in: language, "\(unread)")
    }
}

extension Results.ClearedText {
    /// `5 wrote this`, `5 ask this` and `answered`: how many said the same, where it is more than one, and whether a
    /// question was answered.
    package func known(in shown: Poll.Traits.Shown, _ language: Language) -> [String] {
        let said: Phrase = shown == .questions ? .pollAsk : .pollWrote
        return [
            count.flatMap { $0 > 1 ? said.text(in: language, "\($0)") : nil },
            isAnswered ? Phrase.pollAnsweredText.text(in: language) : nil,
        ].compactMap(\.self)
    }
}
