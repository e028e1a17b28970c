import Drawing
import Wording

/// `text` in one line that a screen reader says as it is meant: cleaned, and without anything that only draws.
///
/// Spaces at its beginning stay. Arrows become `->` and `<-`, ticks and crosses "yes" and "no", dots between words commas; lines, blocks, shapes and
/// braille go.
func plainly(_ text: String) -> String {
    var plain = String(text.prefix { $0 == " " })
    let indent = plain.count
    var isGap = false
    for scalar in cleaned(text).unicodeScalars {
        let said = substitute(for: scalar)
        guard said != " " else {
            isGap = plain.count > indent
            continue
        }
        if isGap, said != "," { plain += " " }
        isGap = false
        if let said { plain += said } else { plain.unicodeScalars.append(scalar) }
    }
    return plain
}

/// What is said in place of a scalar; a space where it goes, nil where it stays.
private func substitute(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0xB7, 0x2022, 0x2219, 0x22C5: ","
    case 0x2192, 0x21D2, 0x27F6, 0x279C, 0x2794, 0x21A6: "->"
    case 0x2190, 0x21D0, 0x27F5: "<-"
    case 0x2705, 0x2713, 0x2714, 0x2611: "yes"
    case 0x274C, 0x2717, 0x2718, 0x2612: "no"
    case let value where isDrawing(value): " "
    default: nil
    }
}

/// Arrows, lines, blocks, shapes, dingbats' marks, braille, more arrows, and blocks of old computers.
private func isDrawing(_ value: UInt32) -> Bool {
    switch value {
    case 0x2190...0x21FF, 0x2500...0x25FF, 0x2610, 0x2701...0x27BF, 0x27F0...0x28FF, 0x2900...0x297F,
        0x2B00...0x2BFF,
        0x1FB00...0x1FBFF:
        true
    default: false
    }
}

extension Readiness {
    /// The word that says it at a linear seat.
    var word: String {
        switch self {
        case .ready: "ready"
        case .needsAMinute: "minute"
        case .lost: "lost"
        }
    }

    /// What it is called.
    var phrase: Phrase {
        switch self {
        case .ready: .linearReady
        case .needsAMinute: .linearMinute
        case .lost: .linearLost
        }
    }
}
