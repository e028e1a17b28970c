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
