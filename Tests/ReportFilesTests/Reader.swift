import Foundation
import Reports
import Testing

@testable import ReportFiles

/// A program that somebody else wrote, from `.build/python`.
enum Reader {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// What it says, and its status.
    static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = repository.appending(path: ".build/python/bin/\(program)")
        process.arguments = arguments
        // frictionless cuts words where it takes its columns for few.
        process.environment = ProcessInfo.processInfo.environment.merging(["COLUMNS": "240"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    /// The table of that name, as a program reads it in folders one behind the other.
    static func table(_ name: String, of folders: [URL], by program: String) throws -> ReadTable {
        let script = repository.appending(path: "Tests/ReportFilesTests/Readers/read.py").path()
        let (status, output) = try run("python", ["-B", script, program, name] + folders.map { $0.path() })
        try #require(status == 0, "\(output)")
        return try JSONDecoder().decode(ReadTable.self, from: Data(output.utf8))
    }

    /// The file of the repository at that path.
    static func file(_ path: String) -> URL { repository.appending(path: path) }
}

/// A table as a program reads it.
struct ReadTable: Decodable {
    let types: [String: String]
    let rows: [[Cell]]

    enum Cell: Decodable, Equatable {
        case text(String)
        case number(Double)
        case nothing

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                self = .nothing
            } else if let number = try? value.decode(Double.self) {
                self = .number(number)
            } else {
                self = .text(try value.decode(String.self))
            }
        }
    }
}

/// A folder of its own, which goes with its test.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "convene-tables-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Every format of one session, in a folder of that name.
    func write(_ sets: [DataSet], named name: String) throws -> URL {
        let folder = folder.appending(path: name)
        try (ReportFile.csv(of: sets) + [.json(of: sets), .ods(of: sets)]).write(into: folder.path())
        return folder
    }
}
