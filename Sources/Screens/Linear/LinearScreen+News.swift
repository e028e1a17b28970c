import Wording

extension LinearScreen {
    /// Lines to add for what became of a check-in.
    package mutating func receive(_ news: CheckInNews) -> [String] {
        let line =
            switch news {
            case .sent: Phrase.linearCheckInSent.text(in: language)
            case .read: Phrase.linearCheckInRead.text(in: language)
            case .reply(let reply): Phrase.linearCheckInReply.text(in: language, reply)
            case .nobodyThere: Phrase.linearCheckInGone.text(in: language, command(.support))
            }
        return [plainly(line)]
    }

    /// Lines to add when a facilitator takes no more texts from this seat.
    package mutating func mute() -> [String] {
        isMuted = true
        return [plainly(Phrase.linearMuted.text(in: language))]
    }
}
