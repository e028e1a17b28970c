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
