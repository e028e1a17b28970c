/// Stands where something was taken out.
package let redactionMark = "[…]"

/// `text` with each of `mentions` replaced by ``redactionMark``.
///
/// The mentions are those that ``mentions(in:)`` found in this very text: ascending, without overlaps.
package func redacted(_ text: String, _ mentions: [Mention]) -> String {
    var result = ""
    var start = text.startIndex
    for mention in mentions where mention.range.lowerBound >= start {
        result += text[start..<mention.range.lowerBound]
        result += redactionMark
        start = mention.range.upperBound
    }
    return result + text[start...]
}

/// `text` with some words taken out, by their index in ``words(in:)``; for a facilitator who blacks words out.
///
/// Neighbours become one mark. A bracket or quotation mark that opens before them stays, and so does the
/// punctuation after them. Indexes of no word are passed over.
package func redacted(_ text: String, words chosen: Set<Int>) -> String {
    let places = words(in: text)
    var result = ""
    var start = text.startIndex
    var index = 0
    while index < places.count {
        guard chosen.contains(index) else {
            index += 1
            continue
        }
        var last = index
        while last + 1 < places.count, chosen.contains(last + 1) { last += 1 }
        let opening = text[places[index]].prefix { openers.contains($0) }
        let closing = closingPunctuation(of: text[places[last]])
        result += text[start..<places[index].lowerBound] + (isWord(text[places[index]]) ? opening : "")
        result += redactionMark + closing
        start = places[last].upperBound
        index = last + 1
    }
    return result + text[start...]
}

/// Where the words of `text` stand: what white space keeps apart, with the punctuation that touches it.
package func words(in text: String) -> [Range<String.Index>] {
    text.split(whereSeparator: \.isWhitespace).map { $0.startIndex..<$0.endIndex }
}

private let openers: Set<Character> = ["(", "[", "{", "\"", "'", "“", "‘", "«", "¿", "¡"]

private func isWord(_ word: Substring) -> Bool { word.contains { !$0.isPunctuation } }

private func closingPunctuation(of word: Substring) -> Substring {
    guard let last = word.lastIndex(where: { !$0.isPunctuation }) else { return "" }
    return word[word.index(after: last)...]
}
