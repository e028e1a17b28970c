/// One screenful, revealed step by step.
package struct Slide: Equatable, Sendable {
    /// What a slide is drawn for.
    package enum Layout: String, CaseIterable, Sendable {
        case title, agenda, notice, facts, quote, `case`, stages, figures, points, resources, poll, closing
    }

    /// The slide's heading.
    package var title: String
    /// How it is drawn.
    package var layout: Layout
    /// How hard the slide may be to see, from 0 (nothing) to 3.
    package var intensity: Int
    /// One calm line that says what comes, before the slide is shown.
    package var contentNote: String?
    /// The slide's steps, at least one.
    package var steps: [Step]
    /// What only the facilitator reads; paragraphs apart by an empty line.
    package var notes: String

    /// Makes a slide; one without steps gets a single empty one.
    package init(
        title: String, layout: Layout = .points, intensity: Int = 0, contentNote: String? = nil,
        steps: [Step] = [], notes: String = ""
    ) {
        self.title = title
        self.layout = layout
        self.intensity = intensity
        self.contentNote = contentNote
        self.steps = steps.isEmpty ? [Step()] : steps
        self.notes = notes
    }
}

extension Slide {
    /// The files of its pictures, in the order of its steps.
    package var pictures: [String] { steps.flatMap { $0.content.flatMap(\.pictures) } }

    /// The polls of this slide, in the order of its steps.
    package var polls: [Poll] { steps.compactMap(\.poll) }

    /// Whether the content note stands before this slide, as a screen of its own.
    package var isPrecededByContentNote: Bool { contentNote != nil && (intensity >= 2 || layout == .case) }

    /// What is revealed together: content that is added to the slide, or a poll that takes its place.
    package struct Step: Equatable, Sendable {
        /// What this step adds.
        package var content: [Block]
        /// The poll that this step asks.
        ///
        /// While the slide stands at this step, the poll is what is drawn, under this step's own content,
        /// which introduces it.
        package var poll: Poll?

        /// Makes a step.
        package init(_ content: [Block] = [], poll: Poll? = nil) {
            self.content = content
            self.poll = poll
        }
    }
}

/// A piece of a slide, as Markdown knows it.
package indirect enum Block: Equatable, Sendable {
    case paragraph(Prose)
    /// A heading inside a slide (`###` and deeper).
    case heading(Prose)
    /// Items are blocks themselves, so lists nest. Numbered from `start` where ordered.
    case list(ordered: Bool, items: [[Block]], start: Int = 1)
    /// Somebody's own words; `attribution` is the last paragraph where it began with a dash.
    case quote([Block], attribution: Prose?)
    /// Code as it stands, lines apart by line feeds.
    case code(String)
    /// Columns beyond `columns` stand at the left.
    case table(header: [Prose], rows: [[Prose]], columns: [Alignment] = [])
    /// A picture in a file under the scenario's folder, and what it shows; that, which is never empty, stands under it,
    /// and alone wherever it is not drawn.
    case picture(file: String, text: String)
    /// What a step brings to one of several columns; it holds no columns itself.
    case column(Column, [Block])

    /// How a table's column stands.
    package enum Alignment: Sendable {
        case left, middle, right
    }
}

extension Block {
    /// The files of the pictures in it.
    var pictures: [String] {
        switch self {
        case .picture(let file, _): [file]
        case .list(_, let items, _): items.joined().flatMap(\.pictures)
        case .quote(let blocks, _), .column(_, let blocks): blocks.flatMap(\.pictures)
        case .paragraph, .heading, .code, .table: []
        }
    }
}

/// One of several columns that stand side by side where there is room.
package struct Column: Equatable, Sendable {
    /// Which of the slide's sets of columns it belongs to, in their order: a set is one picture, whatever steps bring it.
    package var set: Int
    /// The widths of the set's columns, as shares of their sum; 2 to 6, each from 1 to 100.
    package var shares: [Int]
    /// Its place among them, from 0.
    package var index: Int

    /// Makes a column.
    package init(of set: Int, shares: [Int], index: Int) {
        self.set = set
        self.shares = shares
        self.index = index
    }

    /// Whether shares can be those of a set.
    package static func areShares(_ shares: [Int]) -> Bool {
        (2...6).contains(shares.count) && shares.allSatisfy((1...100).contains)
    }
}

/// Running text with emphasis and links.
package struct Prose: Equatable, Sendable {
    /// Text of one appearance.
    package struct Span: Equatable, Sendable {
        /// The text; a line feed is a line break that the author asked for.
        package var text: String
        /// Written `*so*`.
        package var isEmphasized: Bool
        /// Written `**so**`.
        package var isStrong: Bool
        /// Written as code, between backticks.
        package var isCode: Bool

        /// Makes a span.
        package init(_ text: String, isEmphasized: Bool = false, isStrong: Bool = false, isCode: Bool = false)
        {
            self.text = text
            self.isEmphasized = isEmphasized
            self.isStrong = isStrong
            self.isCode = isCode
        }
    }

    /// The spans, in reading order.
    ///
    /// A link's address stands behind its text, in parentheses.
    package var spans: [Span]

    /// Makes prose of spans.
    package init(_ spans: [Span]) { self.spans = spans }

    /// The text without its appearance.
    package var text: String { spans.map(\.text).joined() }
}

extension Prose: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init([Span(value)]) }
}
