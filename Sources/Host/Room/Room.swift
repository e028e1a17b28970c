import Screens
import Session
import Wording
import Workshop

/// How the session stands, and beside it what passes with the moment, which is recorded nowhere.
///
/// A value: whatever happens in it says by ``Effect`` what is to be done at the seats.
struct Room {
    private(set) var state: State
    private(set) var surroundings: Surroundings
    private(set) var farewell = Farewell()
    private var lastTick = SuspendingClock.now
    /// Where the record is, and what is wrong with it.
    private var record: RecordStanding
    var recordPath: String { record.path }
    /// What `convene resume` has to be given beside it.
    let resuming: String
    /// Gives a path as a shell takes it for one word.
    let inShell: @Sendable (String) -> String
    var isRecordGone: Bool { record.offered != nil }
    /// Who moves the room, and who asks to be let in.
    private var clicker = Clicker()
    private(set) var requests = SeatRequests()
    /// The consoles with check-ins alone, and those that asked for a bell.
    private var supporters: Set<LineAddress> = []
    private var bells: Set<LineAddress> = []
    private var attendance: Attendance
    private var checkIns = CheckIns()
    private var readiness: ReadinessCheck?
    private var consoleLine: ConsoleLine?
    private var broadcastRoom: String?
    private(set) var work = Work() { didSet { surroundings.work = work.shown } }
    var held = HeldTexts()
    /// The console that has the page that says how to join on the stage.
    private var joiningShownBy: LineAddress?
    /// What lets somebody be a console or a stage over ssh.
    private var passphrase: String?
    /// What became of the last change of the scenario's file.
    private var editNotice: String?
    /// The feedback picture of the text that is being taken over.
    private var newFeedbackPicture: [[Bool]] = []

    /// A room that nobody is in yet.
    init(_ state: State, recordPath: String, options: HostOptions, at now: Moment) {
        self.state = state
        // Who was here at one time is in no record: of a session that goes on it is told how many seats were taken.
        // Those of other rooms are told with what these say of themselves.
        attendance = Attendance(most: state.seats.count)
        record = RecordStanding(path: recordPath)
        (resuming, inShell) = (options.resuming, options.inShell)
        surroundings = Surroundings(
            now: now, join: options.door?.joining, recordName: record.name,
            feedbackPicture: options.feedbackPicture, keptUntil: state.keptUntil(from: now),
            language: state.scenario.language)
        surroundings.came = attendance.most
        var chance = SystemRandomNumberGenerator()
        held.begin(with: state, using: &chance)
    }

    /// Lets what falls with time be as old as it is.
    mutating func look(at now: Moment) { surroundings.now = now }

    /// Does that once a second.
    mutating func tick(at now: Moment) -> [Effect] {
        guard lastTick.duration(to: .now) >= .seconds(1) else { return [] }
        lastTick = .now
        look(at: now)
        var chance = SystemRandomNumberGenerator()
        let isHere = { [attendance] in attendance.counts($0, at: .now) }
        return [.clocks] + work.pass(in: state, at: now, isHere: isHere, using: &chance)
    }

    /// What the console at `address` shows and no other seat does.
    func backstage(for address: LineAddress) -> Backstage {
        guard !supporters.contains(address) else {
            return Backstage(clicker: .stage, rings: bells.contains(address), checkIns: checkIns.all)
        }
        let minimum = state.scenario.minimumGroup
        return Backstage(
            number: clicker.number(of: address), clicker: clicker.view(from: address),
            here: present, consoles: clicker.consoles,
            passphrase: clicker.first == address ? passphrase : nil, rings: bells.contains(address),
            requests: requests.all, checkIns: checkIns.all, heldTexts: held.all,
            readiness: readiness?.counts(minimum: minimum), readinessAnswers: readiness?.count,
            groupAnswers: work.answered, consoleLine: consoleLine,
            broadcastRoom: broadcastRoom, editNotice: editNotice,
            rescue: record.offered)
    }
}

