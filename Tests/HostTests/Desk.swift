import Lines
import Session
import TestSupport

@testable import Host

/// A reception without a host: time is told, and the record is a set of seat words.
struct Desk {
    static let code = "482177"
    static let passphrase = "harbour candle river meadow lantern"

    var reception: Reception
    var seats: Set<SeatWords> = []
    private(set) var now = SuspendingClock.now
    /// What every line was told, in order.
    private(set) var told: [(line: LineAddress, reply: Reception.Reply)] = []
    /// What was looked up in the record.
    private(set) var lookedUp: [SeatWords] = []
    private var chance = SeededGenerator(seed: 7)

    init(code: String? = Self.code) throws {
        let options = HostOptions(
            socketPath: "", door: nil, feedbackPicture: [], passphrase: Self.passphrase)
        reception = Reception(code: code, facilitators: try Facilitators(options), using: &chance)
    }

    /// A line of the door.
    static func line(_ number: Int) -> LineAddress {
        LineAddress(link: LinkID(number: 1), line: LineID(UInt32(number)))
    }

    /// The door, from a source of that number.
    static func source(_ number: UInt64) -> Visitor.Way { .door(Source(number: number)) }

    var long: String { reception.codes?.long ?? "" }

    mutating func take(
        _ proof: Proof, of line: Int, as user: String = "join", by way: Visitor.Way = source(1)
    ) {
        let deeds = reception.take(
            proof, of: Self.line(line), as: user, by: way, at: now, using: &chance)
        carryOut(deeds)
    }

    /// Types `answer` at the prompt.
    mutating func type(
        _ answer: String, at line: Int, as user: String = "join", by way: Visitor.Way = source(1)
    ) {
        take(.answer(answer), of: line, as: user, by: way)
    }

    /// Lets time pass, as the host's ticks do.
    mutating func pass(_ span: Duration) {
        let end = now + span
        while now < end {
            now = min(end, now + .milliseconds(50))
            carryOut(reception.pass(at: now, using: &chance))
        }
    }

    /// Has somebody guess until the door knows it; the replies are all given.
    mutating func beGuessing(from number: Int = 100_000, by way: Visitor.Way = source(1)) {
        for guess in 0..<Guessing.freeWrongAnswers { type("000000", at: number + guess, by: way) }
        pass(.seconds(1))
        told = []
    }

    mutating func changeCodes() { reception.changeCodes(using: &chance) }

    mutating func leave(_ line: Int) { reception.leave(Self.line(line)) }

    mutating func open(_ line: Int) -> Admitted? { reception.open(Self.line(line)) }

    /// What a line was told last.
    func reply(to line: Int) -> Reception.Reply? { told.last { $0.line == Self.line(line) }?.reply }

    /// The lines that were let in, in that order.
    var admitted: [Int] {
        told.filter { $0.reply == .admit }.map { Int($0.line.line.number) }
    }

    /// The lines that were told that they were wrong, in that order.
    var refused: [Int] {
        told.filter {
            if case .ask(_, isAgain: true) = $0.reply { true } else { $0.reply == .refuse }
        }.map { Int($0.line.line.number) }
    }

    private mutating func carryOut(_ deeds: [Reception.Deed]) {
        var deeds = deeds[...]
        while let deed = deeds.popFirst() {
            switch deed {
            case .tell(let line, let reply): told.append((line, reply))
            case .lookUp(let words, let line):
                lookedUp.append(words)
                deeds += reception.found(seats.contains(words), for: line, at: now, using: &chance)
            }
        }
    }
}
