import FrontDoor
import Glibc
import Testing

@Suite struct HostKeyTests {
    private let path = scratchPath("keys-\(UInt64.random(in: 0 ... .max))/deep/host-key")

    @Test func `a key is made once and is the same ever after`() throws {
        let made = try HostKey.load(orMakeAt: path)
        #expect(try HostKey.load(orMakeAt: path) == made)
        #expect(made.text.hasPrefix("-----BEGIN OPENSSH PRIVATE KEY-----"))
        var about = stat()
        #expect(stat(path, &about) == 0 && about.st_mode & 0o777 == 0o600)
    }

    @Test func `its fingerprint is the one that ssh-keygen prints`() throws {
        let key = try HostKey.load(orMakeAt: path)
        let tool = try Client(["/usr/bin/ssh-keygen", "-l", "-f", path])
        while !tool.isOver { usleep(1000) }
        #expect(tool.output.contains(" \(key.fingerprint) "))
        #expect(tool.output.contains("(ED25519)"))
    }

    @Test func `a file that is no key is left alone and named`() throws {
        let file = scratchPath("no-key-\(UInt64.random(in: 0 ... .max))")
        let descriptor = open(file, O_WRONLY | O_CREAT, 0o600)
        write(descriptor, "hello", 5)
        close(descriptor)
        #expect(throws: HostKeyError.notAKey(path: file)) { try HostKey.load(orMakeAt: file) }
        var about = stat()
        #expect(stat(file, &about) == 0 && about.st_size == 5)
    }

    @Test func `a key that others can read is refused`() throws {
        _ = try HostKey.load(orMakeAt: path)
        chmod(path, 0o644)
        #expect(throws: HostKeyError.openToOthers(path: path)) { try HostKey.load(orMakeAt: path) }
    }

    @Test func `a place that cannot be written says why`() {
        #expect(throws: HostKeyError.unreachable(path: "/dev/null/key", reason: "Not a directory")) {
            try HostKey.load(orMakeAt: "/dev/null/key")
        }
    }
}
