/// What an HTML comment means to a scenario.
enum Comment: Equatable {
    /// `<!-- pause -->`
    case pause
    /// `<!-- notes: … -->`, as paragraphs apart by an empty line.
    case notes(String)
    /// The author's own.
    case other

    /// The meaning of what stands between `<!--` and `-->`.
    init(_ content: some StringProtocol) {
        let text = content.trimmed
        if text.lowercased() == "pause" {
            self = .pause
        } else if text.lowercased().hasPrefix("notes:") {
            self = .notes(Self.paragraphs(String(text.dropFirst("notes:".count))))
        } else {
            self = .other
        }
    }

    /// Lines that belong together on one line; those that begin a list's item keep a line of their own.
    private static func paragraphs(_ text: String) -> String {
        var paragraphs: [[String]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed) {
            if line.isEmpty {
                paragraphs.append([])
            } else if let last = paragraphs[paragraphs.count - 1].last, !beginsItem(line) {
                paragraphs[paragraphs.count - 1].removeLast()
                paragraphs[paragraphs.count - 1].append(last + " " + line)
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private static func beginsItem(_ line: String) -> Bool {
        guard let space = line.firstIndex(of: " ") else { return false }
        let mark = line[..<space]
        let isNumber =
            mark.count > 1 && mark.dropLast().allSatisfy(\.isNumber) && ".)".contains(mark.last ?? " ")
        return ["-", "*", "+"].contains(mark) || isNumber
    }
}
