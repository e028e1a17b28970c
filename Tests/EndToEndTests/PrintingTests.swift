import Foundation
import TestSupport
import Testing

/// What is printed of a session that runs, of one that has ended, and of several, by the program as people have it.
@Suite struct PrintingTests {
    private func present(in room: WorkshopRoom) async throws -> PseudoTerminal {
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        return stage
    }

    private func end(_ stage: PseudoTerminal) async throws {
        stage.type("qy")
        try await stage.waits(for: "q leaves this terminal.")
        stage.type("q")
        try await stage.waitsForEnd()
    }

    @Test func `a session is printed in each format while it runs and once it has ended`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try await present(in: room)
        for ended in [false, true] {
            if ended { try await end(stage) }
            for (format, sign) in [
                ("text", "LOOKING BACK"), ("plain", "Session summary."), ("html", "<!DOCTYPE html>"),
                ("markdown", "# Looking back"), ("json", "\"sessions\""),
            ] {
                let printed = try room.output(["summary", room.record, "--format", format])
                #expect(printed.status == 0, "\(format): \(printed.errors)")
                #expect(printed.text.contains(sign), "\(format): \(printed.text.prefix(200))")
            }
            let welsh = try room.output(["summary", room.record, "--language", "cy"])
            #expect(welsh.text.contains("Crynodeb o'r sesiwn"))
            let folder = room.folder.appending(path: "tables-\(ended)").path()
            let tables = try room.output(["summary", room.record, "--format", "csv", "--output", folder])
            #expect(tables.status == 0, "\(tables.errors)")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            #expect(names.contains("results.csv") && names.contains("datapackage.json"))
            let again = try room.output(["summary", room.record, "--format", "csv", "--output", folder])
            #expect(again.status == 1 && again.errors.contains("no empty folder"))
            let sheet = room.folder.appending(path: "\(ended).ods").path()
            let spread = try room.output(["summary", room.record, "--format", "ods", "--output", sheet])
            #expect(spread.status == 0, "\(spread.errors)")
            #expect(try Data(contentsOf: URL(filePath: sheet)).starts(with: Array("PK".utf8)))
        }
    }

    @Test func `a series leaves out what cannot be read or does not count, and says so`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try await present(in: room)
        let running = try room.output(["summary", room.record, room.record])
        #expect(running.status == 1 && running.errors.contains("does not count"))
        try await end(stage)
        let broken = room.folder.appending(path: "broken.convene").path()
        try Data("no record".utf8).write(to: URL(filePath: broken))
        let series = try room.output(["summary", room.record, broken])
        #expect(series.status == 0, "\(series.errors)")
        #expect(series.text.contains("Series report") && series.errors.contains("broken.convene"))
        let folder = try room.output(["summary", room.folder.path(), "--format", "json"])
        #expect(folder.status == 0 && folder.text.contains("\"sessions\""))
    }

    @Test func `what cannot be printed so is one sentence`() throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let scenario = WorkshopRoom.root.appending(path: "Scenarios/retrospective.md").path()
        for (arguments, said) in [
            (["cards", scenario, "--format", "ods"], "text, plain, html or markdown"),
            (["handout", scenario, "--large-print"], "--format html"),
            (["cards", scenario, "--poll", "nowhere"], "There is no poll nowhere."),
            (["summary", "x.convene", "--format", "csv"], "--output"),
        ] {
            let printed = try room.output(arguments)
            #expect(printed.status != 0 && printed.errors.contains(said), "\(printed)")
        }
        for command in ["handout", "cards"] {
            for format in ["text", "plain", "html", "markdown"] {
                let printed = try room.output([command, scenario, "--format", format])
                #expect(
                    printed.status == 0 && !printed.text.isEmpty, "\(command) \(format): \(printed.errors)")
            }
        }
        #expect(
            try room.output(["handout", scenario, "--facilitator"]).text.contains("IF SOMEBODY DISCLOSES"))
    }
}
