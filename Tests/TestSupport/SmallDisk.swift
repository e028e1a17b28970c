package import Foundation
import Glibc

/// A real disk of half a mebibyte, in memory, which can be filled to the last byte.
package final class SmallDisk {
    /// Whether this user may have one.
    package static let isPossible: Bool = {
        clearUp()
        return (try? SmallDisk()) != nil
    }()

    /// What stands before the number of the process whose disk a folder is.
    private static let prefix = "convene-disk-"

    package struct NotPossible: Error {}

    /// Where it is mounted.
    package let folder: URL

    /// Mounts the disk.
    package init() throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "\(Self.prefix)\(getpid())-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        guard Self.run("mount", ["-t", "tmpfs", "-o", "size=512k,mode=700", "none", folder.path]) else {
            try? FileManager.default.removeItem(at: folder)
            throw NotPossible()
        }
    }

    deinit { Self.takeDown(folder) }

    private static func takeDown(_ folder: URL) {
        _ = run("umount", ["-l", folder.path])
        // Only where nothing is mounted there any more.
        rmdir(folder.path)
    }

    /// Takes down what was left by test runs that were killed.
    private static func clearUp() {
        let place = FileManager.default.temporaryDirectory
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let owner = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" })
            guard let owner, kill(owner, 0) != 0, errno == ESRCH else { continue }
            takeDown(place.appending(path: name))
        }
    }

    /// Where a file may be made.
    package func path(of name: String) -> String { folder.appending(path: name).path }

    /// Fills it to the last byte.
    package func fill() {
        let ballast = open(path(of: "ballast"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard ballast >= 0 else { return }
        defer { _ = close(ballast) }
        let bytes = [UInt8](repeating: 1, count: 4096)
        while write(ballast, bytes, bytes.count) > 0 {}
    }

    /// Makes room again.
    package func clear() { unlink(path(of: "ballast")) }

    private static func run(_ command: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [command] + arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
