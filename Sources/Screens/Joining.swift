/// How people join over SSH.
package struct Joining: Equatable, Sendable {
    /// A name or an address of this machine, as people type it.
    package var address: String
    package var port: Int
    /// The join code, digits only; nil where none is asked, and where it is withdrawn.
    package var code: String?
    /// The code of nine digits, which is shown while somebody is guessing, and where the short one is withdrawn.
    package var longCode: String?
    /// The host key's fingerprint, as `ssh` prints it: `SHA256:…`; empty where people meet another key.
    package var fingerprint: String
    /// The picture of the ssh:// address: rows of dark (true) and light modules.
    package var picture: [[Bool]]

    /// Makes the way to join.
    package init(
        address: String, port: Int, code: String?, longCode: String? = nil, fingerprint: String,
        picture: [[Bool]] = []
    ) {
        self.address = address
        self.port = port
        self.code = code
        self.longCode = longCode
        self.fingerprint = fingerprint
        self.picture = picture
    }

    /// What people type, such as `ssh -p 2222 join@192.168.1.20`.
    package var command: String { (port == 22 ? "ssh" : "ssh -p \(port)") + " join@\(address)" }

    /// The way in as one address, for a picture: colons of IPv6 stand in brackets, for the last one parts off the port.
    package static func link(to address: String, port: Int) -> String {
        "ssh://join@" + (address.contains(":") ? "[\(address)]" : address) + ":\(port)"
    }

    /// What people type who come back.
    package var returning: String { command.replacing("join@", with: "back@") }

    /// The code in groups of three, as people read it out: `482 177`.
    package var spacedCode: String? { code.map(spaced) }

    /// The code of nine digits in groups of three.
    package var spacedLongCode: String? { longCode.map(spaced) }

    /// Whether a code is asked at all.
    var asksCode: Bool { code != nil || longCode != nil }
}

private func spaced(_ code: String) -> String {
    let digits = Array(code)
    return stride(from: 0, to: digits.count, by: 3)
        .map { String(digits[$0..<min($0 + 3, digits.count)]) }
        .joined(separator: " ")
}
