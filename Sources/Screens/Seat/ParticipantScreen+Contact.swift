import Drawing
import Keyboard
import Wording

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
            ? StyledText(say(.seatContactNone), .alert) : StyledText(say(.seatContactKeys), .quiet)
        draw(
            contact.editor, under: (.seatContact, .seatContactHow), status: status, footer: .contact,
            on: &canvas, title: title)
    }
}
