import Redaction
import Session
import Workshop

extension PollForm {
    /// What is typed that could identify somebody but the `people`, shortened; nil where nothing is found.
    func typedMention(knowing people: KnownPeople) -> String? {
        let found = typed.flatMap { text in mentions(in: text, knowing: people).map { String(text[$0.range]) }
        }
        return found.isEmpty ? nil : shortened(found.joined(separator: ", "), to: 60)
    }

    /// Takes out of what is typed what could identify somebody but the `people`; false where nothing is found.
    mutating func takeOut(knowing people: KnownPeople) -> Bool {
        let texts = typed.map { redacted($0, mentions(in: $0, knowing: people)) }
        guard texts != typed else { return false }
        switch content {
        case .text(var form):
            form.replace(by: texts[0])
            content = .text(form)
        case .words(var form):
            form.replace(by: texts)
            content = .words(form)
        case .questions(var form):
            form.replace(by: texts[0])
            content = .questions(form)
        case .choice(var form):
            form.replaceOwn(by: texts[0])
            content = .choice(form)
        case .scale, .number, .ranking, .points: return false
        }
        (warned, notice) = (nil, nil)
        return true
    }

    /// What is typed, a text for each field.
    private var typed: [String] {
        switch content {
        case .text(let form): [form.draft]
        case .words(let form): form.editors.map(\.text)
        case .questions(let form): [form.field.draft]
        case .choice(let form): form.part == .own ? [form.own?.text ?? ""] : []
        case .scale, .number, .ranking, .points: []
        }
    }
}
