import ArgumentParser
import Foundation
import Host
import Records
import Reports
import Session
import Workshop

/// `convene records`: what is kept in a folder, and until when.
struct ListRecords: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "records",
        abstract: "List the records of a folder, those that should have been erased first.",
        discussion: """
            A line for each file that ends with .convene: until when it is kept, the session's day, how far the session \
            is, the file and the title. Exit status 1 where one of them cannot be read.
            """)

    @Argument(help: ArgumentHelp("The folder.", valueName: "folder"), completion: .directory)
    var folder: String

    func run() async throws {
        guard let found = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw Sentence("\(folder) is no folder that can be read. Name the one where the records are.")
        }
        var records: [ListedRecord] = []
        var hasFailed = false
        for name in found.sorted() where name.hasSuffix(".convene") {
            do throws(Sentence) {
                records.append(try await Self.listed(name, in: folder))
            } catch {
                complain(error.text)
                hasFailed = true
            }
        }
        if records.isEmpty {
            if !hasFailed { tell("There are no records in \(absolute(folder)).") }
        } else {
            try print(recordList(of: records, on: WallClock(after: []).now().date), terminator: "")
        }
        if hasFailed { throw ExitCode.failure }
    }

    private static func listed(_ name: String, in folder: String) async throws(Sentence) -> ListedRecord {
        let path = URL(filePath: folder).appending(path: name).path(percentEncoded: false)
        let opened: OpenRecord
        do throws(Sentence) { opened = try await OpenRecord(at: path) } catch {
            guard RunningSession.keeping(absolute(path)) != nil else { throw error }
            return ListedRecord(file: name, progress: .running)
        }
        let state = opened.state
        await opened.record.close()
        let day = state.started?.date
        return ListedRecord(
            file: name, title: state.scenario.title, day: day,
            progress: state.finished != nil ? .finished : day == nil ? .notBegun : .unfinished,
            isRehearsal: state.isRehearsal,
            keptUntil: state.scenario.retention.flatMap { retention in
                switch retention {
                case .until(let date): date
                case .days: day.map(retention.end(forSessionOn:))
                }
            })
    }
}
