import Crypto
import GRDB
package import Session
package import Workshop

/// A session's record: one file that holds what happened, and no more than what may still be known.
///
/// It works on a thread of its own, so that a slow disk holds up nobody but who waits for it.
package actor Record {
    /// Where the record was when it was made or opened, as it was asked for.
    package nonisolated let path: String
    /// The scenario's text, as it was when the session began.
    package private(set) var scenarioText: String
    /// The scenario's file name.
    package private(set) var scenarioName: String
    /// Eight letters of chance, which tell this record from others and nothing else.
    package nonisolated let name: String
    /// What was said of the session when it began.
    package nonisolated let details: RecordDetails
    /// Which session its room shares; nil where it is the only one.
    package nonisolated var sharing: Sharing? { details.sharing }
    /// Whether the record has been reduced to what may be shown, and takes nothing more.
    package private(set) var isFinished: Bool

    /// Seen by tests.
    private(set) var file: RecordFile
    private let executor: RecordExecutor
    private var presenceKey: SymmetricKey
    /// Whether the session's end is written, so that nothing but its reduction is left to do.
    private var isEnding = false
    /// What was adopted while the disk took nothing, in its order.
    private var waiting: [Event] = []
    /// Whether what is to stand in the file alone may still stand in the write-ahead log.
    private var owesCheckpoint = false

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Makes the record of a session that has not begun.
    ///
    /// - Parameters:
    ///   - path: Where it will be; nothing may be there.
    ///   - text: The scenario as its author wrote it.
    ///   - name: The scenario's file name.
    ///   - details: What is said of the session beside it.
    /// - Returns: The record, open.
    /// - Throws: ``RecordError``; nothing is left behind then.
    package static func create(
        at path: String, scenario text: String, name: String, details: RecordDetails = RecordDetails()
    ) async throws(RecordError) -> Record {
        let executor = RecordExecutor()
        return try await executor.run { () throws(RecordError) in
            let file = try RecordFile.create(at: path, scenario: text, name: name, details: details)
            return Record(file, try file.contents(), on: executor)
        }
    }

    /// Opens a record that was made before.
    ///
    /// A finish that was interrupted is done again.
    ///
    /// - Throws: ``RecordError``; the file is as it was then.
    package static func open(at path: String) async throws(RecordError) -> Record {
        let executor = RecordExecutor()
        return try await executor.run { () throws(RecordError) in
            let file = try RecordFile.open(at: path)
            return Record(file, try file.contents(), on: executor)
        }
    }

    private init(_ file: RecordFile, _ contents: RecordFile.Contents, on executor: RecordExecutor) {
        self.executor = executor
        self.file = file
        path = file.path
        scenarioText = contents.scenarioText
        scenarioName = contents.scenarioName
        name = contents.name
        details = contents.details
        isFinished = contents.isFinished
        isEnding = contents.isFinished
        presenceKey = contents.presenceKey ?? SymmetricKey(size: .bits256)
    }

    /// Everything that has happened, such that a state that replays it is the state that was.
    ///
    /// `scenario` is what ``scenarioText`` says, and `read` gives what the text of a later version says, or nil
    /// where it cannot be read. What carries no time has no order: seats come first, and a poll's ballots behind its
    /// last opening, in their tokens' order. The seats of a finished record are as many as were taken, and stand for
    /// none of them.
    ///
    /// - Throws: ``RecordError/damaged(_:)`` where a version cannot be read, or an event names what the
    ///   scenario of its time does not have.
    package func events(
        of scenario: Scenario, reading read: @Sendable (String) -> Scenario?
    ) throws(RecordError) -> [Event] {
        try file.events(of: scenario, reading: read)
    }

    /// Writes what waits and all of `events`, or none; they are on the disk when this returns.
    ///
    /// - Throws: ``RecordError/gone(_:)`` where the file is not in its place; nothing is written then.
    package func append(_ events: [Event]) throws(RecordError) { try append(events) { _, _ in } }

    /// The same, and what `body` writes in the same transaction.
    func append(_ events: [Event], also body: (RecordFile, Database) throws -> Void) throws(RecordError) {
        guard !isEnding else { throw .finished }
        guard !events.contains(where: \.isFinish) else { return try finish(events) }
        try write { file throws(RecordError) in try file.append(waiting + events, also: body) }
        waiting = []
        if events.contains(where: \.emptiesLog) { owesCheckpoint = true }
        settle()
    }

    /// Writes the events that end the session, and reduces the record to what may be shown.
    ///
    /// Keys, seats and ballots go. Where this fails after the events were written, nothing more can be appended;
    /// asked again, here or by ``open(at:)``, it goes on where it was.
    package func finish(_ events: [Event]) throws(RecordError) {
        guard !isFinished else { throw .finished }
        if !isEnding {
            try write { file throws(RecordError) in try file.end(waiting + events) }
            waiting = []
            isEnding = true
            presenceKey = SymmetricKey(size: .bits256)
        }
        try file.compact()
        isFinished = true
    }

    /// What stands for each of `owners`, in their order; ``RecordError/noKey`` for a ballot unless its round has been
    /// opened and not been revealed, and its link has not ended.
    package func tokens(for owners: [Owner]) -> [Result<Token, RecordError>] {
        var keys: [Owner: SymmetricKey] = [:]
        return owners.map { owner in
            Result { () throws(RecordError) in
                let known = keys[owner.ofNobody]
                let key = if let known { known } else { try key(of: owner) }
                keys[owner.ofNobody] = key
                return Token(of: owner.parts, key: key).of(sharing?.tag)
            }
        }
    }

    private func key(of owner: Owner) throws(RecordError) -> SymmetricKey {
        let key: SymmetricKey? =
            switch owner {
            case .seat: presenceKey
            case .ballot(_, _, _, let link?): try file.key(ofLink: link)
            case .ballot(_, let poll, let round, nil): try file.key(ofPoll: poll, round: round)
            }
        guard let key else { throw .noKey }
        return key
    }

    /// What stands for the seat with those words in `poll`'s ballots of `round`.
    ///
    /// - Throws: ``RecordError``, as ``tokens(for:)`` says.
    package func token(
        for words: SeatWords, poll: Poll.ID, round: Int, link: String? = nil
    ) throws(RecordError) -> Token {
        try tokens(for: [.ballot(words, poll, round: round, link: link)])[0].get()
    }

    /// What stands for the seat with those words among the seats; none of them once the record is finished.
    package func presence(for words: SeatWords) -> Token {
        Token(of: Owner.seat(words).parts, key: presenceKey).of(sharing?.tag)
    }

    /// Writes an address that somebody left in order to be written to; beside nothing else, and in no order.
    package func add(contact: String) throws(RecordError) {
        guard !isEnding else { throw .finished }
        try write { file throws(RecordError) in try file.add(contact: contact) }
    }

    /// The addresses that people left, in alphabetical order.
    ///
    /// - Throws: ``RecordError/unfinished(_:)`` before the finish, when they could still be told apart by when they came.
    package func contacts() throws(RecordError) -> [String] {
        guard isFinished else { throw .unfinished(file.path) }
        return try file.contacts()
    }

    /// Gives the file back; nothing can be read or written afterwards.
    package func close() { file.close() }

    /// Writes to the file where it is in its place; where the disk is full, once more when the log is emptied.
    private func write(_ body: (RecordFile) throws(RecordError) -> Void) throws(RecordError) {
        guard file.isInPlace else { throw .gone(file.path) }
        do throws(RecordError) {
            try body(file)
        } catch .diskFull {
            try file.makeRoom()
            try body(file)
        }
    }

    /// Empties the write-ahead log into the file.
    ///
    /// What was committed stays so when this fails, and the next append tries again.
    private func settle() {
        guard owesCheckpoint else { return }
        do throws(RecordError) {
            try file.emptyLog()
            owesCheckpoint = false
        } catch {
            owesCheckpoint = true
        }
    }
}

