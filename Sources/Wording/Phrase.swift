package import Workshop

/// One entry of the catalogue: what a screen says, in every language that it can be said in.
///
/// `{1}`, `{2}`, … stand for the values that are said with it. Entries stand in `Phrases`, a file for each part of the
/// program, and nowhere else. One with `Foot`, `Hint` or `Status` in its name stands in one row, in at most 38 columns.
package struct Phrase: Hashable, Sendable {
    let english: String
    /// nil where the entry is said in English in every language.
    let welsh: String?

    /// Makes an entry.
    init(_ english: String, cy welsh: String) {
        self.english = english
        self.welsh = welsh
    }

    /// Makes an entry that concerns somebody's safety (support, 999, the quick exit): it stays English until a native
    /// reader has passed its translation.
    init(safety english: String) {
        self.english = english
        welsh = nil
    }

    /// The entry in `language`, with `values` in their places.
    package func text(in language: Language, _ values: String...) -> String {
        text(in: language, values: values)
    }

    /// The same with as many values as there are.
    package func text(in language: Language, values: [String]) -> String {
        let template =
            switch language {
            case .english: english
            case .welsh: welsh ?? english
            }
        return filled(template, with: values)
    }
}

/// `template` with each `{n}` replaced by the value of that number; values are never looked into.
private func filled(_ template: String, with values: [String]) -> String {
    guard !values.isEmpty else { return template }
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
        text += rest[..<open]
        let after = rest.index(after: open)
        if let close = rest[after...].firstIndex(of: "}"), let number = Int(rest[after..<close]),
            values.indices.contains(number - 1)
        {
            text += values[number - 1]
            rest = rest[rest.index(after: close)...]
        } else {
            text.append("{")
            rest = rest[after...]
        }
    }
    return text + rest
}
