extension Poll {
    /// A label of one scale for each of one or several statements.
    package struct Scale: PollKind {
        /// None where the question itself is meant.
        package var statements: [String]
        /// From the least.
        package var labels: [String]

        package static let traits = Traits(
            shown: .numbers, minimum: .group, reading: .never, isWritten: false, countsOptions: false,
            isAskedAgain: true, isCompared: false)

        package var options: [String] { [] }

        /// Makes the kind.
        package init(statements: [String], labels: [String]) {
            self.statements = statements
            self.labels = labels
        }
    }
}

extension Poll.Kind {
    /// A label of one scale for each of one or several statements.
    package static func scale(statements: [String], labels: [String]) -> Self {
        .scale(Poll.Scale(statements: statements, labels: labels))
    }
}

extension Poll {
    /// A label of one scale for how it was before, and one for how it is now.
    package struct ThenNow: PollKind {
        /// From the least.
        package var labels: [String]

        package static let traits = Traits(
            shown: .numbers, minimum: .group, reading: .never, isWritten: false, countsOptions: false,
            isAskedAgain: true, isCompared: false)

        package var options: [String] { [] }

        /// Makes the kind.
        package init(labels: [String]) {
            self.labels = labels
        }
    }
}

extension Poll.Kind {
    /// A label of one scale for how it was before, and one for how it is now.
    package static func thenNow(labels: [String]) -> Self {
        .thenNow(Poll.ThenNow(labels: labels))
    }
}

/// Sets of labels for scales that need no author, from the least to the most; English only.
package enum ReadyLabels: String, CaseIterable, Sendable {
    case agreement, frequency, confidence, likelihood, ease, quality

    /// The labels; without the middle one where `neutral` is false.
    package func labels(neutral: Bool = true) -> [String] {
        var labels = all
        if !neutral { labels.remove(at: labels.count / 2) }
        return labels
    }

    /// An odd number of labels.
    private var all: [String] {
        switch self {
        case .agreement: ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"]
        case .frequency: ["Never", "Rarely", "Sometimes", "Often", "Always"]
        case .confidence:
            ["Not confident", "Slightly confident", "Fairly confident", "Confident", "Very confident"]
        case .likelihood: ["Very unlikely", "Unlikely", "Even chance", "Likely", "Very likely"]
        case .ease: ["Very hard", "Hard", "Neither", "Easy", "Very easy"]
        case .quality: ["Poor", "Fair", "Good", "Very good", "Excellent"]
        }
    }
}
