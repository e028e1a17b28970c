import Drawing
import Wording
package import Workshop

/// Messages to those who left an address in order to be written to: one for each, so that nobody is told of another.
package struct Letters: Sendable {
    private let subject: String
    private let body: [String]
    private let sender: String
    private let date: String

    /// Makes what all of them say; nil where `sender` cannot stand in a message.
    ///
    /// - Parameters:
    ///   - language: What they are written in.
    ///   - subject: Nil for one that says nothing of what the session was about.
    ///   - sender: The address that they come from.
    ///   - now: When they are made.
    package init?(in language: Language, subject: String? = nil, from sender: String, at now: Moment) {
        guard let mailbox = mailbox(sender) else { return nil }
        self.sender = mailbox
        self.subject = encodedWords(subject ?? Phrase.letterSubject.text(in: language))
        body = [Phrase.letterBody, .letterUse].flatMap { wrapped($0.text(in: language), to: 72) + [""] }
            .dropLast()
        date = mailDate(now)
    }

    /// The message to `address`, as RFC 5322 has it, to be opened and sent by a mail program; nil where it is no address
    /// that a message can go to.
    package func letter(to address: String) -> String? {
        guard let recipient = mailbox(address) else { return nil }
        let head = [
            "Date: \(date)", "From: \(sender)", "To: \(recipient)", "Subject: \(subject)", "X-Unsent: 1",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit",
        ]
        return (head + [""] + body).map { $0 + "\r\n" }.joined()
    }
}

/// Addresses as a table of one column, in CSV as RFC 4180 has it.
package func addressTable(_ addresses: [String]) -> String {
    (["address"] + addresses).map { address in
        let isPlain = !address.contains { ",\"\r\n".contains($0) }
        return (isPlain ? address : "\"" + address.replacing("\"", with: "\"\"") + "\"") + "\r\n"
    }.joined()
}

/// One address as a message's head takes it, its local part in quotes where that has other signs than RFC 5322's atoms;
/// nil where it could be read as several, or as none.
private func mailbox(_ address: String) -> String? {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let local = parts.first, !local.isEmpty, address.utf8.count <= 254,
        !address.unicodeScalars.contains(where: { $0.properties.generalCategory == .control || $0 == " " }),
        parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isLabel)
    else { return nil }
    let atoms = local.split(separator: ".", omittingEmptySubsequences: false)
    let isAtoms = atoms.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(isAtomText) }
    if isAtoms { return address }
    let quoted = local.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(quoted)\"@\(parts[1])"
}

private func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty
        && label.unicodeScalars.allSatisfy { $0 == "-" || $0.properties.isAlphabetic || isDigit($0) }
}

private func isAtomText(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar) || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

/// `text` as a head's line takes it: as it is where it is short and ASCII, else in words of base64 (RFC 2047).
private func encodedWords(_ text: String) -> String {
    let line = cleaned(text)
    if line.utf8.count <= 60, line.allSatisfy(\.isASCII), !line.contains("=?") { return line }
    var words: [[UInt8]] = [[]]
    for character in line {
        // 45 bytes make 60 letters, within the 75 that a word may have.
        if words[words.count - 1].count + character.utf8.count > 45 { words.append([]) }
        words[words.count - 1] += Array(character.utf8)
    }
    return words.map { "=?utf-8?B?\(base64($0))?=" }.joined(separator: "\r\n ")
}

private func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    return stride(from: 0, to: bytes.count, by: 3).map { start in
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
        let letters = (0..<4).map { alphabet[bits >> (18 - 6 * $0) & 63] }
        return String(letters.prefix(group.count + 1)) + String(repeating: "=", count: 3 - group.count)
    }.joined()
}

/// `Sat, 28 Nov 2026 19:05:00 +0000`.
private func mailDate(_ now: Moment) -> String {
    let date = now.date
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let day = days[(date.daysSinceEpoch % 7 + 7) % 7]
    let month = Phrase.seatMonths[date.month - 1].text(in: .english).prefix(3)
    let offset = abs(now.offset)
    let zone = (now.offset < 0 ? "-" : "+") + twoDigits(offset / 60) + twoDigits(offset % 60)
    return "\(day), \(date.day) \(month) \(date.year) \(now.clock):00 \(zone)"
}
