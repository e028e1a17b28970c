/// Letters without their accents, in small letters: how words are compared with the lexicon.
enum Folding {
    /// `text` in small letters without accents, with straight apostrophes and the digits 0 to 9.
    ///
    /// Equal for every normal form. Letters of other scripts stay as they are.
    static func folded(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 < 128 }) { return text.lowercased() }
        var result = ""
        for character in text {
            if isApostrophe(character) {
                result += "'"
            } else if let digit = digit(character) {
                result += String(digit)
            } else {
                let small = character.lowercased()
                for letter in small { result += plain[letter] ?? withoutMarks(letter) }
            }
        }
        return result
    }

    /// Whether it is an apostrophe, straight or not.
    static func isApostrophe(_ character: Character) -> Bool {
        character == "'" || character == "’"
    }

    /// Which digit it is, of any script.
    static func digit(_ character: Character) -> Int? {
        if let value = character.asciiValue { return (48...57).contains(value) ? Int(value) - 48 : nil }
        return character.isNumber
            ? character.wholeNumberValue.flatMap { (0...9).contains($0) ? $0 : nil } : nil
    }

    private static func withoutMarks(_ letter: Character) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(
            contentsOf: letter.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark })
        return scalars.isEmpty ? String(letter) : String(scalars)
    }

    /// The letters of Latin alphabets with accents or strokes, each after what it is folded to.
    private static let plain: [Character: String] = {
        var table: [Character: String] = [:]
        for line in letters.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard let base = parts.first, let accented = parts.last else { continue }
            for letter in accented { table[letter] = String(base) }
        }
        return table
    }()

    private static let letters = """
        a àáâãäåāăąǎȁȃȧạảấầẩẫậắằẳẵặ
        ae æǽ
        b ƀɓ
        c çćĉċčƈ
        d ďđðɖɗḍ
        e èéêëēĕėęěȅȇȩẹẻẽếềểễệəǝ
        f ƒ
        g ĝğġģǧǵ
        h ĥħḥḫ
        i ìíîïĩīĭįıǐȉȋịỉ
        j ĵ
        k ķƙǩ
        l ĺļľŀłḷ
        m ṃ
        n ñńņňŋɲǹṇṅ
        o òóôõöøōŏőơǒǫȍȏȯọỏốồổỗộớờởỡợɔ
        oe œ
        r ŕŗřȑȓṛ
        s śŝşšșṣ
        ss ß
        t ţťŧțṭ
        th þ
        u ùúûüũūŭůűųưǔȕȗụủứừửữự
        w ŵẁẃẅ
        y ýÿŷƴỳỵỷỹ
        z źżžƶẓ
        """
}
