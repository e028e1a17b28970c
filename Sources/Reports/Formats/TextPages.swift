import Drawing
import Wording
import Workshop

/// A document as text for paper: pages of ``Paper/height`` lines of ``Paper/width`` columns.
struct TextPages {
    private let document: Document
    private let isASCII: Bool
    private let room = Paper.width - Paper.indent

    init(_ document: Document, isASCII: Bool) { (self.document, self.isASCII) = (document, isASCII) }

    var text: String {
        let text = paged([heading] + document.parts.flatMap(passages), footedBy: document.name) {
            Phrase.paperPage.text(in: document.language, "\($0)", "\($1)")
        }
        return isASCII ? inASCII(text) : text
    }

    private var notShown: String { Phrase.pollNotShown.text(in: document.language) }

    private var heading: Passage {
        let title = set(document.title.text.uppercased(), to: Paper.width - columns(of: document.day) - 2)
        var lines = [spread(title[0], document.day)] + title.dropFirst()
        lines += document.subtitle.map { set($0.text, to: Paper.width) } ?? []
        lines += beside(document.kind, document.detail, in: Paper.width) + [Paper.rule]
        for notice in document.notices { lines += [""] + set(notice.text, to: Paper.width) }
        return Passage(lines)
    }

    private func passages(of part: Document.Part) -> [Passage] {
        let title = part.title.text.isEmpty ? [] : set(part.title.text.uppercased(), to: Paper.width)
        // What follows an entry belongs to it; an entry begins a passage, and so does whatever is not in one.
        var passages: [Passage] = []
        var loose: [String] = []
        var isHeading = false
        for block in part.blocks.flatMap(\.underOneAnother) {
            switch block {
            case .entry(let entry):
                // A heading goes with what it heads.
                if !loose.isEmpty, !isHeading { passages.append(Passage(loose)) }
                passages.append(Passage((isHeading ? loose : []) + lines(of: entry)))
                loose = []
            case .heading, .cut:
                if !loose.isEmpty { passages.append(Passage(loose)) }
                loose = lines(of: block, in: 0)
                isHeading = block.isHeading
                continue
            default: loose += lines(of: block, in: part.title.text.isEmpty ? 0 : Paper.indent)
            }
            isHeading = false
        }
        if !loose.isEmpty { passages.append(Passage(loose)) }
        if passages.isEmpty { passages = [Passage([])] }
        passages[0].lines = title + passages[0].lines
        passages[0].startsPage = part.startsPage
        return passages
    }

    private func lines(of entry: Document.Entry) -> [String] {
        let number = rightAligned(entry.number, to: 2) + "  "
        let ask = set(
            entry.question.text, to: Paper.width - columns(of: number) - columns(of: entry.beside) - 2)
        let question =
            [spread(number + ask[0], entry.beside)]
            + ask.dropFirst().map { spaces(columns(of: number)) + $0 }
        let hint = entry.hint.map { set($0.text, to: room).map(setIn) } ?? []
        let place = entry.place.text.isEmpty ? [] : set(entry.place.text, to: room).map(setIn)
        return question + place + hint + entry.blocks.flatMap { lines(of: $0, in: Paper.indent) }
    }

    private func lines(of block: Document.Block, in indent: Int) -> [String] {
        let width = Paper.width - indent
        func inset(_ lines: [String]) -> [String] { lines.map { withoutTrailingSpaces(spaces(indent) + $0) } }
        switch block {
        case .paragraph(let words): return inset(set(words.text, to: width))
        case .heading(let words): return inset(set(words.text, to: width))
        case .quotes(let texts, let known):
            return zip(texts, known).flatMap { text, known in
                inset(marked("–", text.text + (known.isEmpty ? "" : " (\(known))"), width))
            }
        case .list(let texts): return texts.flatMap { inset(marked("–", $0.text, width)) }
        case .ordered(let texts, let start):
            return zip(start..., texts).flatMap { inset(marked("\($0).", $1.text, width)) }
        case .boxes(let texts): return texts.flatMap { inset(marked("[ ] ", $0.text, width)) }
        case .terms(let terms): return inset(termLines(terms, width))
        case .table(let table): return inset(tableLines(table, width))
        case .entry(let entry): return lines(of: entry)
        case .lines(let lines): return inset(lines.flatMap { wrapped(cleaned($0), to: width) })
        case .columns(let columns, _): return columns.joined().flatMap { lines(of: $0, in: indent) }
        case .cut: return ["- - - - " + String(repeating: "- ", count: Paper.width / 2 - 4).dropLast()]
        }
    }