// A disk that takes nothing, and a file that is gone.
extension Record {
    /// How many events may wait for the disk.
    package static let mostWaiting = 200

    /// How many events wait for the disk, before which nothing else is written.
    package var waitingCount: Int { waiting.count }

    /// Whether the file, and the log beside it, are where the record is said to be.
    package var isInPlace: Bool { isFinished || file.isInPlace }

    /// Keeps `events` for the next transaction, in which they stand first; they are lost where the process ends before.
    ///
    /// The one exception to recording before adopting: only what ``Event/mayWait`` says, and at most
    /// ``mostWaiting`` of it; says whether they are kept.
    package func postpone(_ events: [Event]) -> Bool {
        guard !isEnding, events.allSatisfy(\.mayWait), waiting.count + events.count <= Self.mostWaiting else {
            return false
        }
        waiting += events
        return true
    }

    /// Whether anything is at `path`, or beside it what would be taken for a part of a record there.
    package static func isTaken(_ path: String) -> Bool { RecordFile.isTaken(path) }

    /// Whether what is at `path`, or would be, is a record or belongs beside one: its log, or what SQLite keeps there.
    package static func isPart(_ path: String) -> Bool {
        (RecordFile.suffixes + [".log"]).contains { suffix in
            path.hasSuffix(suffix) && Header.isRecord(String(path.dropLast(suffix.count)))
        }
    }

    /// Goes on in a whole copy at `path`, where nothing may be: the copy is the record from then on.
    ///
    /// What it was made of is erased, wherever it is; no two files ever have the keys. It does not matter whether the
    /// file is still in its folder, since it is open.
    ///
    /// - Throws: ``RecordError``; the record is what it was then.
    package func move(to path: String) throws(RecordError) {
        let old = file
        file = try old.copied(to: path)
        old.discard()
    }
}

extension Record {
    /// The addresses that people left in a finished record, in alphabetical order.
    ///
    /// - Throws: ``RecordError/unfinished(_:)`` before its finish.
    package static func contacts(at path: String) async throws(RecordError) -> [String] {
        try await RecordExecutor().run { () throws(RecordError) in try RecordFile.contacts(at: path) }
    }

    /// Erases a finished record, or only the addresses in it.
    ///
    /// Copies that were made of the file, by a backup or by the disk itself, are out of reach.
    ///
    /// - Throws: ``RecordError/unfinished(_:)`` before its finish.
    package static func erase(at path: String, contacts only: Bool) async throws(RecordError) {
        try await RecordExecutor().run { () throws(RecordError) in
            if only {
                try RecordFile.eraseContacts(at: path)
            } else {
                try RecordFile.erase(at: path)
            }
        }
    }
}

extension Event {
    /// Whether the log is emptied after it: a key goes that takes no more answers, or a poll's answers are all there.
    fileprivate var emptiesLog: Bool {
        switch self {
        case .pollClosed, .pollRevealed, .linkEnded, .tabled: true
        case .started, .moved, .pollOpened, .pictureShown, .paused, .resumed, .blanked, .extended, .dropped,
            .restored, .breakBegan, .breakEnded, .edited, .seatTaken, .roomSeated, .answered, .traced,
            .shownLive, .straggled, .stragglersRead, .handsCounted, .reviewed, .linkBegan, .cameLate,
            .totalled, .timed, .tabulated, .finished:
            false
        }
    }

    /// Whether it ends the session.
    var isFinish: Bool {
        if case .finished = self { true } else { false }
    }
}
