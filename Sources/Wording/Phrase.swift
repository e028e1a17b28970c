package import Workshop

/// One entry of the catalogue: what a screen says, in every language that it can be said in.
///
/// `{1}`, `{2}`, … stand for the values that are said with it, and `{1|texts|one text}` for the word that is counted by the
/// first of them: the form for any other number, and those of ``PluralForm`` that differ from it. Entries stand in
/// `Phrases`, a file for each part of the program, and nowhere else. One with `Foot`, `Hint` or `Status` in its name
/// stands in one row, in at most 38 columns.
package struct Phrase: Hashable, Sendable {
    let english: String
    let welsh: String
    /// Whether somebody's safety hangs on it.
    let isSafety: Bool

    /// Makes an entry.
    init(_ english: String, cy welsh: String) {
        (self.english, self.welsh, isSafety) = (english, welsh, false)
    }

    /// Makes an entry that concerns somebody's safety (support, 999, the quick exit): it is said in English alone until
    /// a native reader has passed its Welsh, and in both from then on.
    init(safety english: String, cy welsh: String) {
        (self.english, self.welsh, isSafety) = (english, welsh, true)
    }

    /// The entry in `language`, with `values` in their places.
    package func text(in language: Language, _ values: String...) -> String {
        text(in: language, values: values)
    }

    /// The same with as many values as there are.
    package func text(in language: Language, values: [String]) -> String {
        text(in: language, values: values, passed: Passed.readings)
    }

    /// The same, where `passed` is what native readers have passed.
    func text(in language: Language, values: [String], passed: Set<Passed.Reading>) -> String {
        let inEnglish = filled(english, with: values, in: .english)
        guard language == .welsh else { return inEnglish }
        let inWelsh = filled(welsh, with: values, in: .welsh)
        guard isSafety else { return inWelsh }
        guard passed.contains(Passed.Reading(english: english, welsh: welsh)) else { return inEnglish }
        return inWelsh + (inWelsh.last?.isPunctuation == true ? " " : " / ") + inEnglish
    }
}

/// `template` in `language` with each `{n}` replaced by the value of that number; values are never looked into.
private func filled(_ template: String, with values: [String], in language: Language) -> String {
    guard !values.isEmpty else { return template }
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
        text += rest[..<open]
        let after = rest.index(after: open)
        if let close = rest[after...].firstIndex(of: "}"),
            let said = said(rest[after..<close], of: values, in: language)
        {
            text += said
            rest = rest[rest.index(after: close)...]
        } else {
            text.append("{")
            rest = rest[after...]
        }
    }
    return text + rest
}

/// The value that `place` names by its number, or, of the forms that stand there, the one that goes with the value; nil
/// where there is no such value.
private func said(_ place: Substring, of values: [String], in language: Language) -> String? {
    let bar = place.firstIndex(of: "|")
    guard let number = Int(place[..<(bar ?? place.endIndex)]), values.indices.contains(number - 1) else {
        return nil
    }
    let value = values[number - 1]
    guard let bar else { return value }
    let forms = place[bar...].split(separator: "|")
    let name = PluralForm(beside: value, in: language).rawValue + " "
    let other = forms.first.map(String.init)
    return forms.dropFirst().first { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) } ?? other
}
