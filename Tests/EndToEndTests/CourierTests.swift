import Foundation
import Session
import TestSupport
import Testing

/// What the servers of a session that rooms share never get to store, wherever in their folders it might stand.
@Suite(.timeLimit(.minutes(3)))
struct CourierTests {
    private static let slides = """
        ## Welcome

        ## Which pot

        ```poll
        id: pot
        ask: Which pot?
        options: [Blue, Brown]
        ```

        ## Words

        ```poll
        id: words
        ask: What else?
        kind: text
        ```
        """
    private static let (checkIn, address) = ("behind the clock tower", "bo@example.org")
    private static let (draft, lines) = ("nobody sent this saffron", "nor was this quince")
    private static let sent = "more biscuits"

    @Test func `no key, seat word, draft, check-in, address or code is in any file of the servers`()
        async throws
    {
        let rooms = try await SharedRooms(["Leeds", "Cardiff"], at: Self.slides)
        defer { rooms.clear() }
        try await rooms.come(3)
        let (painted, words) = try await rooms.places[1].room.join()
        var secrets = Secrets(words: try [words] + rooms.places.flatMap(\.seats).map { try $0.seatWords })
        try await ask(
            rooms.places[1].seats[0], for: "check-in", saying: Self.checkIn, until: "has your message")
        try await ask(rooms.places[1].seats[1], for: "email", saying: Self.address, until: "is kept")
        try await rooms.open(1, "Which pot")
        try await rooms.answer(1) { _, seat in seat == 0 ? 2 : 1 }
        try secrets.note(keysOf: rooms)
        // Not one ballot before the close, and then all of a room at once: nothing has the moment of an answer.
        #expect(rooms.servers.count(of: "convene.tea.ballots.") == 0)
        try await rooms.press("o", hearing: "Poll 1 closed.")
        try await rooms.tell("Poll closed")
        try await painted.waits(for: "has closed")
        try await eventually { rooms.servers.count(of: "convene.tea.ballots.") >= rooms.places.count }
        #expect(rooms.servers.count(of: "convene.tea.ballots.") == rooms.places.count)
        try await rooms.press("r", hearing: "Result of poll 1")
        try await rooms.open(2, "Words")
        painted.type(Self.draft)
        try await painted.waits(for: Self.draft)
        try rooms.places[1].seats[0].type(Self.lines)
        for seat in rooms.places.flatMap(\.seats).dropFirst(4) + rooms.places[0].seats {
            try await seat.answer([Self.sent, "send"], until: "Recorded for poll 2")
        }
        try secrets.note(keysOf: rooms)
        #expect(secrets.keys.count >= 4)
        #expect(rooms.servers.files(with: secrets.needles) == [])
        try await rooms.press("o", hearing: "Poll 2 closed.")
        // What was written is there before it is cleared: the search finds what it searches for.
        try await eventually { rooms.servers.count(of: Self.sent) > 0 }
        try secrets.note(keysOf: rooms)
        #expect(rooms.servers.files(with: secrets.needles) == [])
        try await rooms.finish()
        #expect(rooms.servers.files(with: secrets.needles) == [])
    }

    private func ask(_ seat: PipedSeat, for command: String, saying words: String, until reply: String)
        async throws
    {
        try seat.type(command)
        try await seat.waits(for: "Your next line is the")
        try seat.type(words)
        try await seat.waits(for: reply)
    }

    private func eventually(_ condition: () -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(30)
        while !condition(), ContinuousClock.now < end { try await Task.sleep(for: .milliseconds(50)) }
        #expect(condition())
    }

    /// What is searched for.
    private struct Secrets {
        let words: [String]
        private(set) var keys: Set<[UInt8]> = []

        init(words: [String]) { self.words = words }

        /// Takes the keys that the rooms' records have now; a copy is read, since hosts share their records with nobody.
        mutating func note(keysOf rooms: SharedRooms) throws {
            for place in rooms.places {
                let copy = place.room.folder.appending(path: "copy-\(UUID().uuidString)").path()
                for end in ["", "-wal"] {
                    try FileManager.default.copyItem(atPath: place.room.record + end, toPath: copy + end)
                }
                let script = """
                    import sqlite3, sys
                    for key, in sqlite3.connect(sys.argv[1]).execute("SELECT key FROM secret"): print(key.hex())
                    """
                let read = try place.room.output(["-c", script, copy], of: "/usr/bin/python3")
                #expect(read.status == 0, "\(read.errors)")
                for line in read.text.split(separator: "\n") {
                    keys.insert(try #require([UInt8](hexadecimal: String(line))))
                }
            }
        }

        var needles: [[UInt8]] {
            let spelled = keys.flatMap { key in
                [key.hexadecimal, key.hexadecimal.uppercased(), Data(key).base64EncodedString()].map {
                    Array($0.utf8)
                }
            }
            let seats = words.flatMap { words in
                [" ", "-", "", ".", "_"].map { words.replacing(" ", with: $0) }
            }
            let texts = [checkIn, address, draft, lines, "join-", WorkshopRoom.code]
            return Array(keys) + spelled + (seats + texts).map { Array($0.utf8) }
        }
    }
}

extension PipedSeat {
    /// The words that bring its person back.
    fileprivate var seatWords: String {
        get throws {
            let said = everything.split(separator: "Your seat words are: ").dropFirst().first
            return String(try #require(said?.split(separator: ".").first))
        }
    }
}

extension StreamServers {
    /// Every file of theirs but what the test has given them.
    private var written: [URL] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return (all?.compactMap { $0 as? URL } ?? []).filter { file in
            (try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
                && !["conf", "pem", "key"].contains(file.pathExtension)
        }
    }

    /// The files in which one of `needles` stands, and which.
    fileprivate func files(with needles: [[UInt8]]) -> [String] {
        written.flatMap { file -> [String] in
            guard let bytes = try? Data(contentsOf: file) else { return [] }
            return needles.filter { bytes.range(of: Data($0)) != nil }
                .map { "\(file.path): \(String(decoding: $0, as: UTF8.self))" }
        }
    }

    /// How often `text` stands in what the first server stores of the stream.
    fileprivate func count(of text: String) -> Int {
        written.filter { $0.path.contains("store-0") && $0.path.contains("/\(SharedRooms.stream)/msgs/") }
            .reduce(0) { count, file in
                let bytes = (try? Data(contentsOf: file)) ?? Data()
                return count + String(decoding: bytes, as: UTF8.self).ranges(of: text).count
            }
    }
}
