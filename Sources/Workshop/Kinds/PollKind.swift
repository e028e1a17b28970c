extension Poll {
    /// How a poll is answered: a case for each kind, which holds what the author said of it.
    ///
    /// This file and one on each floor above are all that switch over it; what a kind is stands in files named for it.
    package enum Kind: Equatable, Sendable {
        case choice(Choice)
        case choices(Choices)
        case text(Text)
        case scale(Scale)
        case ranking(Ranking)
        case points(Points)
        case number(Measure)
        case words(Words)
        case thenNow(ThenNow)
        case questions(Questions)

        /// What the kind says of itself.
        private var value: any PollKind {
            switch self {
            case .choice(let kind): kind
            case .choices(let kind): kind
            case .text(let kind): kind
            case .scale(let kind): kind
            case .ranking(let kind): kind
            case .points(let kind): kind
            case .number(let kind): kind
            case .words(let kind): kind
            case .thenNow(let kind): kind
            case .questions(let kind): kind
            }
        }

        /// What holds for every poll of the kind.
        package var traits: Traits { type(of: value).traits }
    }

    /// What holds for every poll of its kind.
    package var traits: Traits { kind.traits }

    /// The options or items that an answer names, in the author's order; none where it names none.
    package var options: [String] { kind.options }
}

extension Poll.Kind {
    fileprivate var options: [String] { value.options }
}

/// A kind of poll, as an author asks for it.
package protocol PollKind: Equatable, Sendable {
    /// What holds for every poll of the kind.
    static var traits: Poll.Traits { get }
    /// The options or items that an answer names; none where it names none.
    var options: [String] { get }
}

extension Poll {
    /// What holds for every poll of one kind.
    ///
    /// None of it has a default: most of it guards people, so whoever adds a kind has to say each.
    package struct Traits: Equatable, Sendable {
        /// What is shown of the answers.
        package enum Shown: Equatable, Sendable {
            /// A picture of numbers, from the minimum on.
            case numbers
            /// The texts that were cleared, from the minimum on.
            case texts
            /// The questions that were cleared, however few seats ask and while the poll is open too.
            case questions
        }

        /// Which of the scenario's minima the answers have to reach.
        package enum Minimum: Equatable, Sendable {
            case group, textGroup
        }

        /// When facilitators may read what was written.
        package enum Reading: Equatable, Sendable {
            case never
            /// Once the answers reach the minimum.
            case fromMinimum
            /// Once so many seats were taken.
            case fromSeats
            /// Once the poll takes no answers, and they reach the minimum for texts.
            case onceClosed
        }

        package let shown: Shown
        package let minimum: Minimum
        package let reading: Reading
        /// Whether an answer is typed as running text, and what is typed is kept as a draft.
        package let isWritten: Bool
        /// Whether its picture counts options, so that hands can be counted for them, too.
        package let countsOptions: Bool
        /// Whether it can be asked again after a discussion.
        package let isAskedAgain: Bool
        /// Whether its answers can be set against those to another poll.
        package let isCompared: Bool

        /// Makes the traits of a kind.
        package init(
            shown: Shown, minimum: Minimum, reading: Reading, isWritten: Bool, countsOptions: Bool,
            isAskedAgain: Bool, isCompared: Bool
        ) {
            self.shown = shown
            self.minimum = minimum
            self.reading = reading
            self.isWritten = isWritten
            self.countsOptions = countsOptions
            self.isAskedAgain = isAskedAgain
            self.isCompared = isCompared
        }
    }
}
