import Drawing
import Wording
import Workshop

/// A document as one page for browsers: no script, nothing fetched, and a real table wherever there are numbers.
struct WebPage {
    private let document: Document

    init(_ document: Document) { self.document = document }

    private var language: Language { document.language }

    var text: String {
        let parts = document.parts.enumerated().map { section($1, id: "part-\($0 + 1)") }.joined()
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <meta name="referrer" content="no-referrer">
            <title>\(escaped(document.name))</title>
            <style>
            \(webStyle)\(document.isLarge ? "html{font-size:150%}\n" : "")</style>
            </head>
            <body>
            <header>
            <h1\(attribute(document.title))>\(escaped(document.title.text))</h1>
            \(document.subtitle.map { "<p class=\"subtitle\"\(attribute($0))>\(escaped($0.text))</p>\n" } ?? "")\
            <p>\(head)</p>
            \(document.notices.map { "<p class=\"notice\"\(attribute($0))>\(escaped($0.text))</p>\n" }.joined())\
            </header>
            \(contents)<main>
            \(parts)</main>
            </body>
            </html>

            """
    }

    private var head: String {
        [document.kind, document.day, document.detail].filter { !$0.isEmpty }.map(escaped)
            .joined(separator: " · ")
    }

    private var contents: String {
        let links = document.parts.enumerated().filter { !$1.title.text.isEmpty }.map { index, part in
            "<li><a href=\"#part-\(index + 1)\">\(inline(part.title))</a></li>\n"
        }
        guard links.count > 2 else { return "" }
        let name = escaped(Phrase.paperContents.text(in: language))
        return "<nav aria-label=\"\(name)\">\n<ul>\n\(links.joined())</ul>\n</nav>\n"
    }

    private func section(_ part: Document.Part, id: String) -> String {
        let page = part.startsPage ? " class=\"page\"" : ""
        let body = part.blocks.map(html).joined()
        guard !part.title.text.isEmpty else { return "<div id=\"\(id)\"\(page)>\n\(body)</div>\n" }
        return "<section id=\"\(id)\" aria-labelledby=\"\(id)-title\"\(page)>\n"
            + "<h2 id=\"\(id)-title\"\(attribute(part.title))>\(escaped(part.title.text))</h2>\n\(body)</section>\n"
    }

    private func html(_ block: Document.Block) -> String {
        switch block {
        case .paragraph(let words): "<p\(attribute(words))>\(escaped(words.text))</p>\n"
        case .heading(let words): "<h3\(attribute(words))>\(escaped(words.text))</h3>\n"
        case .quotes(let texts, let known):
            "<ul class=\"quotes\">\n"
                + zip(texts, known).map { text, known in
                    "<li>\(inline(text))\(known.isEmpty ? "" : " <small>(\(escaped(known)))</small>")</li>\n"
                }.joined() + "</ul>\n"
        case .list(let texts): list(texts, "")
        case .ordered(let texts, let start):
            "<ol\(start == 1 ? "" : " start=\"\(start)\"")>\n"
                + texts.map { "<li\(attribute($0))>\(escaped($0.text))</li>\n" }.joined() + "</ol>\n"
        case .boxes(let texts): list(texts, " class=\"boxes\"")
        case .terms(let terms):
            "<dl>\n"
                + terms.map { "<dt>\(inline($0.label))</dt>\n<dd>\(inline($0.text))</dd>\n" }.joined()
                + "</dl>\n"
        case .table(let table): html(table)
        case .entry(let entry): html(entry)
        case .lines(let lines): "<pre>\(lines.map { escapedLine($0) }.joined(separator: "\n"))</pre>\n"
        case .columns(let columns, let shares): side(by: shares, columns)
        case .cut: "<hr class=\"cut\">\n"
        }
    }

    private func side(by shares: [Int], _ columns: [[Document.Block]]) -> String {
        let inner = zip(shares, columns).map { share, blocks in
            "<div style=\"flex:\(share) 1 15em\">\n\(blocks.map(html).joined())</div>\n"
        }
        return "<div style=\"display:flex;flex-wrap:wrap;gap:0 2em\">\n\(inner.joined())</div>\n"
    }

    private func list(_ texts: [Document.Words], _ attributes: String) -> String {
        "<ul\(attributes)>\n" + texts.map { "<li\(attribute($0))>\(escaped($0.text))</li>\n" }.joined()
            + "</ul>\n"
    }

    private func html(_ entry: Document.Entry) -> String {
        let about = [Document.Words(entry.beside), entry.place].filter { !$0.text.isEmpty }.map(inline)
        return """
            <article>
            <h3><span class="number">\(escaped(entry.number))</span> \(inline(entry.question))</h3>
            \(about.isEmpty ? "" : "<p class=\"about\">\(about.joined(separator: " · "))</p>\n")\
            \(entry.hint.map { "<p class=\"about\"\(attribute($0))>\(escaped($0.text))</p>\n" } ?? "")\
            \(entry.blocks.map(html).joined())</article>

            """
    }

    /// `words`, marked where they are in a language that is not the document's.
    private func inline(_ words: Document.Words) -> String {
        words.language == nil || words.language == language
            ? escaped(words.text) : "<span\(attribute(words))>\(escaped(words.text))</span>"
    }

    private func attribute(_ words: Document.Words) -> String {
        guard let own = words.language, own != language else { return "" }
        return " lang=\"\(own.rawValue)\""
    }
}

extension WebPage {
    /// A table with its picture: in its cells, or above it.
    private func html(_ table: Document.Table) -> String {
        let caption = table.caption.isEmpty ? "" : "<caption>\(escaped(table.caption))</caption>\n"
        let isSplit = table.partsShares
        let shares = isSplit ? [Document.Words(Phrase.paperShare.text(in: language))] : []
        let heads = ([Document.Words(table.corner)] + table.heads + shares)
            .map { "<th scope=\"col\">\(inline($0))</th>" }.joined()
        let rows = table.rows.map { row in
            let cells = row.cells.enumerated().map { column, cell in
                html(cell, of: row, at: column, in: table, isSplit: isSplit)
            }
            return "<tr><th scope=\"row\">\(inline(row.name))</th>\(cells.joined())</tr>\n"
        }
        let body =
            "<table class=\"\(table.picture.rawValue)\">\n\(caption)<thead>\n<tr>\(heads)</tr>\n</thead>\n"
            + "<tbody>\n\(rows.joined())</tbody>\n</table>\n"
        // What scrolls on a telephone is within a keyboard's reach.
        let reach =
            table.heads.count > 1
            ? " tabindex=\"0\" role=\"group\" aria-label=\"\(escaped(table.caption.isEmpty ? table.corner : table.caption))\""
            : ""
        return picture(above: table) + "<div class=\"wide\"\(reach)>\n\(body)</div>\n"
    }

    private func html(
        _ cell: Document.Cell, of row: Document.Row, at column: Int, in table: Document.Table, isSplit: Bool
    ) -> String {
        let drawn =
            table.picture == .bars
            ? cell.bar.map { WebFigures.bar($0.count, of: $0.whole, isSecond: column > 0) } ?? "" : ""
        let shade =
            table.picture == .heat
            ? cell.bar.map { " h\($0.whole > 0 ? min(9, $0.count * 10 / $0.whole) : 0)" } ?? "" : ""
        guard isSplit else { return "<td class=\"n\(shade)\">\(beside(drawn, said(cell)))</td>" }
        guard case .share(let count, _, let percent) = cell else {
            return "<td class=\"n\">\(said(cell))</td><td class=\"n\"></td>"
        }
        return
            "<td class=\"n\">\(count)</td><td class=\"n\">\(beside(drawn, percent.map { whole("\($0) %") } ?? ""))</td>"
    }

    /// A bar, and what it is of, at the end of its row.
    private func beside(_ drawn: String, _ said: String) -> String {
        drawn.isEmpty ? said : "<span class=\"cell\">\(drawn)<span>\(said)</span></span>"
    }

    private func said(_ cell: Document.Cell) -> String {
        let said = escaped(cell.said(notShown: Phrase.pollNotShown.text(in: language)))
        return switch cell {
        case .share: whole(said)
        case .hidden: "<small>\(said)</small>"
        case .count, .mean, .text, .none: said
        }
    }

    /// A text with a percentage, which no line's end divides.
    private func whole(_ text: String) -> String { text.replacing(" %", with: "\u{A0}%") }

    private func picture(above table: Document.Table) -> String {
        switch table.picture {
        case .histogram:
            let bars = table.rows.map { ($0.cells.first?.bar, oneLine($0.name.text)) }
            return WebFigures.histogram(bars)
        case .stacked:
            return table.rows.map { row in
                let shares = row.cells.compactMap(\.bar)
                let labels = row.cells.count { if case .hidden = $0 { true } else { false } }
                return labels > 0 ? "" : WebFigures.stacked(shares, name: oneLine(row.name.text))
            }.joined()
        case .bars, .heat, .none: return ""
        }
    }
}

/// `text` on one line, in which no character means anything to a browser.
func escaped(_ text: String) -> String {
    var result = ""
    for character in oneLine(text) {
        switch character {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        default: result.append(character)
        }
    }
    return result
}

extension Document {
    /// The document as one self-contained page of HTML, for screens and print.
    package var html: String { WebPage(self).text }
}
