import Drawing
import Session
import Wording
import Workshop

/// What the pages of a seat are made of.
struct SeatFacts: Sendable {
    /// The seat words, apart by spaces.
    let words: SeatWords
    /// What is being run.
    let scenario: Scenario
    /// The last day on which the record is kept.
    let keptUntil: CalendarDate?
    /// What they are said in.
    let language: Language
    /// Whether other rooms share the session.
    var isShared = false
    /// Whether a facilitator would see a check-in.
    var takesCheckIns = false
    /// Whether one was asked for and nobody would see it.
    var isInVain = false
    /// Whether the session ended before anybody wrote back to one.
    var isUnanswered = false
    /// What facilitators wrote to it that still stands there at the end.
    var letters: [StyledText] = []

    /// What a new seat reads first.
    var welcome: [StyledText] {
        var paragraphs = [otherWays, text(.noName)]
        if isShared { paragraphs.append(text(.sharedBriefly)) }
        if let kept { paragraphs.append(StyledText(kept)) }
        paragraphs += scenario.minimaSaid(in: language).map { StyledText($0) }
        return paragraphs + [
            StyledText([
                .init(ParticipantScreen.seatWordsLine(words: words, in: language), .strong),
                .init(" " + Phrase.seatWordsWhy.text(in: language), .plain),
            ]),
            text(.seatLeavesTraces),
        ]
    }

    /// The keys that change what kind of seat this is.
    var otherWays: StyledText {
        let gap = StyledText.Run("   ", .plain)
        let keys = [Phrase.seatOtherLanguage, .seatPlain].map { phrase in
            let text = phrase.text(in: language)
            return [StyledText.Run(String(text.prefix(1)), .accent), .init(String(text.dropFirst()), .plain)]
        }
        return StyledText(Array(keys.joined(separator: [gap])))
    }

    /// What `v` says.
    var stored: [StyledText] {
        var paragraphs = [text(.seatStored, .heading), text(.seatStoredAnswers)]
        if isShared { paragraphs += [text(.sharedAnswers), text(.sharedTexts)] }
        paragraphs.append(text(.storedNothingElse))
        if scenario.takesAddresses { paragraphs.append(text(.storedAddress)) }
        if let kept { paragraphs.append(StyledText(kept)) }
        paragraphs += scenario.minimaSaid(in: language).map { StyledText($0) }
        return paragraphs + scenario.rights(in: language).map { StyledText($0) }
    }

    /// Where the people in the room find support.
    var support: [StyledText] {
        var paragraphs = [text(.supportTitle, .heading)]
        if isInVain { paragraphs.append(text(.seatCheckInNobody, .alert)) }
        paragraphs += services
        if takesCheckIns { paragraphs.append(text(.seatCheckInOffer)) }
        return paragraphs
    }

    private var services: [StyledText] {
        var paragraphs: [StyledText] = []
        for service in scenario.support.first(in: language) {
            let facts = [service.detail, service.when].compactMap { $0 }.joined(separator: ", ")
            var runs = [StyledText.Run(service.name, .strong)]
            if !facts.isEmpty { runs.append(.init("\n" + facts, .plain)) }
            paragraphs.append(StyledText(runs))
        }
        if scenario.support.isEmpty {
            paragraphs.append(text(.supportHere))
        }
        if let contact = scenario.contact {
            paragraphs.append(StyledText(Phrase.supportContact.text(in: language, contact)))
        }
        return paragraphs
    }

    /// What stands at the end.
    var thanks: [StyledText] {
        var paragraphs = [text(.thanks, .heading)] + letters
        if let feedback = scenario.feedback {
            paragraphs.append(StyledText(Phrase.tellUs.text(in: language, feedback)))
        }
        if isUnanswered { paragraphs.append(text(.seatUnanswered, .alert)) }
        let heading = scenario.support.isEmpty ? [] : [text(.supportTitle, .heading)]
        return paragraphs + heading + services
    }

    /// What `w` says.
    var seatWords: [StyledText] {
        [
            StyledText(ParticipantScreen.seatWordsLine(words: words, in: language), .strong),
            text(.seatWordsLong),
        ]
    }

    private func text(_ phrase: Phrase, _ style: Style = .plain) -> StyledText {
        StyledText(phrase.text(in: language), style)
    }

    private var kept: String? { scenario.keeping(until: keptUntil, in: language) }
}
