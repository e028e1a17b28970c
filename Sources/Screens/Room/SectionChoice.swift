import Keyboard

/// The cursor in the agenda, and the number that is being typed there.
struct SectionChoice: Equatable, Sendable {
    /// What a key did.
    enum Step: Sendable {
        case moved, chosen
        /// The key means nothing here.
        case nothing
    }

    /// The section that the cursor is on.
    var section: Int
    /// The number typed so far; 0 where none is.
    var typed = 0

    /// Does what `key` means among so many sections.
    mutating func press(_ key: Key, of count: Int) -> Step {
        switch key {
        case .up: self = Self(section: max(0, section - 1))
        case .down: self = Self(section: min(count - 1, section + 1))
        case .home: self = Self(section: 0)
        case .end: self = Self(section: count - 1)
        case .enter, .character(" "): return .chosen
        case .character(let character):
            guard let digit = character.wholeNumberValue, character.isASCII else { return .nothing }
            typed = typed * 10 + digit <= count ? typed * 10 + digit : digit
            if (1...max(1, count)).contains(typed) { section = typed - 1 }
        case .tab, .backTab, .backspace, .delete, .insert, .escape, .left, .right, .pageUp, .pageDown,
            .function, .control, .alt, .paste:
            return .nothing
        }
        return .moved
    }
}
