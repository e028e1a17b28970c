import Drawing
import Foundation
import TestSupport
import Testing

/// Sessions that run side by side on one machine, and how each is found.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct SessionsTests {
    private static let scenario = WorkshopRoom.root.appending(path: "Scenarios/retrospective.md").path()

    @Test func `two sessions of one name are told apart by their records, and each is reached by its own`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        var records: [String] = []
        for folder in ["morning", "later today"] {
            let place = room.folder.appending(path: folder)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            records.append(place.path(percentEncoded: false) + "/team.convene")
            let run = try room.convene([
                "present", Self.scenario, "--no-ssh", "--record", records[records.count - 1],
            ])
            try await run.waits(for: "Looking back")
            if folder == "morning" { run.type(" ") }
        }
        for way in [[], ["--session", "team"]] {
            let listed = try room.convene(["attach", "console"] + way, size: Size(width: 132, height: 43))
            try await listed.waitsForEnd()
            #expect(listed.status() == 1)
            let lines = listed.everything.split(whereSeparator: \.isNewline).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            #expect(lines.count == 3)
            for record in records {
                #expect(
                    lines.contains {
                        $0.hasPrefix("\(record)  no ssh, since ")
                            && $0.firstMatch(of: /since \d\d:\d\d$/) != nil
                    })
            }
        }
        let consoles = try records.map { try room.convene(["attach", "console", "--session", $0]) }
        try await consoles[0].waits(for: "you drive", "Now  2/")
        try await consoles[1].waits(for: "you drive", "Now  1/")
        let missing = room.folder.appending(path: "evening.convene").path()
        let refused = try room.convene(["attach", "console", "--session", missing])
        try await refused.waitsForEnd()
        #expect(refused.everything.contains("No session of the record \(missing) runs."))
    }

    @Test(arguments: ["runtime", String(repeating: "r", count: 90)])
    func `a long name and a long folder start a session, whose summary is found from anywhere`(
        runtime: String
    )
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let place = room.folder.appending(path: String(repeating: "長い", count: 30))
        let runtime = room.folder.appending(path: runtime).path()
        for folder in [place.path(percentEncoded: false), runtime + "/convene"] {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        let record =
            place.path(percentEncoded: false) + "/" + String(repeating: "日本語の会", count: 5) + ".convene"
        let stage = try room.convene(
            ["present", Self.scenario, "--no-ssh", "--record", record], with: ["XDG_RUNTIME_DIR": runtime])
        try await stage.waits(for: "Looking back")
        let elsewhere = room.folder.appending(path: "elsewhere").path()
        try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
        let link = room.folder.appending(path: "linked.convene").path()
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: record)
        for path in [record, link] {
            let summary = try room.output(["summary", path], with: ["XDG_RUNTIME_DIR": elsewhere])
            #expect(summary.status == 0, "\(summary.errors)")
            #expect(summary.text.contains("NOT FINISHED"), "\(summary.text.prefix(300))")
        }
    }
}
