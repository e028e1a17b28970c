package import Workshop

/// `text` with every number that one rings said digit by digit, such as `9 9 9` and `1 1 6, 1 2 3`: speech and braille
/// would make 999 and 116,123 of them.
///
/// A number is rung where it is `known`, is 999, or begins with 0 or + and has seven digits or more; all are where
/// nothing but numbers to ring is expected (`isService`), from three digits on.
package func ringable(_ text: String, known: Set<String> = [], isService: Bool = false) -> String {
    var said = ""
    var rest = text[...]
    while let start = rest.firstIndex(where: isDigit) {
        let isOpen = rest[..<start].last.map { !$0.isLetter && !"£$€.,:/-".contains($0) } ?? true
        said += rest[..<start]
        let number = rest[start...].prefix { isDigit($0) || $0 == " " }.trimmed
        rest = rest[number.endIndex...]
        let isClosed = rest.first.map { !$0.isLetter && !"%/:".contains($0) } ?? true
        let digits = number.filter(isDigit)
        let isLong = digits.count >= 7 && (digits.first == "0" || said.last == "+")
        let isRung = isService && digits.count >= 3 || known.contains(digits) || digits == "999" || isLong
        said += isOpen && isClosed && isRung ? spelt(number) : String(number)
    }
    return said + rest
}

/// The digits of each group apart, and a comma between groups.
private func spelt(_ number: Substring) -> String {
    number.split(separator: " ").map { $0.map(String.init).joined(separator: " ") }.joined(separator: ", ")
}

private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

extension Substring {
    /// Without the spaces at its end.
    fileprivate var trimmed: Substring {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension Scenario {
    /// The numbers, without spaces, that one rings to reach its services.
    package var ringing: Set<String> {
        let texts = (support + reporting).flatMap { [$0.name, $0.detail ?? ""] }
        return Set(
            texts.flatMap { $0.matches(of: /[0-9](?:[0-9 ]*[0-9])?/).map { $0.output.filter(isDigit) } }
                .filter { $0.count >= 3 })
    }
}
