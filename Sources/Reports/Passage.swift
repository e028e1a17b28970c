/// Lines that stay together on one page where they fit one.
struct Passage: Equatable {
    /// The lines, each within the paper's width.
    var lines: [String]

    /// Makes a passage.
    init(_ lines: [String]) { self.lines = lines }

    /// Passages of which the first begins with `title`, so that a heading never ends a page.
    static func section(_ title: String, _ passages: [Passage]) -> [Passage] {
        guard let first = passages.first else { return [] }
        return [Passage([title] + first.lines)] + passages.dropFirst()
    }
}
