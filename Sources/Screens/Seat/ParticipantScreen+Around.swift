import Drawing
import Keyboard
import Session
import Wording

/// What a seat holds of asking for a facilitator; no draft and no other page ever has it.
struct CheckInDesk: Equatable, Sendable {
    /// The most characters of a message.
    static let longestMessage = 200

    /// What is being written.
    var editor = Self.emptyField
    /// A field with nothing in it.
    static var emptyField: LineEditor { LineEditor(limit: longestMessage, keepsLines: true) }
    /// Whether its page stands before everything.
    var isOpen = false
    /// Whether it was asked for while no facilitator would see it; the support page says so.
    var isInVain = false
    /// What became of the message, replies aside.
    var news: CheckInNews?
    /// What a facilitator wrote back to the message, until it is put away.
    var reply: String?
    /// What a facilitator wrote back to a text of this seat, until it is put away.
    var word: String?

    /// What a facilitator wrote that is to be read first.
    var letter: SeatLetter? { letters.first }

    /// All that facilitators wrote and that was not put away.
    var letters: [SeatLetter] { [reply.map(SeatLetter.reply), word.map(SeatLetter.word)].compactMap(\.self) }

    /// Puts away what was read.
    mutating func putAway(_ letter: SeatLetter) {
        switch letter {
        case .reply: reply = nil
        case .word: word = nil
        }
    }

    /// Keeps nothing but what is still to be read, and that nobody wrote back.
    mutating func end() {
        self = CheckInDesk(news: news == .unanswered ? news : nil, reply: reply, word: word)
    }
}

/// What a facilitator wrote to one seat.
enum SeatLetter: Equatable, Sendable {
    /// Back to its check-in.
    case reply(String)
    /// Back to a text that it wrote.
    case word(String)

    /// Whether it may be read in a pause, in which nobody's screen is to differ: only where its person asked for it.
    var mayStandInPause: Bool { if case .reply = self { true } else { false } }
}

extension ParticipantScreen {
    /// Takes note of what the facilitators ask; to be called after each change of the surroundings.
    package mutating func follow(_ surroundings: Surroundings) {
        if surroundings.readiness == nil { hearing = .silent }
        if surroundings.work.groups == nil { place = nil }
    }

    /// Takes note of what became of the wish for a facilitator.
    package mutating func receive(_ news: CheckInNews) {
        switch news {
        case .reply(let text):
            checkIn.reply = text
            checkIn.news = nil
            if page == nil, !isSupportOpen, !checkIn.isOpen { pageTop = 0 }
        case .sent:
            checkIn.editor = CheckInDesk.emptyField
            checkIn.news = news
        case .read, .nobodyThere, .unanswered: checkIn.news = news
        }
    }

    /// Takes what facilitators wrote back to texts of this seat, a line for each.
    package mutating func receive(word: String) {
        checkIn.word = word
        if page == nil, !isSupportOpen, !checkIn.isOpen { pageTop = 0 }
    }

    /// Takes no more texts from this seat; choices still count.
    package mutating func mute() {
        person.isMuted = true
        form?.isMuted = true
        justLeft?.isMuted = true
    }

    /// Says that a text goes from the screens, and not at once.
    package mutating func takeBack() { form?.notice = SeatRemark(.takingBack) }

    /// Opens the page that asks for a facilitator; where nobody would see it, the support page says so.
    mutating func openCheckIn(in surroundings: Surroundings) {
        if surroundings.takesCheckIns {
            checkIn.isOpen = true
        } else {
            if !isSupportOpen { openSupport() }
            checkIn.isInVain = true
        }
    }

    /// Does what `key` means to the page that asks for a facilitator.
    mutating func pressCheckIn(_ key: Key, surroundings: Surroundings) -> [ParticipantIntent] {
        switch key {
        case .escape: checkIn.isOpen = false
        case .enter:
            checkIn.isOpen = false
            guard surroundings.takesCheckIns else {
                openCheckIn(in: surroundings)
                return []
            }
            isSupportOpen = false
            pageTop = 0
            return [.checkIn(checkIn.editor.trimmed)]
        case .character, .paste, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
            .home, .end, .pageUp, .pageDown, .function, .control, .alt:
            _ = checkIn.editor.press(key)
        }
        return []
    }

    /// Does what `key` means to the page with a facilitator's words; a letter that was meant for the room does not
    /// put them away.
    mutating func press(
        _ key: Key, at letter: SeatLetter, in state: State, surroundings: Surroundings, size: Size
    ) {
        if key == .character("!") {
            openSupport()
        } else if key == .escape || key == .enter {
            checkIn.putAway(letter)
            pageTop = 0
        } else if key.mayScroll(isWelcome: false) {
            let column = column(of: letter, in: state, surroundings: surroundings, size: size)
            _ = scroll(column, by: key, height: SeatFrame(size).body.count)
        }
    }

    /// What a seat answers "Can you all hear?" with `key`; nil where it is not asked, or the key says nothing of it.
    mutating func answerReadiness(_ key: Key, surroundings: Surroundings) -> Readiness? {
        if hearing == .thanked { hearing = .answered }
        guard hearing == .silent, surroundings.readiness != nil, case .character(let character) = key,
            let number = character.wholeNumberValue, character.isASCII,
            let readiness = Readiness(rawValue: number - 1)
        else { return nil }
        hearing = .thanked
        return readiness
    }
}
