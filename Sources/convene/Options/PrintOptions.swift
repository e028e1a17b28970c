import ArgumentParser
import Glibc
import ReportFiles
import Reports
import Workshop

/// How something is printed, and where.
struct PrintOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "In which form: text (for paper), plain (speech, Braille), html or markdown; a summary also as csv (a folder of tables), json or ods.",
            valueName: "format"
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
        case text, plain, html, markdown, csv, json, ods

        /// Whether it is made of what is printed, and not of tables.
        var isDocument: Bool { [.text, .plain, .html, .markdown].contains(self) }
    }

    func validate() throws {
        guard format != .csv || output != nil else {
            throw ValidationError("csv is a folder of tables: name a new one with --output.")
        }
        guard !ascii || format == .text else { throw ValidationError("--ascii goes with --format text.") }
    }

    /// Writes the tables of `sessions`.
    ///
    /// - Throws: ``Sentence`` where they cannot be written.
    func write(_ sessions: [DataSet]) throws(Sentence) {
        let files: [ReportFile]
        do throws(ReportFileError) {
            switch format {
            case .csv: files = try ReportFile.csv(of: sessions)
            case .ods: files = [try .ods(of: sessions)]
            case .text, .plain, .html, .markdown, .json: files = [try .json(of: sessions)]
            }
        } catch {
            throw Sentence("\(error)")
        }
        if format == .csv { return try convene.write(files, into: output ?? "") }
        guard format == .json || output != nil || isatty(STDOUT_FILENO) == 0 else {
            throw Sentence("A spreadsheet is nothing for a terminal. Name a file with --output.")
        }
        for file in files { try convene.print(file.bytes, to: output) }
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
            case .csv, .json, .ods: preconditionFailure("tables are written")
            }
        try convene.print(text, to: output)
    }
}

/// How sheets for people's hands are printed.
struct SheetOptions: ParsableArguments {
    @Flag(help: "Large letters; with html.")
    var largePrint = false

    @OptionGroup var printing: PrintOptions

    func validate() throws {
        guard printing.format.isDocument else {
            throw ValidationError("This is printed as text, plain, html or markdown.")
        }
        guard !largePrint || printing.format == .html else {
            throw ValidationError("Large print needs --format html: text has the letters of its printer.")
        }
    }

    /// Prints `document` as it was asked for.
    ///
    /// - Throws: ``Sentence`` where it cannot be written.
    func print(_ document: Document) throws(Sentence) {
        var document = document
        document.isLarge = largePrint
        try printing.print(document)
    }
}

extension Language: ExpressibleByArgument {}
