import Drawing
import Workshop

/// What the pages of a seat are made of.
struct SeatFacts: Sendable {
    /// The seat words, apart by spaces.
    let words: String
    /// What is being run.
    let scenario: Scenario
    /// The last day on which the record is kept.
    let keptUntil: CalendarDate?

    /// What a new seat reads first.
    var welcome: [StyledText] {
        var paragraphs = [
            StyledText("We ask no name. Answers are kept without name, seat or time; " + Self.until)
        ]
        if let kept { paragraphs.append(StyledText(kept)) }
        if let minimum { paragraphs.append(StyledText(minimum)) }
        return paragraphs + [
            StyledText([
                .init(ParticipantScreen.seatWordsLine(words: words), .strong),
                .init(" (they bring you back here).", .plain),
            ]),
            StyledText("Ctrl-C leaves at once; what your own terminal keeps above this screen stays."),
        ]
    }

    /// What `v` says.
    var stored: [StyledText] {
        var paragraphs = [
            StyledText("What is stored of you", .heading),
            StyledText("Your answers, without name, seat or time; " + Self.until),
            StyledText(
                "No name, no address and no key of yours. What you type and do not send is never written."),
        ]
        if let kept { paragraphs.append(StyledText(kept)) }
        if let minimum { paragraphs.append(StyledText(minimum)) }
        return paragraphs
    }

    /// Where the people in the room find support.
    var support: [StyledText] {
        var paragraphs = [StyledText("Support for you", .heading)]
        for service in scenario.support {
            let facts = [service.detail, service.when].compactMap { $0 }.joined(separator: ", ")
            var runs = [StyledText.Run(service.name, .strong)]
            if !facts.isEmpty { runs.append(.init("\n" + facts, .plain)) }
            paragraphs.append(StyledText(runs))
        }
        if scenario.support.isEmpty {
            paragraphs.append(StyledText("You can talk to the people who hold this workshop."))
        }
        if let contact = scenario.contact {
            paragraphs.append(StyledText("Who holds this workshop: \(contact)"))
        }
        return paragraphs
    }

    /// What stands at the end.
    var thanks: [StyledText] {
        var paragraphs = [StyledText("Thank you for taking part.", .heading)]
        if let feedback = scenario.feedback {
            paragraphs.append(StyledText("Tell us how it was: \(feedback)"))
        }
        return paragraphs + support.dropFirst(scenario.support.isEmpty ? 1 : 0)
    }

    private static let until = "until a poll is revealed this computer could link them."

    private var kept: String? {
        switch (scenario.controller, keptUntil) {
        case (let controller?, let date?): "Kept by \(controller) until \(date)."
        case (let controller?, nil): "Kept by \(controller)."
        case (nil, let date?): "Kept until \(date)."
        case (nil, nil): nil
        }
    }

    private var minimum: String? {
        switch scenario.minimumGroup {
        case Scenario.usualMinimumGroup: nil
        case 1: "Every answer shows, also a single one."
        case let number: "Results show from \(number) answers on."
        }
    }
}
