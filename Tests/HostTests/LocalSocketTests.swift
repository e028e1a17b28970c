import Foundation
import Glibc
import Testing

@testable import Host

@Suite struct LocalSocketTests {
    @Test func `a host is found among as many sockets as a busy machine has`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "\(UUID().uuidString.prefix(8))/convene")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = (0..<120).map { folder.path() + "/a name of some length.\($0)" }
        let sockets = try paths.map { try LocalSocket.listen(at: $0) }
        defer { for socket in sockets { close(socket) } }
        #expect(Set(LocalSocket.everywhere).isSuperset(of: paths))
    }

    @Test(arguments: [
        "a", "retrospective", String(repeating: "x", count: 200), String(repeating: "日本語の会", count: 16),
        String(repeating: "👩‍👩‍👧", count: 12),
    ])
    func `a session's socket has its name and is short, and its record's links lead to the same`(name: String)
        throws
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "deep"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let record = folder.path() + "/deep/\(name).convene"
        let before = LocalSocket.file(forRecord: record)
        #expect(before.utf8.count <= 49)
        #expect(name.hasPrefix(before.prefix { $0 != "." }))
        try Data().write(to: URL(filePath: record))
        try FileManager.default.createSymbolicLink(
            atPath: folder.path() + "/other", withDestinationPath: folder.path() + "/deep")
        for path in [record, folder.path() + "/other/\(name).convene"] {
            #expect(LocalSocket.file(forRecord: path) == before)
        }
        #expect(LocalSocket.file(forRecord: folder.path() + "/\(name).convene") != before)
    }
}
