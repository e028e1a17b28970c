import Foundation
import Lines
import Records
import Session

/// What opens a console or a stage over ssh.
struct Facilitators {
    let keys: FacilitatorKeys?
    let passphrase: Passphrase?

    /// Reads what a host is told; a passphrase is drawn where none is given.
    ///
    /// - Throws: ``HostError`` with what is wrong with the list of keys, or with the passphrase.
    init(_ options: HostOptions) throws(HostError) {
        do throws(FacilitatorKeysError) {
            keys = try options.facilitatorKeys.map { text throws(FacilitatorKeysError) in
                try FacilitatorKeys(parsing: text)
            }
        } catch {
            throw .facilitators("\(error)")
        }
        do throws(PassphraseError) {
            var chance = SystemRandomNumberGenerator()
            passphrase =
                try options.passphrase.map { text throws(PassphraseError) in try Passphrase(chosen: text) }
                ?? Passphrase.draw(using: &chance)
        } catch {
            throw .facilitators("\(error)")
        }
    }
}

/// What opens the console and the stage over SSH where there is no key; never on a stage.
package struct Passphrase: Sendable {
    /// As the console shows it.
    package let text: String
    private let folded: [UInt8]

    /// Five words by chance.
    package static func draw(using generator: inout some RandomNumberGenerator) -> Passphrase {
        Passphrase(SeatWords.draw(5, using: &generator).text)
    }

    /// One that a person has chosen: the only line of `text`, of 16 characters at least.
    package init(chosen text: String) throws(PassphraseError) {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
        guard let line = lines.first(where: { !$0.isEmpty }) else { throw .empty }
        guard lines.count(where: { !$0.isEmpty }) == 1 else { throw .severalLines }
        self.init(line)
        guard line.count >= 16, String(decoding: folded, as: UTF8.self).count >= 12 else { throw .short }
        // The door passes on no more of an answer than this.
        guard line.utf8.count <= Bounds.answer else { throw .long }
    }

    private init(_ text: String) {
        self.text = text
        folded = Self.folded(text)
    }

    /// Whether `typed` is this one, in any case, and apart by any spaces and dashes or none.
    ///
    /// How long it takes depends on what was typed, and not on how much of that is right.
    package func matches(_ typed: String) -> Bool {
        let typed = Self.folded(typed)
        guard !folded.isEmpty else { return false }
        var difference = typed.count ^ folded.count
        for (index, byte) in typed.enumerated() { difference |= Int(byte ^ folded[index % folded.count]) }
        return difference == 0
    }

    private static func folded(_ text: String) -> [UInt8] {
        let scalars = text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter { scalar in
            !scalar.properties.isWhitespace && scalar.properties.generalCategory != .dashPunctuation
        }
        return scalars.flatMap { Array(String($0).utf8) }
    }
}

/// Why a passphrase that a person has chosen is none.
package enum PassphraseError: Error, Equatable {
    case empty
    case severalLines
    case short
    case long
}

extension PassphraseError: CustomStringConvertible {
    /// One sentence for the person who starts the session; nothing of the passphrase stands in it.
    package var description: String {
        switch self {
        case .empty:
            "There is no passphrase in the file; write one of 16 characters at least, such as five words."
        case .severalLines: "The passphrase's file has more than one line; leave the passphrase alone in it."
        case .short: "The passphrase is too short; write 16 characters at least, such as five words."
        case .long: "The passphrase is too long; write 256 bytes at most, such as five words."
        }
    }
}