    private func marked(_ mark: String, _ text: String, _ width: Int) -> [String] {
        let lead = columns(of: mark) + 1
        return set(text, to: width - lead).enumerated().map { ($0 == 0 ? mark + " " : spaces(lead)) + $1 }
    }

    /// Labels in a column of their own, as wide as the longest that needs no more than half of the width; longer ones
    /// stand above their text.
    private func termLines(_ terms: [Document.Term], _ width: Int) -> [String] {
        let half = width / 2 - 2
        let labels = terms.map { columns(of: oneLine($0.label.text)) }
        let column = (labels.filter { $0 <= half }.max() ?? 0) + 2
        return zip(terms, labels).flatMap { term, length in
            let text = term.text.text.isEmpty ? [] : set(term.text.text, to: width - column)
            let rest = text.map { spaces(column) + $0 }
            guard length <= half else { return set(term.label.text, to: width) + rest }
            let label = oneLine(term.label.text)
            return [text.first.map { filled(label, to: column) + $0 } ?? label] + rest.dropFirst()
        }
    }

    /// `left`, and `right` at the end of its line, or below it where the two need more than one.
    private func beside(_ left: String, _ right: String, in width: Int) -> [String] {
        columns(of: left) + columns(of: right) + 2 <= width
            ? [spread(left, right, over: width)] : [left] + set(right, to: width)
    }
}

extension TextPages {
    private func tableLines(_ table: Document.Table, _ width: Int) -> [String] {
        let caption = table.caption.isEmpty ? [] : set(table.caption, to: width)
        switch table.picture {
        case .bars, .histogram: return caption + barLines(of: table, width)
        case .stacked: return caption + rowLines(of: table, width)
        case .heat, .none: return caption + (gridLines(of: table, width) ?? rowLines(of: table, width))
        }
    }

    /// A bar for each cell that has one, on a measure of the whole, and behind it what the cells say.
    private func barLines(of table: Document.Table, _ width: Int) -> [String] {
        let bars = table.rows.flatMap(\.cells).filter { $0.bar != nil || $0 == .hidden }
        let many = table.heads.count > 1 && bars.count > table.rows.count
        let names = table.rows.map { set($0.name.text, to: 30) }
        let label = (names.flatMap(\.self).map { columns(of: $0) }.max() ?? 0) + 2
        var entries: [(label: String, bar: (count: Int, whole: Int)?, figures: [String], isShown: Bool)] = []
        for (row, name) in zip(table.rows, names) {
            if many {
                for (index, cell) in row.cells.enumerated() {
                    let figures = [table.heads[index].text] + self.figures(of: cell)
                    entries.append((index < name.count ? name[index] : "", cell.bar, figures, true))
                }
                entries += name.dropFirst(row.cells.count).map { ($0, nil, [], true) }
            } else {
                let isHidden = row.cells == [.hidden]
                entries.append(
                    (
                        name[0], row.cells.first?.bar, isHidden ? [] : row.cells.flatMap(self.figures),
                        !isHidden
                    ))
                entries += name.dropFirst().map { ($0, nil, [], true) }
            }
        }
        let count = entries.map(\.figures.count).max() ?? 0
        let widths = (0..<count).map { column in
            (entries.map { $0.figures.indices.contains(column) ? columns(of: $0.figures[column]) : 0 }.max()
                ?? 0) + 2
        }
        let length = max(4, min(30, width - label - widths.reduce(0, +)))
        return entries.map { entry in
            let isPale = many && entry.figures.first == table.heads.first?.text
            let drawn = entry.isShown ? entry.bar.map { picture($0, length, isPale: isPale) } ?? "" : notShown
            let told = zip(entry.figures, widths).map { rightAligned($0, to: $1) }.joined()
            return filled(entry.label, to: label) + filled(drawn, to: length) + told
        }
    }

    private func picture(_ bar: (count: Int, whole: Int), _ length: Int, isPale: Bool) -> String {
        guard isPale else { return Reports.bar(bar.count, of: bar.whole, width: length, isASCII: isASCII) }
        let cells =
            bar.whole > 0 ? (min(max(0, bar.count), bar.whole) * length * 2 + bar.whole) / (bar.whole * 2) : 0
        return String(repeating: isASCII ? "-" : "░", count: bar.count > 0 ? max(1, cells) : 0)
    }

    private func figures(of cell: Document.Cell) -> [String] {
        switch cell {
        case .share(let count, _, let percent): ["\(count)"] + (percent.map { ["\($0) %"] } ?? [])
        case .count(let count): ["\(count)"]
        case .mean(let tenths, _): [tenthsText(tenths)]
        case .text(let text): ["(\(oneLine(text)))"]
        case .hidden: [notShown]
        case .none: [""]
        }
    }

