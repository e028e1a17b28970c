import Lines

/// The public keys that open the console and the stage, from an `authorized_keys` file.
package struct FacilitatorKeys: Sendable {
    /// Type and base64, apart by one space.
    private let keys: Set<String>

    /// Reads a file's text: a key on each line, comments and empty lines beside them.
    ///
    /// Options before a key are refused, since nobody here would keep what they promise.
    package init(parsing text: String) throws(FacilitatorKeysError) {
        var keys: Set<String> = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in zip(1..., lines) {
            let words = line.split { $0.isWhitespace || $0 == "\u{FEFF}" }
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            if let problem = Self.problem(of: words) { throw FacilitatorKeysError(line: number, problem) }
            keys.insert("\(first) \(words[1])")
        }
        guard !keys.isEmpty else { throw FacilitatorKeysError(line: nil, .noKey) }
        self.keys = keys
    }

    /// Whether `key` is one of them, by its type and base64 alone.
    package func contains(_ key: String) -> Bool {
        let words = key.split(separator: " ")
        return words.count >= 2 && keys.contains("\(words[0]) \(words[1])")
    }

    private static let types: Set<Substring> = [
        "ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-rsa",
        "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com",
    ]

    private static func problem(of words: [Substring]) -> FacilitatorKeysError.Problem? {
        guard let type = words.first else { return .noKey }
        guard types.contains(type) else {
            if type.hasPrefix("-----") { return .privateKey }
            if words.dropFirst().contains(where: types.contains) { return .options }
            return .unknownType
        }
        guard words.count >= 2, words[0].utf8.count + 1 + words[1].utf8.count <= Bounds.publicKey,
            let blob = Base64.decoded(words[1]), let fields = fields(of: blob), fields.count >= 2,
            fields[0].elementsEqual(type.utf8), fields.allSatisfy({ !$0.isEmpty })
        else { return .damaged }
        return nil
    }

    /// What a key's blob holds, each after its length in four bytes; nil where the lengths do not come out even.
    private static func fields(of blob: [UInt8]) -> [ArraySlice<UInt8>]? {
        var fields: [ArraySlice<UInt8>] = []
        var rest = blob[...]
        while !rest.isEmpty {
            guard rest.count >= 4 else { return nil }
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(4)
            guard rest.count >= length else { return nil }
            fields.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return fields
    }
}

/// Why a file of facilitators' keys cannot be used.
package struct FacilitatorKeysError: Error, Equatable {
    /// What is wrong.
    package enum Problem: Equatable, Sendable {
        /// There is no key in the file.
        case noKey
        /// Something stands before the key, such as `command=` or `cert-authority`.
        case options
        /// A private key.
        case privateKey
        /// Neither a key nor a comment, or a key of a type that is not taken.
        case unknownType
        /// The key's text is cut off, mistyped or too long.
        case damaged
    }

    /// The line, from 1 on; nil where it is the whole file.
    package var line: Int?
    package var problem: Problem

    /// Makes an error.
    package init(line: Int?, _ problem: Problem) {
        self.line = line
        self.problem = problem
    }
}

extension FacilitatorKeysError: CustomStringConvertible {
    /// One sentence for the person who starts the session; nothing of the file stands in it.
    package var description: String {
        let place =
            line.map { "Line \($0) of the facilitators' keys" } ?? "The file of the facilitators' keys"
        return switch problem {
        case .noKey:
            "\(place) has no public key; put one on a line of its own, such as the content of id_ed25519.pub."
        case .options:
            "\(place) has options before the key, which are not kept here; let the line begin with the key's type."
        case .privateKey:
            "\(place) begins a private key; put the public one there instead, from the file that ends in .pub."
        case .unknownType:
            "\(place) does not begin with the type of a key that is taken here; use one of ed25519, ecdsa or rsa."
        case .damaged:
            "\(place) has a key that is cut off or damaged; copy the whole line from the file that ends in .pub."
        }
    }
}

/// Base64 in its one form: padded, and without white space or left-over bits.
enum Base64 {
    /// What `text` stands for; nil where it is not in that form.
    static func decoded(_ text: Substring) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard !digits.isEmpty, digits.count.isMultiple(of: 4) else { return nil }
        let padding = digits.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard padding <= 2 else { return nil }
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for digit in digits.dropLast(padding) {
            guard let value = value(of: digit) else { return nil }
            bits = (bits << 6 | UInt32(value)) & 0xFFFF
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
        guard bits & (1 << UInt32(count) - 1) == 0 else { return nil }
        return bytes
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): digit - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        case _: nil
        }
    }
}