// The session, and what stands around it.
extension Room {
    /// Takes over what was decided, once it is recorded.
    mutating func adopt(
        _ draft: State, after events: [Event], using generator: inout some RandomNumberGenerator
    ) -> [Effect] {
        let old = state
        state = draft
        work.follow(from: old, to: state, at: surroundings.now)
        var told: [Effect] = []
        if state.finished != nil, farewell.begin(at: .now) {
            told = checkIns.unanswered.map { .tell($0, .checkIn(.unanswered)) }
            checkIns = CheckIns()
        }
        if events.contains(where: { $0.concernsHeldTexts(in: state) }) {
            held.follow(state, using: &generator)
            surroundings.unread = held.unread(in: state)
        }
        for case .edited(let edition, _) in events {
            let kept = old.pollsKept(by: edition).map(\.description).joined(separator: ", ")
            editNotice = kept.isEmpty ? nil : say(.editKept, kept)
            surroundings.language = state.scenario.language
            surroundings.feedbackPicture = newFeedbackPicture
            surroundings.keptUntil = state.keptUntil(from: surroundings.now)
        }
        guard events.allSatisfy({ $0.onlyCounts(in: state) }), !state.hasCounted(since: old) else {
            return [.everyone(.now)] + told
        }
        return [.count(isSeen: state.looksDifferent(from: old))]
    }

    /// Takes what the scenario's file says now; what is to be asked of the session because of it.
    mutating func edit(_ reading: ScenarioFile.Reading) -> (asks: [Ask], effects: [Effect]) {
        guard state.finished == nil else { return ([], []) }
        switch reading {
        case .finding(let sentence):
            editNotice = sentence
            return ([], [.facilitators])
        case .scenario(let scenario, let text, let feedbackPicture):
            newFeedbackPicture = feedbackPicture
            return ([Ask(.edit(Edition(text: text, scenario: scenario)), by: .file)], [])
        }
    }

    /// Tells the consoles why an edit was refused.
    mutating func refuseEdit(_ refusal: Refusal) -> [Effect] {
        // Nobody has pressed anything.
        editNotice = refusal.isUnmoved ? say(.editUnreached) : refusal.words(in: surroundings.language)
        return [.facilitators]
    }

    /// Takes over what is to be known of the reception, the record and the door.
    mutating func follow(
        _ reception: Reception, _ standing: RecordStanding, _ rooms: RoomsView? = nil, doorTrouble: String?,
        at now: SuspendingClock.Instant
    ) -> [Effect] {
        let hadRooms = surroundings.rooms
        let heard = follow(rooms)
        let before = (surroundings.join, surroundings.warning, surroundings.isLocked, surroundings.asksBack)
        surroundings.asksBack = doorTrouble != nil
        let told = heard + follow(standing)
        surroundings.isLocked = reception.isLocked
        passphrase = reception.facilitators.passphrase?.text
        surroundings.join?.code = reception.codes?.short
        surroundings.join?.longCode = reception.longCode(at: now)
        let isGuessing = reception.isGuessing(at: now)
        surroundings.warning =
            if let warning = record.warning(in: surroundings.language) {
                warning
            } else if isGuessing, let code = surroundings.join?.spacedLongCode {
                say(.warningGuessing, code)
            } else {
                isGuessing ? say(.warningGuessingWords) : doorTrouble
            }
        let isSame =
            before == (surroundings.join, surroundings.warning, surroundings.isLocked, surroundings.asksBack)
            && hadRooms == rooms
        return told + (isSame && told.isEmpty ? [] : [.facilitators])
    }

    /// Takes over how the record stands; consoles are told where it is now.
    mutating func follow(_ standing: RecordStanding) -> [Effect] {
        let hasMoved = standing.path != record.path
        record = standing
        surroundings.recordName = record.name
        return hasMoved ? [.say(say(.recordSaved, record.path), to: clicker.all)] : []
    }
}

