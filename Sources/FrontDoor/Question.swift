/// What a client that wants in is asked.
struct Question {
    let instruction: String
    let prompt: String
    /// Whether it may show a public key instead.
    let takesKeys: Bool
}
