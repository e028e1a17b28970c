/// LimeSurvey's tab-separated survey.
enum LimeSurvey {
    static func isHead(_ line: String) -> Bool {
        let names = fields(of: line)
        return ["class", "type/scale", "name", "text"].allSatisfy(names.contains)
    }

    /// The fields of a line; quotes around one go, and two of them in it are one.
    static func fields(of line: String) -> [String] { rows(of: [line]).first?.fields ?? [] }

    /// The rows and the number of each one's first line: what stands in quotes may go over several.
    static func rows(of lines: [String]) -> [(line: Int, fields: [String])] {
        var rows: [(line: Int, fields: [String])] = []
        var field = ""
        var fields: [String] = []
        var start = 1
        var isQuoted = false
        func plain(_ field: String) -> String {
            let text = field.trimmed
            guard text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
            return String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
        }
        for (index, line) in lines.enumerated() {
            if !isQuoted { start = index + 1 }
            for character in line {
                if character == "\"", isQuoted || field.isBlank {
                    isQuoted.toggle()
                } else if character == "\"", field.hasSuffix("\"") {
                    // Two of them are one, and the field goes on.
                    isQuoted = true
                }
                if character == "\t", !isQuoted {
                    fields.append(plain(field))
                    field = ""
                } else {
                    field.append(character)
                }
            }
            // A quote that is never closed reaches no further than its line.
            if isQuoted, lines[(index + 1)...].contains(where: { $0.contains("\"") }) {
                field += "\n"
                continue
            }
            isQuoted = false
            rows.append((start, fields + [plain(field)]))
            (field, fields) = ("", [])
        }
        return rows
    }

    /// A question, what it is divided into, and its answers.
    struct Row {
        var line: Int
        var type: String
        var text: String
        var help: String
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
        let table = LimeSurvey.rows(of: lines)
        let names = table.first?.fields ?? []
        var rows: [LimeSurvey.Row] = []
        var language: String?
        var told: Set<String> = []
        func tellOnce(_ sentence: String, at line: Int) {
            if told.insert(sentence).inserted { findings.append(DeckFinding(line: line, sentence: sentence)) }
        }
        for (number, fields) in table.dropFirst() {
            func field(_ name: String) -> String {
                names.firstIndex(of: name).flatMap { fields.indices.contains($0) ? fields[$0] : nil } ?? ""
            }
            let tongue = field("language")
            if !tongue.isEmpty, ["G", "Q", "SQ", "A"].contains(field("class")) {
                language = language ?? tongue
                // The same question in another language.
                if tongue != language {
                    tellOnce("what is in the language “\(tongue.prefix(12))” is left out", at: number)
                    continue
                }
            }
            if ["Q", "SQ", "G"].contains(field("class")), !["", "1"].contains(field("relevance")) {
                tellOnce("a condition on who is asked is left out; everybody is asked", at: number)
            }
            let text = HTMLPiece.plain(field("text"))
            switch field("class") {
            case "Q":
                rows.append(
                    LimeSurvey.Row(
                        line: number, type: field("type/scale"), text: text,
                        help: HTMLPiece.plain(field("help")), hasOther: field("other") == "Y",
                        lowest: field("min_num_value_n"), highest: field("max_num_value_n")))
            case "SQ" where !rows.isEmpty: rows[rows.count - 1].parts.append(text)
            case "A" where !rows.isEmpty: rows[rows.count - 1].answers.append(text)
            case "SL" where field("name") == "surveyls_title" && title == nil: title = text.nonEmpty
            case _: break
            }
        }
        for row in rows {
            let count = questions.count
            add(row)
            if !row.help.isEmpty, questions.count > count { questions[count].hint = row.help }
        }
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
