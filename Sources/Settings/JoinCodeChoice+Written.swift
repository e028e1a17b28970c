extension JoinCodeChoice {
    /// Reads digits, or `random`.
    init?(written: String) {
        let isCode = (4...12).contains(written.count) && written.allSatisfy { $0.isASCII && $0.isNumber }
        guard isCode || written == "random" else { return nil }
        self = isCode ? .digits(written) : .random
    }

    /// As it is given.
    var written: String {
        switch self {
        case .random: "random"
        case .digits(let digits): digits
        }
    }
}
