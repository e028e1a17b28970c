extension Poll {
    /// Up to ``Poll/longestText`` characters.
    package struct Text: PollKind {
        package static let traits = Traits(
            shown: .texts, minimum: .textGroup, reading: .fromMinimum, isWritten: true, countsOptions: false,
            isAskedAgain: false, isCompared: false)

        package var options: [String] { [] }

        /// Makes the kind.
        package init() {}
    }
}

extension Poll.Kind {
    /// Up to ``Poll/longestText`` characters.
    package static var text: Self { .text(Poll.Text()) }
}

extension Poll {
    /// Questions to the facilitator, up to ``Poll/mostQuestions`` of each seat, and "me too" to those of others.
    package struct Questions: PollKind {
        package static let traits = Traits(
            shown: .questions, minimum: .textGroup, reading: .fromSeats, isWritten: true,
            countsOptions: false, isAskedAgain: false, isCompared: false)

        package var options: [String] { [] }

        /// Makes the kind.
        package init() {}
    }
}

extension Poll.Kind {
    /// Questions to the facilitator, up to ``Poll/mostQuestions`` of each seat, and "me too" to those of others.
    package static var questions: Self { .questions(Poll.Questions()) }
}
