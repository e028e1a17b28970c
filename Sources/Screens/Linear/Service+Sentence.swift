import Workshop

extension Service {
    /// The service in one line: its name, what it is for, and when it answers.
    var sentence: String {
        let facts = [detail, when].compactMap { $0 }.joined(separator: ", ")
        return facts.isEmpty ? name : "\(name): \(facts)"
    }
}
