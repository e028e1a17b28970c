import Foundation

/// A folder of a test's own, which goes with it.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "convene-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Where a record may be made.
    var path: String { path(of: "session.convene") }

    func path(of name: String) -> String { folder.appending(path: name).path }

    /// The names in the folder, sorted.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    /// The bytes of every file in the folder, by name.
    var bytes: [String: Data] {
        get throws {
            var bytes: [String: Data] = [:]
            for name in try names { bytes[name] = try Data(contentsOf: folder.appending(path: name)) }
            return bytes
        }
    }

    /// Whether any file of the folder holds `part`.
    func holds(_ part: some Sequence<UInt8>) throws -> Bool {
        let part = Data(part)
        return try bytes.values.contains { $0.range(of: part) != nil }
    }
}

extension Scratch {
    func copy(_ name: String, to copy: String) throws {
        try FileManager.default.copyItem(atPath: path(of: name), toPath: path(of: copy))
    }
}

extension Scratch {
    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(of: name)) }

    func write(_ data: Data, to name: String) throws { try data.write(to: folder.appending(path: name)) }
}

extension Scratch {
    /// Changes one byte of a file.
    func change(_ name: String, at offset: Int, to byte: UInt8) throws {
        var data = try Data(contentsOf: folder.appending(path: name))
        data[offset] = byte
        try write(data, to: name)
    }

    func link(_ name: String, to link: String) throws {
        try FileManager.default.linkItem(atPath: path(of: name), toPath: path(of: link))
    }
}
