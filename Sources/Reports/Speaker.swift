import Showing
import Wording
import Workshop

/// What prints in one language what an author wrote in one.
protocol Speaker {
    /// The document's language.
    var language: Language { get }
    /// The language of what the author wrote.
    var authorsLanguage: Language { get }
}

extension Speaker {
    func say(_ phrase: Phrase, _ values: String...) -> String { phrase.text(in: language, values: values) }

    /// The catalogue's words, marked as English where they have no other form yet that may be relied on.
    func words(_ phrase: Phrase, _ values: String...) -> Document.Words {
        let text = phrase.text(in: language, values: values)
        let isEnglish = language != .english && text == phrase.text(in: .english, values: values)
        return Document.Words(text, in: isEnglish ? .english : nil)
    }

    /// A sheet's name, which an author wrote or the catalogue has.
    func words(_ name: Sheet.Name) -> Document.Words {
        if case .text(let text) = name { authors(text) } else { Document.Words(name.words(in: language)) }
    }

    /// What the author wrote, in the author's language.
    func authors(_ text: String) -> Document.Words { words(text, in: authorsLanguage) }

    /// `text`, marked where it is not in the document's language.
    func words(_ text: String, in own: Language) -> Document.Words {
        Document.Words(text, in: own == language ? nil : own)
    }

    func paragraph(_ phrase: Phrase, _ values: String...) -> Document.Block {
        .paragraph(Document.Words(phrase.text(in: language, values: values)))
    }
}

/// A language to print in, and a scenario's own.
struct Voice: Speaker {
    let language: Language
    let authorsLanguage: Language

    /// Makes a voice; the scenario's own where no language is wanted.
    init(_ language: Language?, of scenario: Scenario) {
        self.language = language ?? scenario.language
        authorsLanguage = scenario.language
    }
}
