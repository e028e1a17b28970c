import Workshop

/// A poll as this seat heard it.
struct Asked: Equatable, Sendable {
    let poll: Poll
    let round: Int
}
