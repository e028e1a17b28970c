import Drawing
import Keyboard

/// Which lines of a list are shown, so that the chosen item is among them.
struct ChoiceWindow {
    /// The first line of each item, and at last the number of lines.
    let starts: [Int]
    let chosen: Int
    /// Rows to show them in.
    let rows: Int

    /// Lays out items with so many lines each.
    init(heights: [Int], chosen: Int, rows: Int) {
        starts = heights.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
        self.chosen = min(max(0, chosen), max(0, heights.count - 1))
        self.rows = max(1, rows)
    }

    /// The first line that is shown, where so many of the chosen item's lines are scrolled past.
    func top(skipping skipped: Int) -> Int {
        let count = starts.last ?? 0
        guard starts.count > 1, count > rows else { return 0 }
        if skipped > 0 || height > rows { return min(starts[chosen] + skipped, count - 1) }
        // The chosen one in the middle, as far as the list's ends allow.
        let middle = starts[chosen] - max(0, rows - height) / 2
        return min(max(0, middle), count - rows)
    }

    /// How many of the chosen item's lines are still to come.
    func rest(skipping skipped: Int) -> Int { max(0, height - skipped - rows) }

    private var height: Int {
        starts.indices.contains(chosen + 1) ? starts[chosen + 1] - starts[chosen] : 0
    }
}

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
