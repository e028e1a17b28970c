/// What stands before somebody at a seat of Convene's, in English, as far as they would do something about it.
enum Sight: Equatable, Sendable {
    /// A page that Enter leaves; or a first page in another language.
    case page, otherLanguage
    /// A form that takes answers.
    case form
    /// A form whose poll has closed, or a page that Esc closes.
    case closes
    /// How sure they are of their answer.
    case sureness
    /// "Can you all hear?"
    case readiness
    /// Whether they would be in a group.
    case groups
    /// The page that asks for a facilitator.
    case checkIn
    /// The room, where an answer can still be changed.
    case changeable
    /// The room, where questions are shown that can be joined in.
    case joinable
    /// The room, and nothing to do.
    case room
    /// "Leave?"
    case leaving
    case end

    /// What can be seen on a painted seat's screen; nil while its picture is not whole.
    init?(painted screen: Screen) {
        let reading = SeatReading.convene
        guard reading.hasPage(screen) else { return nil }
        if screen.shows("q or Enter leaves") {
            self = .end
        } else if screen.shows("y leaves") {
            self = .leaving
        } else if screen.shows("Enter sends, also without a word") {
            self = .checkIn
        } else if screen.shows("Esc closes") || screen.isForm && screen.shows("has closed.") {
            self = .closes
        } else if !reading.hasRoom(screen) {
            self = screen.shows("L English") ? .otherLanguage : .page
        } else if screen.shows("Say how sure you are") {
            self = .sureness
        } else if screen.isForm || reading.hasQuestion(screen) {
            guard reading.hasFormPage(screen) else { return nil }
            self = .form
        } else if screen.shows("1 ready") {
            self = .readiness
        } else if screen.shows("1 With others") {
            self = .groups
        } else if screen.shows("joins in what others ask"), screen.hasQuestions {
            self = .joinable
        } else {
            self = screen.shows("e changes it") ? .changeable : .room
        }
    }

    /// What can be heard at a linear seat since the line with which its open poll begins.
    init(linear text: String) {
        let name = pollName(in: text)
        if text.contains("The session is over.") {
            self = .end
        } else if text.hasPrefix(name + " soon:") || text.contains("Recorded for poll")
            || text.contains("\(name) closed.")
        {
            self = .room
        } else {
            self = .form
        }
    }
}

extension Screen {
    /// All of it in one line, with single spaces.
    var text: String {
        rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    /// Whether its last row is a form's.
    fileprivate var isForm: Bool { lastRow.contains("Esc back") }

    /// Whether questions of the room are shown, each behind a line.
    fileprivate var hasQuestions: Bool { rows.contains { $0.contains("│ ") } }

    /// The newest poll that a linear seat was told of, from the word that names it to the end; nil where none is.
    var newestPoll: String? {
        let rows = rows
        let first = rows.lastIndex {
            $0.hasPrefix("Poll ") && ($0.contains(": ") || $0.contains(" is open."))
        }
        guard let first else { return nil }
        // A line that goes on in the next row is cut anywhere, and fills its own.
        let text = rows[first...].map { $0.count < grid.width ? $0 + " " : $0 }.joined()
        return text.split(separator: " ").joined(separator: " ")
    }

    /// The seat words, where they are told.
    var seatWords: String? {
        let text = text
        let told = ["Your seat words: ", "Your seat words are: "]
        guard let start = told.lazy.compactMap({ text.firstRange(of: $0)?.upperBound }).first else {
            return nil
        }
        let words = text[start...].prefix { $0.isLetter || $0 == "-" || $0 == " " }.split(separator: " ")
        return words.count < 3 ? nil : words.joined(separator: " ")
    }

}

/// `Poll 3`, where a text begins with the name of a poll.
func pollName(in text: String) -> String {
    text.split(separator: " ").prefix(2).map { $0.filter { $0.isLetter || $0.isNumber } }
        .joined(separator: " ")
}

/// The numbers of "whole number from 1 to 100" in a text.
func bounds(in text: String) -> ClosedRange<Int>? {
    guard let start = text.firstRange(of: "whole number from ")?.upperBound else { return nil }
    let numbers = text[start...].split { !$0.isNumber && $0 != "-" }.prefix(2).compactMap { Int($0) }
    guard numbers.count == 2, numbers[0] <= numbers[1] else { return nil }
    return numbers[0]...numbers[1]
}
