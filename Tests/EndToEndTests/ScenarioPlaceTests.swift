import Foundation
import TestSupport
import Testing

/// Scenarios that nobody has a path to yet: the installed ones, and a new one.
@Suite struct ScenarioPlaceTests {
    private let shelf = WorkshopRoom.root.appending(path: "Scenarios").path()

    @Test(arguments: [["check"], ["cards"], ["host"], ["present"], ["rehearse"]])
    func `an installed scenario is found by its name, by every command that takes one`(command: [String])
        throws
    {
        let room = try WorkshopRoom(settings: ["CONVENE_SCENARIOS": shelf, "TERM": "dumb"])
        defer { room.clear() }
        let found = try room.output(command + ["convene:retrospective"])
        #expect(!found.errors.contains("installed scenario"))
        let unknown = try room.output(command + ["convene:tea"])
        #expect(unknown.status == 1)
        let said = try #require(unknown.errors.split(separator: "\n").first)
        #expect(said.hasPrefix("No installed scenario is called convene:tea: there are convene:online-"))
        #expect(said.contains("convene:retrospective, in \(shelf), "))
    }

    @Test(arguments: ["convene:", "convene:../Scenarios/retrospective", "convene:retrospective.md"])
    func `no name leads out of the folder`(name: String) throws {
        let room = try WorkshopRoom(settings: ["CONVENE_SCENARIOS": shelf])
        defer { room.clear() }
        let refused = try room.output(["check", name])
        #expect(refused.status == 1 && refused.errors.contains("No installed scenario is called \(name): "))
    }

    @Test func `beside the program stands a folder that is looked into`() throws {
        let room = try WorkshopRoom(settings: ["CONVENE_SCENARIOS": ""])
        defer { room.clear() }
        let files = FileManager.default
        // A link, and so on the program's own disk: a copy may not be run while another test starts a process.
        let place = URL(filePath: WorkshopRoom.program).deletingLastPathComponent()
            .appending(path: room.folder.lastPathComponent)
        defer { try? files.removeItem(at: place) }
        for folder in ["bin", "share/convene"] {
            try files.createDirectory(at: place.appending(path: folder), withIntermediateDirectories: true)
        }
        let program = place.appending(path: "bin/convene").path()
        try files.linkItem(atPath: WorkshopRoom.program, toPath: program)
        let scenario = place.appending(path: "share/convene/tea.md").path()
        try files.copyItem(atPath: shelf + "/retrospective.md", toPath: scenario)
        let found = try room.output(["check", "convene:tea"], of: program)
        #expect(found.status == 0 && found.text.contains("Looking back, looking forward"))
        #expect(found.text.contains("/share/convene/tea.md:"))
    }

    @Test func `a new scenario has one thing left to do, and is not written over`() throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let written = try room.output(["new", "tea.md"])
        #expect(written.status == 0 && written.text.contains("convene check tea.md"))
        let checked = try room.output(["check", "tea.md"])
        #expect(checked.status == 0)
        let findings = checked.text.split(separator: "\n").filter { $0.hasPrefix("tea.md:") }
        #expect(findings.count == 1 && findings[0].contains("put who answers for the data"))
        let again = try room.output(["new", "tea.md"])
        #expect(again.status == 1 && again.errors == "tea.md exists already. Name another file.\n")
        let record = try room.output(["new", "tea.convene-wal"])
        #expect(record.status == 64)
        #expect(
            !FileManager.default.fileExists(atPath: room.folder.appending(path: "tea.convene-wal").path()))
    }
}
