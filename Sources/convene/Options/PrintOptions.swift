import ArgumentParser
import Reports
import Workshop

/// How something is printed, and where.
struct PrintOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "In which form: text (for paper), plain (speech, Braille), html or markdown.", valueName: "format"
        ))
    var format = Format.text

    @Option(
        help: ArgumentHelp("In which language: en or cy. (default: the scenario's)", valueName: "language"))
    var language: Language?

    @Flag(help: "For printers without blocks and dashes; with text.")
    var ascii = false

    @Option(help: ArgumentHelp("Write to this file in place of the terminal.", valueName: "file"))
    var output: String?

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, plain, html, markdown
    }

    func validate() throws {
        guard !ascii || format == .text else { throw ValidationError("--ascii goes with --format text.") }
    }

    /// Prints `document` as it was asked for.
    ///
    /// - Throws: ``Sentence`` where it cannot be written.
    func print(_ document: Document) throws(Sentence) {
        let text =
            switch format {
            case .text: document.text(isASCII: ascii)
            case .plain: document.plain
            case .html: document.html
            case .markdown: document.markdown
            }
        try convene.print(text, to: output)
    }
}

extension Language: ExpressibleByArgument {}
