/// What a seat says to a line, and what it asks for.
struct LinearReply: Equatable, Sendable {
    var lines: [String]
    var intents: [ParticipantIntent]

    /// Makes a reply.
    init(_ lines: [String] = [], _ intents: [ParticipantIntent] = []) {
        self.lines = lines
        self.intents = intents
    }

    /// Makes a reply of one line.
    init(_ line: String) { self.init([line]) }
}
