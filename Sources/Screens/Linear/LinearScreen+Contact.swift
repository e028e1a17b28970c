import Wording

extension LinearScreen {
    /// Lines that tell whether the address that was left is kept.
    package mutating func contactCame(back isKept: Bool) -> [String] {
        [plainly((isKept ? Phrase.linearContactKept : .seatContactLost).text(in: language))]
    }

    /// Asks for an e-mail address.
    mutating func askContact() -> LinearReply {
        question = .contact
        return LinearReply([
            Phrase.seatContactHow.text(in: language), Phrase.linearContact.text(in: language),
        ])
    }

    /// What a line is to the question for an address; what is none is asked for again.
    mutating func takeContact(_ text: String) -> LinearReply {
        guard !text.isEmpty else { return LinearReply(Phrase.linearContactNone.text(in: language)) }
        if let address = emailAddress(in: text) { return LinearReply([], [.contact(address)]) }
        question = .contact
        return LinearReply([
            Phrase.seatContactNone.text(in: language), Phrase.linearContact.text(in: language),
        ])
    }
}
