/// The findings so far, and the text they are about.
struct Findings {
    let source: SourceText
    private(set) var diagnostics: [Diagnostic] = []

    init(in source: SourceText) { self.source = source }

    mutating func error(_ message: String, at location: Location) {
        add(.error, message, at: location)
    }

    mutating func warning(_ message: String, at location: Location) {
        add(.warning, message, at: location)
    }

    mutating func error(_ message: String, at node: MarkdownNode) {
        error(message, at: node.location(in: source))
    }

    mutating func warning(_ message: String, at node: MarkdownNode) {
        warning(message, at: node.location(in: source))
    }

    /// Each finding once, in the order of the text; findings of one place in the order they were made.
    var sorted: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return diagnostics.filter { seen.insert($0).inserted }.enumerated()
            .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
            .map(\.element)
    }

    /// Messages quote the text, which may hold what moves a terminal's cursor.
    private mutating func add(_ severity: Diagnostic.Severity, _ message: String, at location: Location) {
        diagnostics.append(Diagnostic(severity, String(message.map(printable)), at: location))
    }
}
