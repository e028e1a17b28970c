/// What the cells of `text` hold, from left to right: characters of one or two columns, each with its marks.
///
/// A cluster that a terminal gives several letters' room is taken apart in front of each letter, so that no cell is
/// wider than two columns; what takes no column by itself and follows no letter is left out. `text` should be
/// cleaned.
package func pieces(of text: String) -> [Character] {
    var pieces: [Character] = []
    pieces.reserveCapacity(text.utf8.count)
    for character in text {
        if character.isASCII || isEmojiSequence(character) {
            if columns(of: character) > 0 { pieces.append(character) }
            continue
        }
        var piece = String.UnicodeScalarView()
        for scalar in character.unicodeScalars {
            if columns(of: scalar) > 0 {
                if !piece.isEmpty { pieces.append(Character(String(piece))) }
                piece = String.UnicodeScalarView([scalar])
            } else if !piece.isEmpty {
                piece.append(scalar)
            }
        }
        if !piece.isEmpty { pieces.append(Character(String(piece))) }
    }
    return pieces
}
