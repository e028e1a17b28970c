import Foundation
import Glibc
import Records
import Session
import Workshop

/// How many seconds one room takes to read what so many rooms have answered to one poll, spelled as in the stream and with
/// its reveal, and how many megabytes the process has then.
func merging(rooms count: Int, ballots: Int) -> (seconds: Double, megabytes: Int) {
    let poll = Poll.plain
    let scenario = Scenario(
        title: "Bench",
        sections: [Section(title: "All", slides: [Slide(title: "Poll", steps: [.init(poll: poll)])])])
    let tags = (0..<count).map { RoomTag(of: "Room \($0)", in: "bench") }
    var writer = Shared(of: scenario, in: tags[0])
    var numbers: [RoomTag: Int] = [:]
    var messages: [StreamedMessage] = []
    func say(_ message: StreamedMessage) {
        var message = message
        message.sequence = UInt64(messages.count + 1)
        message.milliseconds = Int64(messages.count) + 1_790_000_000_000
        messages.append(message)
        if let delivery = message.delivery(after: writer, scenarios: { _ in nil }) {
            _ = writer.take(delivery)
        }
    }
    func say(_ items: [Entry.Item], in room: RoomTag) {
        numbers[room, default: 0] += 1
        let now = Moment(milliseconds: 1_790_000_000_000)
        say(
            StreamedMessage(
                Entry(
                    room: room, number: numbers[room, default: 0], previous: writer.digest, decided: now,
                    items: items)))
    }
    let now = Moment(milliseconds: 1_790_000_000_000)
    let beginning = (try? writer.state.decide(.start, at: now)) ?? []
    say(beginning.map(Entry.Item.happened), in: tags[0])
    say([.happened(.pollOpened(poll.id, round: 1, now))], in: tags[0])
    say([.happened(.pollClosed(poll.id, now))], in: tags[0])
    for tag in tags {
        say([.entered(name: "\(tag)", address: "")], in: tag)
        let cast = (0..<ballots).map { CastBallot(.seat($0).of(tag), poll.answer(of: $0)) }
        say(StreamedMessage(BallotBatch(room: tag, round: PollRound(poll.id, 1), number: 1, ballots: cast)))
        say([.delivered(poll.id, round: 1, upTo: 1, ballots: ballots)], in: tag)
    }
    say((try? writer.state.decide(.toggleReveal, at: now))?.map(Entry.Item.happened) ?? [], in: tags[0])
    var reader = Shared(of: scenario, in: tags[1])
    let time = ContinuousClock().measure {
        for message in messages {
            guard let delivery = message.delivery(after: reader, scenarios: { _ in nil }) else { continue }
            _ = reader.take(delivery)
        }
    }
    precondition(reader.state.results(of: poll).answers == count * ballots)
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let (seconds, attoseconds) = time.components
    return (Double(seconds) + Double(attoseconds) / 1e18, usage.ru_maxrss / 1024)
}
