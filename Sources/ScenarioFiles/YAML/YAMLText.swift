import Yams

/// A piece of YAML inside a file, and where its lines stand there.
struct YAMLText {
    /// The lines of YAML alone.
    let lines: [String]
    /// The line of the file that the first one is.
    let firstLine: Int
    /// What findings call it, such as `the front matter`.
    let owner: String

    /// The entries, or nil and a finding where it is no YAML or no list of `key: value`.
    func entries(known: [String], findings: inout Findings) -> YAMLEntries? {
        reportStrays(&findings)
        do {
            // Every value is text here: the rules that tell numbers and dates apart would only be compiled.
            guard let root = try compose(yaml: text, .basic, .default, .utf8) else {
                return YAMLEntries([], in: self)
            }
            return YAMLEntries(root, in: self, owner: owner, known: known, findings: &findings)
        } catch let error as YamlError {
            report(error, findings: &findings)
        } catch {
            findings.error(
                "\(owner) cannot be read as YAML", at: location(line: 1, scalar: 1, findings.source))
        }
        return nil
    }

    /// A place of the YAML, both numbers from 1, as a place of the file.
    func location(line: Int, scalar: Int, _ source: SourceText) -> Location {
        let index = min(max(line, 1), max(lines.count, 1)) - 1
        let number = firstLine + index
        let inner = lines.indices.contains(index) ? lines[index].utf8.count : 0
        // A fence's content lacks the fence's own indentation.
        let indentation = max(0, source.line(number).utf8.count - inner)
        return source.location(line: number, scalar: scalar + indentation)
    }

    func location(of node: Node, _ source: SourceText) -> Location {
        location(line: node.mark?.line ?? 1, scalar: node.mark?.column ?? 1, source)
    }

    /// What the parser reads: characters that only YAML takes for a line's end would shift its line numbers.
    private var text: String {
        let breaks: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]
        var scalars = String.UnicodeScalarView()
        for scalar in lines.joined(separator: "\n").unicodeScalars {
            scalars.append(breaks.contains(scalar) ? " " : scalar)
        }
        return String(scalars)
    }

    private func report(_ error: YamlError, findings: inout Findings) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let setting = context.map { "\($0.text) " } ?? ""
            findings.error(
                "\(owner) is no YAML here: \(setting)\(problem)",
                at: location(line: mark.line, scalar: mark.column, findings.source))
        case .duplicatedKeysInMapping(let keys, let context):
            let key = keys.first ?? ""
            findings.error(
                "“\(key.quotable)” is given twice", at: repetition(of: key, context.mark, findings.source))
        case .reader:
            findings.error("\(owner) holds a character that YAML forbids", at: forbidden(findings.source))
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            findings.error(
                "\(owner) cannot be read as YAML", at: location(line: 1, scalar: 1, findings.source))
        }
    }

    /// Where `key`, which stands at `mark`, is given again: in the same column, or at the mark itself.
    private func repetition(of key: String, _ mark: Mark, _ source: SourceText) -> Location {
        for index in lines.indices.dropFirst(max(0, mark.line)) {
            let rest = lines[index].unicodeScalars.dropFirst(max(0, mark.column - 1))
            if String(rest).hasPrefix(key) {
                return location(line: index + 1, scalar: mark.column, source)
            }
        }
        return location(line: mark.line, scalar: mark.column, source)
    }

    /// Where the first control character stands.
    private func forbidden(_ source: SourceText) -> Location {
        for (index, line) in lines.enumerated() {
            let scalars = Array(line.unicodeScalars)
            if let place = scalars.firstIndex(where: {
                $0.properties.generalCategory == .control && $0 != "\t"
            }) {
                return location(line: index + 1, scalar: place + 1, source)
            }
        }
        return location(line: 1, scalar: 1, source)
    }
}
