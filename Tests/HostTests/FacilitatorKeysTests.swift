import TestSupport
import Testing

@testable import Host

@Suite struct FacilitatorKeysTests {
    private static let ed25519 =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"
    private static let token =
        "sk-ssh-ed25519@openssh.com "
        + "AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fAAAABHNzaDo="

    /// Made by ssh-keygen; nobody has their private halves.
    private static let ofKeygen = [
        "ecdsa-sha2-nistp256 "
            + "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBMquHdM/N1jHqQJsxCGI91F80RkMjeqdkSfC"
            + "NE2SLWlFOGK1OvVKuLT6Zi+XjtICoLM57O8x5gjKjBiMaPNaJ2E=",
        "ecdsa-sha2-nistp521 "
            + "AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAETLdeoBY3FDIjxl/48JOup948j9NwgyM+l"
            + "AyCND6WcmMnpPrv1YL4Nr79E9GHnL6JFnroIcYxb6ztOfZAfZAl4tQA9LqP4+KpleqMbMqJYBhJqeZ6KfjzuciTL"
            + "qcB12++2gkDqsw27MsnhWG83g45YgbPQK8ThXZS4yOnCALbXyUap3g==",
        "ssh-rsa "
            + "AAAAB3NzaC1yc2EAAAADAQABAAABAQCrNUPfMBh1f97OuMJ5XbE9J8SMU0L6d/atDIXiM61vZXDpWbaGXVofW0T1"
            + "YmDPUdtvuXXURdcwEOfe1PRZ4ZYuI7YBn4j3ZC70GztE3wuJx0NQN/fRqcbms7TBzgXJ/vv61by6/jC8P9TEKUqi"
            + "0AuZaovPbeeAKOgc9H/ZH9RspnYvIiZUz0dKFkL/DLmE1M21zYber6bhUYpe1lv9BsS5VJo9+iTF40x88JrxGZrF"
            + "J5SzCrzRi0ybAPQGzlEGV2UVr/wm2+U6lOVnbNGRXsjHmTHHrb2NjHxA/HmXk09NUP+b44YGC4zW5+zoOIZhrBD7"
            + "vLM7aJuCOAoNvcPcywRn",
    ]

    @Test(arguments: ofKeygen)
    func `what ssh-keygen makes is a key`(_ text: String) throws {
        #expect(try FacilitatorKeys(parsing: text + " someone@somewhere\n").contains(text))
    }

    private func error(_ text: String) -> FacilitatorKeysError? {
        do {
            _ = try FacilitatorKeys(parsing: text)
            return nil
        } catch {
            return error
        }
    }

    @Test func `comments, empty lines and any line ends stand between the keys`() throws {
        let text = "\u{FEFF}# ours\r\n\r\n  \(Self.ed25519) ann@home \r\n\t# more\n\(Self.token)\tben's key"
        let keys = try FacilitatorKeys(parsing: text)
        #expect(keys.contains(Self.ed25519))
        #expect(keys.contains(Self.token))
    }

    @Test func `a key is known by type and base64, whatever stands behind them`() throws {
        let keys = try FacilitatorKeys(parsing: Self.ed25519 + " ann")
        #expect(keys.contains(Self.ed25519 + " ben"))
        #expect(!keys.contains(Self.token))
        #expect(!keys.contains(String(Self.ed25519.dropLast())))
        #expect(!keys.contains(Self.ed25519.replacing("ssh-ed25519 ", with: "ssh-rsa ")))
        #expect(!keys.contains("ssh-ed25519"))
        #expect(!keys.contains(""))
    }

    @Test(arguments: [
        "command=\"ls\" ", "cert-authority ", "no-pty,from=\"10.0.0.1\" ", "environment=\"A=b c\" ",
        "restrict ",
    ])
    func `options before a key are refused with the line's number`(_ options: String) {
        let text = "# one\n\(Self.ed25519)\n\(options)\(Self.token)\n"
        #expect(error(text) == FacilitatorKeysError(line: 3, .options))
        #expect(error(text)?.description.hasPrefix("Line 3 ") == true)
    }

    @Test(arguments: [
        "ssh-dss AAAAB3NzaC1kc3M=", "ssh-ed25519-cert-v01@openssh.com AAAA", "hello", "{}", "ssh-ed25519AAAA",
    ])
    func `what is no key of a type that is taken is refused`(_ line: String) {
        #expect(error(line) == FacilitatorKeysError(line: 1, .unknownType))
    }

    @Test func `a private key is told from a public one`() {
        #expect(error("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n") == .init(line: 1, .privateKey))
    }

    @Test func `every key that is cut off, anywhere, is refused`() {
        for count in "ssh-ed25519".count..<Self.ed25519.count {
            #expect(error(String(Self.ed25519.prefix(count)))?.problem == .damaged)
        }
    }

    @Test func `a key under another's name is refused`() {
        #expect(error(Self.ed25519.replacing("ssh-ed25519", with: "ssh-rsa"))?.problem == .damaged)
    }

    @Test func `a key that the door could not pass on is refused`() {
        #expect(error("ssh-rsa " + String(repeating: "AAAA", count: 1100))?.problem == .damaged)
    }

    @Test(arguments: ["", "\n\n", "# only a comment"])
    func `a file without a key is refused`(_ text: String) {
        #expect(error(text) == FacilitatorKeysError(line: nil, .noKey))
    }

    @Test(arguments: 0..<300)
    func `any text gives keys or one sentence`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let parts = [
            "ssh-ed25519", "ssh-rsa", " ", " ", "\n", "\r\n", "#", "=", "AAAA", "AAAAC3NzaC1lZDI1NTE5",
            "command=",
            "\"", "\u{0}", "\u{FEFF}", "é", "猫", "////", "-----", Self.ed25519, Self.token,
        ]
        let text = (0..<Int.random(in: 0...12, using: &chance))
            .map { _ in parts.randomElement(using: &chance) ?? "" }.joined()
        guard let error = error(text) else { return }
        #expect(error.description.hasSuffix("."))
        #expect(!error.description.contains("\n"))
        #expect(!error.description.contains("AAAA"))
    }
}
