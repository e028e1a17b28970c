import ArgumentParser
import Foundation
import Host

/// `convene present`: a host, and this terminal as its stage.
struct Present: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Present a scenario from this terminal.",
        discussion: """
            The session runs by itself in the background; this terminal shows its stage and takes the clicker's keys.
            d leaves this terminal and the session goes on (convene attach stage comes back); q ends it for everyone.
            ? shows every key. Answers go into the record, a file in the current directory unless --record names one.
            """)

    @Argument(
        help: ArgumentHelp("The scenario, a Markdown file.", valueName: "scenario"),
        completion: .file(extensions: ["md"]))
    var scenario: String

    @Option(help: ArgumentHelp("The record's file; it must not exist yet.", valueName: "file"))
    var record: String?

    @OptionGroup(title: "How people join") var joining: JoiningOptions

    func run() async throws {
        let text = try ScenarioText(at: scenario)
        _ = try text.scenario()
        let path = record ?? Self.usualRecord(for: text.name, at: Date())
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Sentence(
                "\(path) exists already. Name another file with --record, or go on with: convene resume \(path)"
            )
        }
        let stage = try StageTerminal()
        let absolute = URL(filePath: path).standardizedFileURL.path()
        let request = HostRequest(
            record: absolute, scenario: .init(name: text.name, text: text.text), joining: joining.request)
        print("Record: \(path)")
        try await stage.present(try HostStarter.start(request), record: path)
    }

    /// `NAME-YYYY-MM-DD-HHMM.convene`, by this machine's clock.
    static func usualRecord(for scenario: String, at date: Date) -> String {
        let name = scenario.hasSuffix(".md") ? String(scenario.dropLast(3)) : scenario
        let parts = Calendar.current.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        let numbers = [parts.year, parts.month, parts.day, parts.hour, parts.minute].map { $0 ?? 0 }
        let digits = numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(name)-\(digits[0])-\(digits[1])-\(digits[2])-\(digits[3])\(digits[4]).convene"
    }
}

extension JoiningOptions {
    /// What the host is told of it.
    var request: HostRequest.Joining? {
        guard !noSsh else { return nil }
        var chance = SystemRandomNumberGenerator()
        let code = noCode ? nil : code ?? JoinCode.draw(using: &chance)
        return HostRequest.Joining(bind: bind, port: port, address: address, code: code)
    }
}
