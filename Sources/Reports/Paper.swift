/// The measures of a page, in columns and lines.
enum Paper {
    /// Columns of a line.
    static let width = 80
    /// Lines of a page, its footer among them.
    static let height = 60
    /// Lines of a page above the empty line that sets the footer apart.
    static let body = height - 2
    /// Columns that everything under a heading is set in by.
    static let indent = 4
    /// A line from margin to margin.
    static let rule = String(repeating: "─", count: width)
}
