/// Questions that were written for another tool, as a scenario's polls.
package struct Questions: Sendable {
    /// What they were written for.
    package enum Form: String, Sendable {
        case list = "a list of questions"
        case aiken = "Aiken"
        case limeSurvey = "a LimeSurvey survey"
    }

    package var form: Form
    /// What the whole is called; nil where that is not said.
    package var title: String?
    package var questions: [Question]
    package var findings: [DeckFinding]

    /// Reads `lines`; nil where they are no questions.
    ///
    /// - Parameters:
    ///   - lines: The file's lines without their ends and without a byte order mark.
    ///   - file: The file's name: a plain list is one that ends in `.txt`.
    package init?(from lines: [String], file: String) {
        if LimeSurvey.isHead(lines.first ?? "") {
            self.init(limeSurvey: lines)
        } else if lines.contains(where: { $0.hasPrefix("ANSWER:") }) {
            self.init(aiken: lines)
        } else if file.lowercased().hasSuffix(".txt") {
            self.init(list: lines)
        } else {
            return nil
        }
        if questions.isEmpty { return nil }
    }

    /// What `lines` are plainly written as, so that nobody means to show them; nil of what may be a deck.
    package static func form(of lines: [String], file: String) -> Form? {
        if LimeSurvey.isHead(lines.first ?? "") { return .limeSurvey }
        guard !lines.contains(where: { $0.hasPrefix("#") || $0.isRun(of: "-", exactly: 3) }) else {
            return nil
        }
        if isAiken(lines) { return .aiken }
        return file.lowercased().hasSuffix(".txt") && isList(lines) ? .list : nil
    }

    init(form: Form) {
        self.form = form
        questions = []
        findings = []
    }

    /// The scenario that asks them, titled `name` where they have no title of their own.
    package func written(title name: String) -> String {
        let title = title ?? name
        var made = [
            "---", "title: \(quoted(title))", "controller: \(Deck.nobody)", "support:",
            "  - name: \(Deck.nobody)", "---", "",
            "# " + escaped(title),
        ]
        for (index, question) in questions.enumerated() {
            made += ["", "## " + escaped(question.ask), ""]
            guard let kind = question.kind else { continue }
            made += ["```poll", "id: q\(index + 1)", "ask: \(quoted(question.ask))"]
            if let hint = question.hint { made.append("hint: \(quoted(hint))") }
            if kind != "choice" { made.append("kind: \(kind)") }
            for (key, texts) in question.lists where !texts.isEmpty {
                made += ["\(key):"] + texts.map { "  - \(quoted($0))" }
            }
            made += question.keys.map { "\($0.key): \($0.value)" } + ["```"]
        }
        return made.map { $0 + "\n" }.joined()
    }
}

/// A question, and how a poll asks it.
package struct Question: Sendable {
    /// From 1.
    var line: Int
    package var ask: String
    /// The poll's kind; nil of words that nobody answers.
    var kind: String?
    /// What is said below the question.
    var hint: String?
    /// Options, items, statements or labels.
    var lists: [(key: String, texts: [String])] = []
    var keys: [(key: String, value: String)] = []
}

extension Questions {
    /// Adds a question with options, as far as a poll can have them.
    mutating func add(
        _ ask: String, options: [String], kind: String = "choice", at line: Int, other: Bool = false
    ) {
        var kept: [String] = []
        for option in options.map(\.onOneLine) where !option.isEmpty {
            if kept.contains(where: { $0.lowercased() == option.lowercased() }) {
                findings.append(
                    DeckFinding(line: line, sentence: "an option that is given twice is asked once"))
            } else {
                kept.append(option)
            }
        }
        if kept.count > 9 {
            findings.append(
                DeckFinding(
                    line: line,
                    sentence: "a poll has at most 9 options; \(kept.count - 9) of these are left out"))
            kept = Array(kept.prefix(9))
        }
        var question = Question(line: line, ask: ask.onOneLine, kind: kept.count < 2 ? "text" : kind)
        if kept.count == 1 || kept.isEmpty && form == .limeSurvey {
            let what = kept.isEmpty ? "a list without options" : "one option alone"
            findings.append(
                DeckFinding(line: line, sentence: "\(what) is no choice; this is asked for words"))
        }
        if kept.count > 1 {
            question.lists = [(kind == "ranking" ? "items" : "options", kept)]
            if other { question.keys = [("other", "true")] }
        }
        if !question.ask.isEmpty { questions.append(question) }
    }
}

private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
