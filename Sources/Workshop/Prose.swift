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
