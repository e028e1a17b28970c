import Redaction

/// `text` with ⟦ and ⟧ around what the check finds in it, as the tables of examples have it.
func marked(_ text: String) -> String {
    var result = ""
    var start = text.startIndex
    for mention in mentions(in: text, knowing: .ofExamples) {
        result += text[start..<mention.range.lowerBound] + "⟦" + text[mention.range] + "⟧"
        start = mention.range.upperBound
    }
    return (result + text[start...]).replacing("\n", with: "⏎")
}
