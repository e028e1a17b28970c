import Glibc

/// Where a server is, as a user says it: `nats://` or `tls://`, a host, and a port or none.
struct ServerAddress: Equatable {
    /// What NATS servers listen on where nothing else is said.
    private static let usualPort: UInt16 = 4222

    let host: String
    let port: UInt16
    let isEncrypted: Bool

    /// Reads an address; nil for what is none.
    ///
    /// Names and passwords do not belong into one.
    init?(_ text: String) {
        guard let scheme = ["nats://", "tls://"].first(where: text.hasPrefix) else { return nil }
        var rest = text.dropFirst(scheme.count)
        if rest.hasSuffix("/") { rest.removeLast() }
        guard let parts = Self.parts(of: rest), !parts.host.isEmpty,
            parts.host.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || ".-:".contains($0)) })
        else { return nil }
        switch parts.port {
        case nil: port = Self.usualPort
        case .some(let written):
            guard let number = UInt16(written), number > 0 else { return nil }
            port = number
        }
        host = String(parts.host)
        isEncrypted = scheme == "tls://"
    }

    private static func parts(of text: Substring) -> (host: Substring, port: Substring?)? {
        if text.first == "[" {
            guard let end = text.firstIndex(of: "]") else { return nil }
            let (host, rest) = (text[..<end].dropFirst(), text[end...].dropFirst())
            guard host.contains(":"), rest.isEmpty || rest.first == ":" else { return nil }
            return (host, rest.isEmpty ? nil : rest.dropFirst())
        }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let host = parts.first, parts.last?.contains(":") != true else { return nil }
        return (host, parts.count > 1 ? parts[1] : nil)
    }

    /// As libnats takes it.
    var url: String {
        "\(isEncrypted ? "tls" : "nats")://\(host.contains(":") ? "[\(host)]" : host):\(port)"
    }

    /// Whether what goes there never leaves this machine.
    var isOfThisMachine: Bool {
        if host.lowercased() == "localhost" { return true }
        var four = in_addr()
        if inet_pton(AF_INET, host, &four) == 1 { return UInt32(bigEndian: four.s_addr) >> 24 == 127 }
        var six = in6_addr()
        guard inet_pton(AF_INET6, host, &six) == 1 else { return false }
        return withUnsafeBytes(of: six) { Array($0) } == [UInt8](repeating: 0, count: 15) + [1]
    }
}
