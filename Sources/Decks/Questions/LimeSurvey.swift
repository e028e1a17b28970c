/// LimeSurvey's tab-separated survey.
enum LimeSurvey {
    static func isHead(_ line: String) -> Bool {
        let names = fields(of: line)
        return ["class", "type/scale", "name", "text"].allSatisfy(names.contains)
    }

    /// The fields of a line; quotes around one go, and two of them in it are one.
    static func fields(of line: String) -> [String] {
        line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
            let text = field.trimmed
            guard text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
            return String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
        }
    }

    /// A question, what it is divided into, and its answers.
    struct Row {
        var line: Int
        var type: String
        var text: String
        var hasOther: Bool
        var lowest: String
        var highest: String
        var parts: [String] = []
        var answers: [String] = []
    }
}

extension Questions {
    init(limeSurvey lines: [String]) {
        self.init(form: .limeSurvey)
        let names = LimeSurvey.fields(of: lines[0])
        var rows: [LimeSurvey.Row] = []
        var language: String?
        for (index, line) in lines.enumerated().dropFirst() {
            let fields = LimeSurvey.fields(of: line)
            func field(_ name: String) -> String {
                names.firstIndex(of: name).flatMap { fields.indices.contains($0) ? fields[$0] : nil } ?? ""
            }
            let tongue = field("language")
            if !tongue.isEmpty, ["G", "Q", "SQ", "A"].contains(field("class")) {
                language = language ?? tongue
                // The same question in another language.
                if tongue != language { continue }
            }
            let text = HTMLPiece.plain(field("text"))
            switch field("class") {
            case "Q":
                rows.append(
                    LimeSurvey.Row(
                        line: index + 1, type: field("type/scale"), text: text,
                        hasOther: field("other") == "Y",
                        lowest: field("min_num_value_n"), highest: field("max_num_value_n")))
            case "SQ" where !rows.isEmpty: rows[rows.count - 1].parts.append(text)
            case "A" where !rows.isEmpty: rows[rows.count - 1].answers.append(text)
            case _: break
            }
        }
        for row in rows { add(row) }
    }

    private mutating func add(_ row: LimeSurvey.Row) {
        func tell(_ sentence: String) { findings.append(DeckFinding(line: row.line, sentence: sentence)) }
        func words(_ kind: String?) {
            questions.append(Question(line: row.line, ask: row.text.onOneLine, kind: kind))
        }
        guard !row.text.isEmpty else { return tell("a question without words is left out") }
        switch row.type {
        case "L", "!", "O": add(row.text, options: row.answers, at: row.line, other: row.hasOther)
        case "M", "P": add(row.text, options: row.parts, kind: "choices", at: row.line, other: row.hasOther)
        case "R": add(row.text, options: row.answers, kind: "ranking", at: row.line)
        case "Y": add(row.text, options: ["Yes", "No"], at: row.line)
        case "5": scale(row, labels: ["1", "2", "3", "4", "5"], statements: [])
        case "F" where (2...7).contains(row.answers.count) && (1...6).contains(row.parts.count):
            scale(row, labels: row.answers, statements: row.parts)
        case "N":
            guard let low = Int(row.lowest), let high = Int(row.highest), low < high else {
                tell("a number needs a smallest and a largest; this is asked for words")
                return words("text")
            }
            var question = Question(line: row.line, ask: row.text.onOneLine, kind: "number")
            question.keys = [("lowest", "\(low)"), ("highest", "\(high)")]
            questions.append(question)
        case "S", "T", "U": words("text")
        case "X": words(nil)
        case _:
            tell(
                "a question of LimeSurvey's type “\(row.type.prefix(3))” cannot be asked here and is left out"
            )
        }
    }

    private mutating func scale(_ row: LimeSurvey.Row, labels: [String], statements: [String]) {
        var question = Question(line: row.line, ask: row.text.onOneLine, kind: "scale")
        question.lists = [("statements", statements), ("labels", labels)]
        questions.append(question)
    }
}
