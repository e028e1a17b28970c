import Drawing
import Keyboard
import Wording

/// What a seat holds of leaving an e-mail address; nothing of it stays once it is sent.
struct ContactDesk: Equatable, Sendable {
    /// What became of it.
    enum News: Equatable, Sendable {
        case kept, lost
    }

    /// What is being written.
    var editor = LineEditor(limit: longestAddress)
    /// Whether its page stands before the room.
    var isOpen = false
    /// Whether what was sent is no address.
    var isNone = false
    /// What became of it.
    var news: News?
}

extension ParticipantScreen {
    /// Tells whether the address that was left is kept.
    package mutating func contactCame(back isKept: Bool) {
        contact.news = isKept ? .kept : .lost
        if isKept { contact.editor = LineEditor(limit: longestAddress) }
    }

    /// Does what `key` means to the page that takes an address.
    mutating func pressContact(_ key: Key) -> [ParticipantIntent] {
        contact.isNone = false
        switch key {
        case .escape:
            contact.isOpen = false
            contact.editor = LineEditor(limit: longestAddress)
        case .enter:
            guard let address = emailAddress(in: contact.editor.text) else {
                contact.isNone = true
                return []
            }
            contact.isOpen = false
            return [.contact(address)]
        case .character, .paste, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
            .home, .end, .pageUp, .pageDown, .function, .control, .alt:
            _ = contact.editor.press(key)
        }
        return []
    }

    /// What became of the address.
    var contactStatus: StyledText? {
        switch contact.news {
        case .kept: StyledText(say(.seatContactKept), .success)
        case .lost: StyledText(say(.seatContactLost), .alert)
        case nil: nil
        }
    }

    /// The page that takes an address.
    func drawContact(on canvas: inout Canvas, title: String) {
        let status =
            contact.isNone
            ? StyledText(say(.seatContactNone), .alert)
            : cutRemark(of: contact.editor) ?? StyledText(say(.seatContactKeys), .quiet)
        draw(
            contact.editor, under: (.seatContact, .seatContactHow), status: status, footer: .contact,
            on: &canvas, title: title)
    }
}
