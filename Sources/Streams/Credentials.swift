import Foundation

/// Who this room is to the servers.
enum Credentials: Equatable {
    case nobody
    /// A user of the servers' own configuration.
    case user(name: String, password: String)
    /// A user whom an operator's signature makes known: what it may, signed, and the key that answers for it.
    case signed(token: String, seed: String)

    /// Reads a NATS file of credentials, or one line `USER:PASSWORD`; nil for what is neither.
    init?(_ text: String?) {
        guard let text else {
            self = .nobody
            return
        }
        if let token = Self.block("NATS USER JWT", in: text),
            let seed = Self.block("USER NKEY SEED", in: text)
        {
            self = .signed(token: token, seed: seed)
            return
        }
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.count == 1, !text.contains("-----"),
            let parts = lines.first?.split(separator: ":", maxSplits: 1), parts.count == 2
        else { return nil }
        self = .user(name: String(parts[0]), password: String(parts[1]))
    }

    /// Whether they are signed for a time that is over, in seconds since 1970.
    func areOver(at now: Int64) -> Bool {
        guard case .signed(let token, _) = self, let claims = token.split(separator: ".").dropFirst().first
        else {
            return false
        }
        struct Claims: Decodable { let exp: Int64? }
        let plain = String(claims).replacing("-", with: "+").replacing("_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)
        let read = Data(base64Encoded: padded).flatMap { try? JSONDecoder().decode(Claims.self, from: $0) }
        return read?.exp.map { 1..<now ~= $0 } ?? false
    }

    /// The one line between `-----BEGIN title-----` and the line of dashes that ends it.
    private static func block(_ title: String, in text: String) -> String? {
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            line.drop { $0 == " " }.prefix { $0 != " " && $0 != "\r" }.isEmpty ? "" : String(line)
        }
        guard let start = lines.firstIndex(where: { $0.hasPrefix("-") && $0.contains("BEGIN \(title)") }),
            lines.indices.contains(start + 2), lines[start + 2].hasPrefix("-")
        else { return nil }
        let line = lines[start + 1].filter { !$0.isWhitespace }
        return line.isEmpty || line.hasPrefix("-") ? nil : line
    }
}