// The rooms that share the session.
extension Room {
    /// Puts a line where it stands until the next; an empty one takes the last away.
    private mutating func hear(_ line: String, by author: ConsoleLine.Author, isForConsoles: Bool) -> [Effect]
    {
        guard !isForConsoles else {
            consoleLine = line.isEmpty ? nil : ConsoleLine(by: author, text: line)
            return [.facilitators]
        }
        surroundings.broadcast = line.isEmpty ? nil : line
        broadcastRoom = if case .room(let name) = author { name } else { nil }
        return [.everyone(.now)]
    }

    /// That a line is on its way to other rooms; where one is not heard, it waits for that.
    private func sent(to name: String) -> String {
        let isWhole = surroundings.rooms?.isWhole ?? true
        return say(isWhole ? .roomsLineSent : .roomsLineWaits, name)
    }

    /// Takes over how the rooms stand, and what they have written to this one since.
    private mutating func follow(_ rooms: RoomsView?) -> [Effect] {
        let known = Set(surroundings.rooms?.lines ?? [])
        surroundings.rooms = rooms
        return (rooms?.lines ?? []).filter { !known.contains($0) }
            .flatMap { hear($0.text, by: .room($0.room), isForConsoles: $0.isForConsoles) }
    }

    /// Stands where the session stands for this room.
    mutating func stand(at state: State) -> [Effect] {
        self.state = state
        return [.everyone(.now)]
    }
}

// Who is here.
extension Room {
    /// What a stage's keys may do now.
    func stageRole(isRemote: Bool) -> StageRole {
        if isRemote { return .watching }
        return clicker.consoles > 0 ? .assisting : .presenting
    }

    /// Whether a console may ask for that now.
    func allows(_ command: Command, from console: LineAddress) -> Bool {
        command.isOpenToAll || (command.movesTheRoom && clicker.isHeld(by: console))
    }

    /// How many check-ins nobody has written back to.
    var unanswered: Int { checkIns.unanswered.count }

    /// How many people are here now.
    var present: Int { attendance.here(at: .now) }

    /// Whether somebody is there who can let others be a console or a stage.
    var hasConsole: Bool { clicker.consoles > 0 }

    /// Takes note of a facilitator, or of somebody whom a console has to let in.
    mutating func seat(_ screen: Seat.Screen, at line: LineAddress) -> [Effect] {
        switch screen {
        case .console, .support:
            if case .support = screen { supporters.insert(line) } else { clicker.attach(line) }
            surroundings.takesCheckIns = hasConsole || !supporters.isEmpty
            return [.everyone(.now)]
        case .waiting(let seat):
            requests.add(line, seat)
            return [.ring(Array(bells.subtracting(supporters))), .facilitators]
        case .stage: return [.facilitators]
        case .participant: return []
        }
    }

    /// Takes note of the seat with those words.
    mutating func arrive(_ words: SeatWords) -> [Effect] {
        let isMore = attendance.arrive(words)
        surroundings.came = attendance.most
        return work.comeBack(words) + (isMore ? [.count(isSeen: false)] : [])
    }

    /// Takes note that nobody sits at `line` any more, where the seat with `words` was.
    mutating func leave(_ line: LineAddress, words: SeatWords?) -> [Effect] {
        if let words { attendance.depart(words, at: .now) }
        if requests.remove(line) { return [.facilitators] }
        guard supporters.remove(line) != nil || clicker.number(of: line) > 0 else { return [] }
        bells.remove(line)
        _ = showJoining(false, by: line)
        clicker.detach(line)
        surroundings.takesCheckIns = hasConsole || !supporters.isEmpty
        return [.everyone(.now)]
    }
}