    /// What a cell says, in one piece; hundredths stand below one another where it is aligned.
    private func said(_ cell: Document.Cell, isAligned: Bool) -> String {
        guard isAligned, case .share(let count, _, let percent?) = cell else {
            return cell.said(notShown: notShown)
        }
        return "\(count) " + rightAligned("\(percent) %", to: 5)
    }

    /// Rows and columns; nil where the columns have no room.
    ///
    /// Heads that are longer than their columns are numbered, and told below.
    private func gridLines(of table: Document.Table, _ width: Int) -> [String]? {
        let cells = table.rows.map { $0.cells.map { said($0, isAligned: true) } }
        let heads = table.heads.map { oneLine($0.text) }
        let needed = heads.indices.map { column in
            cells.map { columns(of: $0[column]) }.max() ?? 0
        }
        let isNumbered = zip(heads, needed).contains { columns(of: $0) > max($1, 14) }
        let titles = isNumbered ? heads.indices.map { "\($0 + 1)" } : heads
        let widths = zip(titles, needed).map { max(columns(of: $0), $1) + 2 }
        let label = width - widths.reduce(0, +)
        guard label >= 16 else { return nil }
        let column = table.picture == .none ? label : min(label, 38)
        let head = filled("", to: column) + zip(titles, widths).map { rightAligned($0, to: $1) }.joined()
        let rows = zip(table.rows, cells).flatMap { row, cells in
            let name = set(row.name.text, to: column - 1)
            let line =
                filled(name[0], to: column) + zip(cells, widths).map { rightAligned($0, to: $1) }.joined()
            return [line] + name.dropFirst()
        }
        let legend = isNumbered ? heads.enumerated().flatMap { set("\($0 + 1) \($1)", to: width) } : []
        return (heads.allSatisfy(\.isEmpty) ? [] : [head]) + rows + legend
    }

    /// Each row's name, and under it what its cells say, as many to a line as there is room for; labels that have a number
    /// are told once, above, and then by it.
    private func rowLines(of table: Document.Table, _ width: Int) -> [String] {
        let heads = table.heads.map { oneLine($0.text) }
        let labels = heads.filter { numbered($0) != nil }
        let rows = table.rows.flatMap { row in
            let isHidden = row.cells.count > 1 && row.cells.dropFirst().allSatisfy { $0 == .hidden }
            let entries = zip(heads, row.cells).compactMap { head, cell in
                cell == .none || isHidden && cell == .hidden
                    ? nil
                    : (head.isEmpty ? "" : "\(numbered(head) ?? head): ") + said(cell, isAligned: false)
            }
            return set(row.name.text, to: width)
                + inRows(entries + (isHidden ? [notShown] : []), width - 2).map { "  " + $0 }
        }
        return inRows(labels, width) + rows
    }

    /// The number that `head` begins with; nil where it has none.
    private func numbered(_ head: String) -> String? {
        let number = head.prefix { $0.isNumber }
        return number.isEmpty || head.dropFirst(number.count).first != " " ? nil : String(number)
    }

    /// `entries` beside one another, as many to a line as there is room for.
    private func inRows(_ entries: [String], _ width: Int) -> [String] {
        var rows: [String] = []
        for entry in entries {
            let longer = (rows.last ?? "") + "   " + entry
            if !rows.isEmpty, columns(of: longer) <= width {
                rows[rows.count - 1] = longer
            } else {
                rows += set(entry, to: width)
            }
        }
        return rows
    }

    /// What a printer without blocks, dashes and curly quotes prints.
    private func inASCII(_ text: String) -> String {
        String(
            text.map { character -> Character in
                switch character {
                case "─": "-"
                case "–", "−", "—": "-"
                case "“", "”": "\""
                case "‘", "’": "'"
                case "…": "~"
                case "·": "-"
                case "•": "*"
                default: character
                }
            })
    }
}

extension Document.Block {
    /// Itself, or what its columns hold.
    fileprivate var underOneAnother: [Self] {
        if case .columns(let columns, _) = self { Array(columns.joined()) } else { [self] }
    }

    fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}

/// `2.5` of 25 tenths.
func tenthsText(_ tenths: Int) -> String { "\(tenths / 10).\(abs(tenths) % 10)" }

extension Document {
    /// The document as text for paper: 72 columns, pages of 58 lines, form feeds between them.
    ///
    /// - Parameter isASCII: Whether a printer lacks blocks and dashes; letters with marks stay.
    /// - Returns: The pages.
    package func text(isASCII: Bool = false) -> String { TextPages(self, isASCII: isASCII).text }
}
