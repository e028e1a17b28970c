extension Questions {
    /// A question on a line, its options below it, and an empty line before the next.
    init(list lines: [String]) {
        self.init(form: .list)
        for (number, group) in groups(of: lines) {
            let texts = group.map(withoutMark)
            add(texts[0], options: Array(texts.dropFirst()), at: number)
        }
    }

    /// Aiken: a question, options `A.` or `A)`, and a line `ANSWER:`.
    init(aiken lines: [String]) {
        self.init(form: .aiken)
        for (number, group) in groups(of: lines) {
            let options = group.filter { option(of: $0) != nil }
            let asked = group.filter { option(of: $0) == nil && !$0.hasPrefix("ANSWER:") }
            if asked.count > 1 {
                findings.append(
                    DeckFinding(
                        line: number,
                        sentence: "Aiken has a question on one line; these lines are asked as one"))
            }
            let answer = group.first { $0.hasPrefix("ANSWER:") }?.dropFirst("ANSWER:".count).trimmed ?? ""
            let isSeveral = answer.contains(",")
            if isSeveral {
                findings.append(
                    DeckFinding(
                        line: number, sentence: "this question has several answers; people choose any number")
                )
            }
            add(
                asked.joined(separator: " "), options: options.compactMap(option),
                kind: isSeveral ? "choices" : "choice",
                at: number)
        }
        guard let first = lines.firstIndex(where: { $0.hasPrefix("ANSWER:") }) else { return }
        findings.append(
            DeckFinding(
                line: first + 1, sentence: "“ANSWER:” is left out: no answer is shown as right or wrong"))
    }
}

extension Questions {
    /// Whether each `ANSWER:` stands below its options.
    static func isAiken(_ lines: [String]) -> Bool {
        let texts = lines.map(\.trimmed).filter { !$0.isEmpty }
        let answers = texts.indices.filter { texts[$0].hasPrefix("ANSWER:") }
        return !answers.isEmpty
            && answers.allSatisfy { index in
                let letters = texts[index].dropFirst("ANSWER:".count).split(separator: ",").map(\.trimmed)
                return index > 1 && option(of: texts[index - 1]) != nil
                    && letters.allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
            }
    }

    /// Whether most groups of lines begin with a question, and one has options.
    static func isList(_ lines: [String]) -> Bool {
        let groups = groups(of: lines).map(\.1)
        let asked = groups.filter { $0[0].hasSuffix("?") }
        return asked.count * 2 > groups.count && asked.contains { $0.count > 2 }
    }
}

/// Lines that stand together, without space at their ends, and the number of the first.
private func groups(of lines: [String]) -> [(Int, [String])] {
    var made: [(Int, [String])] = []
    var isOpen = false
    for (index, line) in lines.enumerated() {
        let text = line.trimmed
        if text.isEmpty {
            isOpen = false
        } else if isOpen {
            made[made.count - 1].1.append(text)
        } else {
            made.append((index + 1, [text]))
            isOpen = true
        }
    }
    return made
}

/// What stands behind `A.` or `A)`; nil where neither begins the line.
private func option(of line: String) -> String? {
    let sign = line.dropFirst().first
    guard let first = line.first, first.isASCII, first.isUppercase, sign == "." || sign == ")",
        line.dropFirst(2).first == " "
    else { return nil }
    return line.dropFirst(2).trimmed
}

/// A line without a list's sign or number before it.
private func withoutMark(_ line: String) -> String {
    if let option = option(of: line) { return option }
    if let first = line.first, "-*+•".contains(first), line.dropFirst().first == " " {
        return line.dropFirst(2).trimmed
    }
    let digits = line.prefix(while: \.isNumber)
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" else { return line }
    return rest.dropFirst().trimmed
}