// What people ask of it.
extension Room {
    /// Does what a console asks of the room itself.
    mutating func take(_ intent: ConsoleIntent, from console: LineAddress) -> [Effect] {
        switch intent {
        case .takeClicker, .holdClicker:
            clicker.take(console)
            return [
                .say(say(.clickerTaken, "\(clicker.number(of: console))"), to: clicker.others(than: console))
            ]
        case .line(let line, let audience):
            let own = ConsoleLine.Author.console(clicker.number(of: console))
            switch audience.rooms {
            case .room(let name): return [.say(sent(to: name), to: [console])]
            case .all:
                return hear(line, by: own, isForConsoles: audience.isForConsoles)
                    + [.say(sent(to: say(.roomsAll)), to: [console])]
            case .own: return hear(line, by: own, isForConsoles: audience.isForConsoles)
            }
        case .toggleReadiness:
            readiness = readiness == nil ? ReadinessCheck() : nil
            surroundings.readiness = readiness?.roomView(minimum: state.scenario.minimumGroup)
            return [.everyone(.now)]
        case .markRead(let id): return checkIns.read(id).map { [.tell($0, .checkIn(.read))] } ?? []
        case .reply(let id, let text):
            return checkIns.reply(id, text).map { [.tell($0, .checkIn(.reply(text)))] } ?? []
        case .close(let id): checkIns.close(id)
        case .toggleBell: if bells.remove(console) == nil { bells.insert(console) }
        case .dismissEditNotice: editNotice = nil
        case .showJoining(let isShown): return showJoining(isShown, by: console)
        case .decide(let id, isWelcome: true):
            guard let (line, kind) = requests[id] else { return [] }
            requests.remove(line)
            return [.welcome(line, kind)] + seat(.facilitator(kind), at: line)
        case .work(let intent): if clicker.isHeld(by: console) { return take(intent, for: [console]) }
        case .command, .detach, .changeCode, .withdrawCode, .toggleLock, .decide, .writeBack, .mute,
            .saveRecord, .toggleOwnPace:
            break
        }
        return []
    }

    /// Does what lets people work by themselves; whoever asks may move the room.
    mutating func take(_ intent: WorkIntent, for consoles: [LineAddress] = []) -> [Effect] {
        var chance = SystemRandomNumberGenerator()
        let effects = work.take(
            intent, in: state, here: attendance.present, at: surroundings.now, using: &chance)
        let isShort = intent == .dealGroups && work.answered != nil
        return effects + (isShort ? [.say(say(.consoleGroupsShort), to: consoles)] : [])
    }

    /// Puts the page that says how to join on the stage, until the console that asked for it has read it or is gone.
    private mutating func showJoining(_ isShown: Bool, by console: LineAddress) -> [Effect] {
        guard isShown || joiningShownBy == console else { return [] }
        joiningShownBy = isShown ? console : nil
        surroundings.showsJoining = isShown
        return [.facilitators]
    }

    /// Does what the seat with those words asks of the room itself.
    mutating func take(_ intent: ParticipantIntent, from words: SeatWords) -> [Effect] {
        switch intent {
        case .away(let isAway):
            guard isAway else { return arrive(words) }
            attendance.depart(words, at: .now)
        case .checkIn(let message):
            guard surroundings.takesCheckIns else { return [.tell(words, .checkIn(.nobodyThere))] }
            checkIns.ask(words, message: message)
            return [.tell(words, .checkIn(.sent)), .ring(Array(bells)), .facilitators]
        case .readiness(let answer):
            guard readiness != nil else { return [] }
            readiness?.answer(words, answer)
            surroundings.readiness = readiness?.roomView(minimum: state.scenario.minimumGroup)
            return [.everyone(.soon)]
        case .group(let wish):
            var chance = SystemRandomNumberGenerator()
            return work.take(wish, of: words, in: state, using: &chance)
        case .answer, .contact, .becomeLinear, .leave, .quickExit: break
        }
        return []
    }

    /// What a seat that comes back has to know of its check-in.
    func news(for words: SeatWords) -> [Effect] {
        checkIns.news(for: words).map { [.tell(words, .checkIn($0))] } ?? []
    }
}
