import Wording

extension LinearScreen {
    /// Lines to add for what became of a check-in.
    package mutating func receive(_ news: CheckInNews) -> [String] {
        let line =
            switch news {
            case .sent: checkInNews(Phrase.seatCheckInSent.text(in: language))
            case .read: checkInNews(Phrase.seatCheckInRead.text(in: language))
            case .reply(let reply): checkInNews(Phrase.seatReply.text(in: language) + " " + reply)
            case .nobodyThere: Phrase.linearCheckInGone.text(in: language, command(.support))
            }
        return [plainly(line)]
    }

    /// A sentence about a check-in, with the word before it that says so.
    func checkInNews(_ sentence: String) -> String {
        Phrase.linearCheckInNews.text(in: language, sentence)
    }

    /// Lines to add when a facilitator takes no more texts from this seat.
    package mutating func mute() -> [String] {
        isMuted = true
        return [plainly(Phrase.muted.text(in: language))]
    }
}
