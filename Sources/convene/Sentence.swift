/// What a person is told when a command cannot do what it was asked for.
struct Sentence: Error {
    let text: String
    /// The process's exit status.
    let status: Int32

    /// Makes an end with `text`, one sentence for the person who can act on it.
    init(_ text: String, status: Int32 = 1) {
        self.text = text
        self.status = status
    }
}

extension Sentence: CustomStringConvertible {
    var description: String { text }
}
