extension Canvas {
    /// The same picture in ASCII, for terminals without UTF-8; every cell keeps its place and its style.
    ///
    /// Rules, blocks, marks and quotes become what looks most like them, accented Latin letters lose their accents,
    /// anything else becomes `?`, one for each column.
    package func inASCII() -> Canvas {
        var picture = Canvas(size: size)
        picture.cursor = cursor
        for row in 0..<size.height {
            for column in 0..<size.width {
                let position = Position(row: row, column: column)
                let cell = self[position]
                guard !cell.isContinuation else { continue }
                let spelling = isWide(row: row, column: column) ? "??" : String(ascii(for: cell.character))
                picture.write(spelling, at: position, style: cell.style)
            }
        }
        return picture
    }
}

/// `text` in ASCII, letter by letter: what has no likeness there becomes `?`.
package func asciiSpelling(of text: String) -> String { String(text.map(ascii(for:))) }

/// The ASCII character that stands for `character` of one column.
func ascii(for character: Character) -> Character {
    if character.isASCII { return character }
    if let known = asciiSubstitutes[character] { return known }
    guard let first = character.unicodeScalars.first, first.isASCII else { return "?" }
    return Character(first)
}

/// What stands for a character of one column where only ASCII can be shown.
let asciiSubstitutes: [Character: Character] = {
    var substitutes: [Character: Character] = [:]
    for (substitute, characters) in lookalikes {
        for character in characters { substitutes[character] = substitute }
    }
    return substitutes
}()

/// The characters that each ASCII character stands for: lines, blocks, marks, arrows, punctuation, and Latin letters
/// with accents.
private let lookalikes: KeyValuePairs<Character, String> = [
    " ": "\u{A0}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{202F}\u{205F}",
    "!": "¡ǃ‼",
    "\"": "“”„‟″",
    "#": "█▉▊▋▌▐▀▄■▮",
    "%": "▇",
    "'": "‘’‚‛′´ʼ",
    "*": "▆●•◉★✱✲∗◆✦⁕",
    "+": "┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╔╗╚╝╠╣╦╩╬╭╮╯╰╪╫",
    "-": "▃─━┄┅┈┉╌╍═‐‑‒–—―−",
    ".": "·∙⋅…‥․",
    "/": "⁄∕÷╱",
    "0": "⁰",
    "1": "¹①",
    "2": "²",
    "3": "³",
    ":": "░",
    "<": "◂◀◄‹←⇐◃◁≤⌫⟵«⟨",
    "=": "▅▓▒≡≈≅",
    ">": "▸▶►›→⇒➜➔▹▷≥↦⟶»⟩",
    "?": "¿�",
    "A": "ÆÀÁÂÃÄÅĀĂĄḀẠẢẤẦẨẪẬẮẰẲẴẶ",
    "B": "ḂḄḆ",
    "C": "ÇĆĈĊČḈ",
    "D": "ÐĐĎḊḌḎḐḒ",
    "E": "ÈÉÊËĒĔĖĘĚḔḖḘḚḜẸẺẼẾỀỂỄỆ",
    "F": "Ḟ",
    "G": "ĜĞĠĢḠ",
    "H": "ĦĤḢḤḦḨḪ",
    "I": "ÌÍÎÏĨĪĬĮİḬḮỈỊ",
    "J": "Ĵ",
    "K": "ĶḰḲḴ",
    "L": "£ŁĹĻĽḶḸḺḼ",
    "M": "ḾṀṂ",
    "N": "ŊÑŃŅŇṄṆṈṊ",
    "O": "ØŒÒÓÔÕÖŌŎŐṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ",
    "P": "¶ṔṖ",
    "R": "ŔŖŘṘṚṜṞ",
    "S": "§ŚŜŞŠȘṠṢṤṦṨ",
    "T": "ÞŦŢŤȚṪṬṮṰ",
    "U": "ÙÚÛÜŨŪŬŮŰŲṲṴṶṸṺỤỦỨỪỬỮỰ",
    "V": "ṼṾ",
    "W": "ŴẀẂẄẆẈ",
    "X": "ẊẌ",
    "Y": "¥ÝŶŸẎỲỴỶỸ",
    "Z": "ŹŻŽẐẒẔ",
    "\\": "╲",
    "^": "▴▲△↑⇑",
    "_": "▁▂▔",
    "`": "ˋ",
    "a": "ªæåäáàâãāăąḁạảấầẩẫậắằẳẵặ",
    "b": "ḃḅḇ",
    "c": "©¢çćĉċčḉ",
    "d": "ðđďḋḍḏḑḓ",
    "e": "€ℯèéêëēĕėęěḕḗḙḛḝẹẻẽếềểễệ",
    "f": "ḟ",
    "g": "ĝğġģḡ",
    "h": "ħĥḣḥḧḩḫẖ",
    "i": "ıìíîïĩīĭįḭḯỉị",
    "j": "ĵ",
    "k": "ĸķḱḳḵ",
    "l": "łĺļľḷḹḻḽ",
    "m": "ḿṁṃ",
    "n": "ŋñńņňṅṇṉṋ",
    "o": "○◦◯☆◇◌□▫°ºøœòóôõöōŏőṍṏṑṓọỏốồổỗộớờởỡợ",
    "p": "ṕṗ",
    "r": "®ŕŗřṙṛṝṟ",
    "s": "ßſśŝşšșṡṣṥṧṩ",
    "t": "™þŧţťțṫṭṯṱẗ",
    "u": "µμùúûüũūŭůűųṳṵṷṹṻụủứừửữự",
    "v": "▾▼▽↓⇓✓✔ṽṿ",
    "w": "ŵẁẃẅẇẉẘ",
    "x": "✗✘×✕✖ẋẍ",
    "y": "ýÿŷẏẙỳỵỷỹ",
    "z": "źżžẑẓẕ",
    "|": "│┃┆┇┊┋╎╏║▏▎▍▕¦",
    "~": "∼⁓",
]
