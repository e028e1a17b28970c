import Foundation

/// The contrast of two of the 256 colours, from 1 to 21.
///
/// Source: Web Content Accessibility Guidelines 2.2, contrast ratio and relative luminance.
func contrastRatio(_ one: Int16, _ other: Int16) -> Double {
    let (lighter, darker) = (
        max(luminance(of: one), luminance(of: other)), min(luminance(of: one), luminance(of: other))
    )
    return (lighter + 0.05) / (darker + 0.05)
}

private func luminance(of colour: Int16) -> Double {
    let parts = channels(of: Int(colour)).map { channel in
        let share = Double(channel) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
}

/// Red, green and blue of a colour from 16 on, whose shades every terminal shares: a cube of six, then greys.
private func channels(of colour: Int) -> [Int] {
    precondition((16...255).contains(colour), "the first sixteen colours are each terminal's own")
    guard colour < 232 else { return Array(repeating: 8 + 10 * (colour - 232), count: 3) }
    let levels = [0, 95, 135, 175, 215, 255]
    let place = colour - 16
    return [levels[place / 36], levels[place / 6 % 6], levels[place % 6]]
}
