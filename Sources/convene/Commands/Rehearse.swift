import ArgumentParser
import Foundation
import Glibc
import Host
import Settings

/// `convene rehearse`: a session with a simulated room, and this terminal as its stage.
struct Rehearse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse",
        abstract: "Practise a scenario with a simulated room.",
        discussion: """
            People who do not exist join over ssh, on this machine alone, and answer each poll as it opens: quickly, \
            slowly, or not at all. Every screen says that it is a rehearsal. convene attach console, in another terminal, \
            has the notes and the time. q ends it, and so does d, which leaves this terminal; then the record is erased, \
            unless --keep.
            """)

    @Argument(
        help: ArgumentHelp("The scenario: a Markdown file, or convene:NAME.", valueName: "scenario"),
        completion: .file(extensions: ["md"]))
    var scenario: String

    @OptionGroup var deck: DeckOption

    @Option(help: ArgumentHelp("How many people come.", valueName: "number"))
    var people = 24

    @Option(
        help: ArgumentHelp(
            "Where chance begins: the same number brings the same people. (default: another each time)",
            valueName: "number"))
    var seed: UInt64?

    @Option(
        help: ArgumentHelp(
            "What thinking takes of the time that it takes people; 0 for none.", valueName: "factor"))
    var pace = 1.0

    @Flag(help: "Keep the record, under the name of a rehearsal.")
    var keep = false

    @OptionGroup(title: "How it looks") var look: ThemeOption
    @OptionGroup(title: "How it looks") var movement: CalmOption

    func validate() throws {
        guard (1...500).contains(people) else { throw ValidationError("--people is from 1 to 500.") }
        guard (0...10).contains(pace) else { throw ValidationError("--pace is from 0 to 10.") }
    }

    func run() async throws {
        let text = try ScenarioText(at: scenario, as: deck.dialect)
        let effective = try EffectiveSettings(look, movement)
        var stage = LocalSeat(kind: .stage, theme: effective.chosenTheme)
        stage.saysFarewell = false
        try text.toldFirst { try stage.check() }
        let place = try RehearsalRecord(
            keptFor: keep ? text : nil, settings: effective.settings)
        defer { place.clear() }
        let request = try request(text, record: place.path, settings: effective.settings)
        let host = try HostStarter(record: place.path)
        let named = HostRequest.NamedText(text, in: effective.settings.organisation)
        let socket = try host.start(request.host, named: named, of: text)
        let status: Int32
        do {
            let room = try SimulatedRoom(request.crowd)
            status = await hold(stage, at: socket)
            room.end()
            host.end()
        } catch {
            host.end()
            throw error
        }
        await place.erase()
        let rest = keep ? ". Record: \(place.path)" : ", and its record erased."
        tell("The rehearsal is over" + rest)
        if status != 0 { throw Sentence("", status: status) }
    }

    /// Is the stage until one side ends it; answers the exit status.
    private func hold(_ stage: LocalSeat, at socket: String) async -> Int32 {
        do {
            try await stage.take(socket)
            return 0
        } catch { return (error as? Sentence)?.status ?? 1 }
    }

    private func request(
        _ text: ScenarioText, record: String, settings: Settings
    ) throws(Sentence) -> (host: HostRequest, crowd: CrowdProcess.Request) {
        var chance = SystemRandomNumberGenerator()
        let code = JoinCodes.drawShort(using: &chance)
        guard let port = freePort() else {
            throw Sentence("This machine has no port left for a rehearsal. Try again in a moment.")
        }
        var care = HostRequest.Care()
        care.idle = Int(settings.idle.value.components.seconds)
        care.theme = settings.theme.value.rawValue
        care.isCalm = settings.calm.value
        care.isRehearsal = true
        care.organisation = settings.organisation
        let host = HostRequest(
            record: record,
            joining: HostRequest.Joining(
                bind: "127.0.0.1", port: Int(port), address: "127.0.0.1", code: code),
            scenarioPath: absolute(text.path), care: care)
        let seed = seed ?? chance.next()
        return (
            host, CrowdProcess.Request(port: port, code: code, people: people, seed: seed, pace: pace)
        )
    }
}

/// A port of this machine that nobody listens on.
private func freePort() -> UInt16? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
            bind(descriptor, pointer, length) == 0 && getsockname(descriptor, pointer, &length) == 0
        }
    }
    return isBound ? UInt16(bigEndian: address.sin_port) : nil
}
