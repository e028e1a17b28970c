package import Workshop

/// What is printed, whatever the format: parts made of blocks, in the words of one language.
///
/// A format draws what stands here and nothing else, so that none can show more than another.
package struct Document: Codable, Equatable, Sendable {
    /// Stands at the foot of pages and over windows.
    package var name: String
    package var language: Language
    package var title: Words
    package var subtitle: Words?
    /// The day, beside the title; empty where there is none.
    package var day: String
    /// What this is, such as `Session summary`.
    package var kind: String
    /// What is said beside that, such as the time of day.
    package var detail: String
    /// What has to be known before anything else.
    package var notices: [Words]
    package var parts: [Part]
    /// Whether letters are large, where a format has sizes.
    package var isLarge = false

    /// A text, and the language that it is in.
    package struct Words: Codable, Equatable, Sendable {
        package var text: String
        /// Nil where it is the document's.
        package var language: Language?

        /// Makes words; in the document's language where none is said.
        package init(_ text: String, in language: Language? = nil) {
            (self.text, self.language) = (text, language)
        }
    }

    /// What stands together under one heading.
    package struct Part: Codable, Equatable, Sendable {
        /// Empty where the part has no heading.
        package var title: Words
        package var blocks: [Block]
        /// Whether it begins on a page of its own.
        package var startsPage = false

        /// Makes a part.
        package init(_ title: Words, _ blocks: [Block], startsPage: Bool = false) {
            (self.title, self.blocks, self.startsPage) = (title, blocks, startsPage)
        }
    }

    /// One thing that every format draws in a way of its own.
    package indirect enum Block: Codable, Equatable, Sendable {
        case paragraph(Words)
        /// What somebody wrote, each with what is known of it; empty where nothing is.
        case quotes([Words], known: [String])
        case list([Words])
        /// Numbered from `start`.
        case ordered([Words], start: Int)
        /// Labels, and what belongs to each.
        case terms([Term])
        case table(Table)
        case entry(Entry)
        /// A heading inside of a part.
        case heading(Words)
        /// Text that keeps its lines.
        case lines([String])
        /// What stands side by side where a format has room, and else one below the other; widths are shares of their sum.
        case columns([[Block]], shares: [Int])
        /// A box to tick, or a line to write on.
        case boxes([Words])
        /// Where the paper is cut.
        case cut
    }

    /// A label and its text.
    package struct Term: Codable, Equatable, Sendable {
        package var label: Words
        package var text: Words
        /// Whether its numbers are there to be rung.
        package var isRung = false
    }

    /// A poll, or the stages of a decision.
    package struct Entry: Codable, Equatable, Sendable {
        /// Its number among the scenario's polls, or their first and last: `7–9`.
        package var number: String
        package var question: Words
        /// How many answered, or that it was not asked.
        package var beside: String
        /// In which section and at which slide it stands; empty where that goes without saying.
        package var place: Words
        package var hint: Words?
        package var blocks: [Block]
    }
}

extension Document {
    /// Names, and under each head what belongs to them.
    package struct Table: Codable, Equatable, Sendable {
        /// How a format that has pictures may draw it.
        package enum Picture: String, Codable, Sendable {
            /// A bar for each cell, on one measure.
            case bars
            /// Columns beside one another, on one measure: the rows are neighbours.
            case histogram
            /// Each row's cells divide one whole.
            case stacked
            /// Each cell is the darker the greater its share.
            case heat
            /// None.
            case none
        }

        /// What it tells, as a sentence; empty where that goes without saying.
        package var caption: String
        /// What the rows' names are.
        package var corner: String
        package var heads: [Words]
        package var rows: [Row]
        package var picture: Picture

        /// Whether a number in it is not shown.
        package var hidesSome: Bool { rows.contains { $0.cells.contains(.hidden) } }

        /// Whether counts and shares have a column each: where nothing else stands in it, and a share is told.
        var partsShares: Bool {
            heads.count == 1
                && rows.flatMap(\.cells).contains { if case .share(_, _, _?) = $0 { true } else { false } }
        }
    }

    package struct Row: Codable, Equatable, Sendable {
        package var name: Words
        /// One for each of the table's heads.
        package var cells: [Cell]
    }

    package enum Cell: Codable, Equatable, Sendable {
        /// So many of a whole, and how many hundredths that is; nil of fewer than twenty.
        case share(Int, of: Int, percent: Int?)
        /// A number by itself.
        case count(Int)
        /// A mean in tenths, out of a whole in tenths.
        case mean(Int, of: Int)
        case text(String)
        /// Not to be shown.
        case hidden
        /// There is no such number.
        case none

        /// What it says in one piece, such as `10 (43 %)`; `notShown` of what is hidden.
        func said(notShown: String) -> String {
            switch self {
            case .share(let count, _, let percent): "\(count)" + (percent.map { " (\($0) %)" } ?? "")
            case .count(let count): "\(count)"
            case .mean(let tenths, _): tenthsText(tenths)
            case .text(let text): oneLine(text)
            case .hidden: notShown
            case .none: ""
            }
        }

        /// The share that a bar shows; nil where there is none.
        package var bar: (count: Int, whole: Int)? {
            switch self {
            case .share(let count, let whole, _): (count, whole)
            case .mean(let tenths, let whole): (tenths, whole)
            case .count, .text, .hidden, .none: nil
            }
        }
    }
}

extension Language: Codable {}
