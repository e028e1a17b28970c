package import Markdown

/// A deck as it was read: what each slide shows, step by step, and what is for the speaker alone.
package struct Deck: Sendable {
    package var dialect: Dialect
    package var title: String
    /// Each with at least one step.
    package var slides: [DeckSlide]
    /// In the order of the text.
    package var findings: [DeckFinding]
    /// How many pictures are shown as their text.
    package var picturesAsText: Int
    /// How many have no text either.
    package var picturesLeftOut: Int

    /// What a scenario has in the place of a name that its author gives.
    static let nobody = "Nobody is named (change this line before use)"

    /// How many steps all slides have.
    package var steps: Int { slides.reduce(0) { $0 + $1.steps.count } }
}

/// A slide of a deck.
package struct DeckSlide: Equatable, Sendable {
    /// The line that it begins on, from 1.
    package var line: Int
    /// The nodes of its heading; none where it has none.
    package var title: [MarkdownNode]
    /// What each step adds; the first may add nothing, so that the heading stands alone.
    ///
    /// Comments in it are our own dialect's, of columns.
    package var steps: [[MarkdownNode]]
    package var notes: [String]
}

/// What an author should know of a line of a deck, which can be presented all the same.
package struct DeckFinding: Hashable, Sendable {
    /// From 1.
    package var line: Int
    /// Without capital and full stop.
    package var sentence: String
}

/// What stands at the top of a deck or a slide, as YAML says it.
package indirect enum HeadValue: Equatable, Sendable {
    case text(String)
    case list([HeadValue])
    /// Keys in their order.
    case map([Entry])

    package struct Entry: Equatable, Sendable {
        package var key: String
        package var value: HeadValue

        package init(_ key: String, _ value: HeadValue) {
            self.key = key
            self.value = value
        }
    }

    /// The value behind `key`; nil of what is no map.
    subscript(key: String) -> HeadValue? {
        if case .map(let entries) = self { entries.first { $0.key == key }?.value } else { nil }
    }

    /// Its keys; none of what is no map.
    var keys: [String] {
        if case .map(let entries) = self { entries.map(\.key) } else { [] }
    }

    var isMap: Bool {
        if case .map = self { true } else { false }
    }

    /// Text that is not empty; the texts of a list, apart by commas.
    var text: String? {
        switch self {
        case .text(let text): text.trimmed.isEmpty ? nil : text.onOneLine
        case .list(let values): values.compactMap(\.text).joined(separator: ", ").nonEmpty
        case .map: nil
        }
    }

    var isTrue: Bool { ["true", "yes", "on"].contains(text?.lowercased()) }
    var number: Int? { text.flatMap { Int($0) } }
}

/// How much of a deck a scenario can hold.
package struct DeckLimits: Sendable {
    /// Of a slide.
    let steps: Int
    /// Of a table.
    let columns: Int
    /// Whether columns side by side can have these shares.
    let areShares: @Sendable ([Int]) -> Bool

    package init(steps: Int, columns: Int, areShares: @escaping @Sendable ([Int]) -> Bool) {
        self.steps = steps
        self.columns = columns
        self.areShares = areShares
    }

    /// `shares` as small as they have to be; nil where there can be no such columns.
    func shares(_ shares: [Int]) -> [Int]? {
        let most = shares.max() ?? 1
        let small = most > 100 ? shares.map { $0 * 100 / most } : shares
        let made = small.map { max(1, $0) }
        return areShares(made) ? made : nil
    }
}
