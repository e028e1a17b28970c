import Drawing
import Keyboard
import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// What stands in each status row: poll and people, the plan, the room.
    ///
    /// A small screen has fewer rows: what is unusual in the room takes more of them there, and the plan one that is left.
    func statusLines(_ room: ConsoleRoom) -> [StyledText] {
        let usual = ConsoleLayout.statusRows(of: room.size)
        guard usual < 3 else {
            // How people work by themselves goes before the plan.
            let isWorking = room.surroundings.work != RoomWork()
            let rows = room.roomRows
            return [room.askedLine] + (isWorking ? rows + [room.planLine] : [room.planLine] + rows)
        }
        guard usual > 0 else { return [] }
        let lines = ([room.askedLine] + room.newsRows).filter { !$0.runs.isEmpty }
        let all = lines.count < usual ? lines + [room.planLine].filter { !$0.runs.isEmpty } : lines
        return all + Array(repeating: StyledText([]), count: max(0, usual - all.count))
    }
}

extension ConsoleRoom {
    /// The poll, held texts and check-ins.
    fileprivate var askedLine: StyledText {
        var parts: [StyledText] = []
        let unread = backstage.checkIns.filter { !$0.isRead }.count
        if unread > 0 {
            parts.append(StyledText(Phrase.consoleCheckInAsked.text(in: language, "\(unread)"), .alert))
        } else if !backstage.checkIns.isEmpty {
            let count = "\(backstage.checkIns.count)"
            parts.append(StyledText(Phrase.consoleCheckInsRead.text(in: language, count)))
        }
        if undecided > 0 {
            let count = "\(undecided)"
            parts.append(StyledText(Phrase.consoleHeldCount.text(in: language, count)))
        }
        if let reach = reachLine { parts.insert(StyledText(reach), at: 0) }
        if let poll = pollLine { parts.insert(StyledText(poll), at: unread > 0 && size.width < 60 ? 1 : 0) }
        // What is asked has the rest of the row, behind the people who wait.
        if let poll = state.openPoll ?? state.pollHere { parts.append(StyledText(poll.ask, .quiet)) }
        return spaced(parts)
    }

    /// What those who are here can be shown of the poll that is to be opened; nil where that is everything.
    private var reachLine: String? {
        guard state.openPoll == nil, let poll = state.pollHere, backstage.here > 0,
            state.view(of: poll) == .waiting,
            let said = reachSaid(of: poll, people: backstage.here, in: state.scenario, language)
        else { return nil }
        return Phrase.reachHere.text(in: language, "\(backstage.here)", said)
    }

    /// From how many answers on the open poll is shown; how near it is to that would tell who skips.
    ///
    /// Each of these says it in fewer words.
    private var needLines: [String] {
        guard let poll = state.openPoll, let needed = state.needed(by: poll) else { return [] }
        return [Phrase.consoleShowsFrom, .consoleShowsFromBriefly].map { $0.text(in: language, "\(needed)") }
    }

    /// The open poll, or else the poll at this step; never how its answers divide.
    private var pollLine: String? {
        guard let poll = state.openPoll ?? state.pollHere else { return nil }
        let answered = state.answered(poll.id)
        let elsewhere = surroundings.rooms?.rooms.filter { !$0.isOwn }.map(\.present).reduce(0, +) ?? 0
        let mayBeMore = state.mayHaveMoreAnswers(poll.id)
        let counted = ["\(answered)", "\(max(backstage.here + elsewhere, answered))"]
        switch state.view(of: poll) {
        case .waiting: return Phrase.consolePollWaiting.text(in: language)
        case .open:
            let phrase: Phrase = mayBeMore ? .consolePollOpenRooms : .consolePollOpen
            return phrase.text(in: language, values: counted)
        case .closed:
            let phrase: Phrase = mayBeMore ? .consolePollClosedRooms : .consolePollClosed
            return phrase.text(in: language, values: counted)
        case .short(let minimum):
            let phrase: Phrase = state.hasOtherRooms ? .consolePollShortRooms : .consolePollShort
            return phrase.text(in: language, "\(minimum)")
        case .putAway: return Phrase.consolePollPutAway.text(in: language, values: counted)
        case .revealed(let results):
            return Phrase.consolePollRevealed.text(in: language, "\(results.answers + results.skips)")
        }
    }

    /// What to drop to end in time, or when the session ends.
    fileprivate var planLine: StyledText {
        let pacing = state.pacing(at: surroundings.now)
        guard state.isRunning, let planned = pacing.plannedEnd, let end = pacing.projectedEnd else {
            return StyledText([])
        }
        if size.width < 60, let section = pacing.cuts.first, let end = pacing.end(dropping: [section]) {
            return StyledText(shortOffer(of: section, end: end), .strong)
        }
        if let drop = dropOffer(in: pacing) {
            let text = Phrase.consoleDropOffer.text(in: language, planned.clock, drop)
            return StyledText(text, .strong)
        }
        return StyledText(Phrase.consoleEnds.text(in: language, end.clock, planned.clock), .quiet)
    }

    /// `drop ‘Net Gains’ (could, 5 min): ends 16:28`; nil where nothing has to be dropped, or nothing can be.
    func dropOffer(in pacing: Pacing) -> String? {
        guard let section = pacing.cuts.first, let end = pacing.end(dropping: [section]) else { return nil }
        let entry = pacing.entries[section]
        let priority: Phrase =
            switch entry.priority {
            case .must: .consoleMust
            case .should: .consoleShould
            case .could: .consoleCould
            }
        let length = Phrase.slideMinutes.text(in: language, "\(minutes(entry.left))")
        return Phrase.consoleDrop.text(
            in: language, state.scenario.sections[section].title, priority.text(in: language), length,
            end.clock)
    }

    private func shortOffer(of section: Int, end: Moment) -> String {
        let rest = columns(of: Phrase.consoleDropShort.text(in: language, "", end.clock))
        let title = truncated(state.scenario.sections[section].title, to: max(1, size.width - 2 - rest))
        return Phrase.consoleDropShort.text(in: language, title, end.clock)
    }

    /// What is unusual in the room, and where one row has room for all of it the bell and what the open poll needs.
    fileprivate var roomRows: [StyledText] {
        let rows = newsRows
        guard rows.count < 2 else { return rows }
        let rings = backstage.rings ? [Phrase.consoleRings.text(in: language)] : []
        // What has no room is left out whole.
        let line = [rings, needLines].reduce(news) { parts, sayings in
            let longer = sayings.map { parts + [StyledText($0, .quiet)] }
            return longer.first { joined($0, by: StyledText("  ")).width <= size.width - 2 } ?? parts
        }
        return [spaced(line)]
    }

    /// What is unusual in the room, in as many rows as it needs, four at most.
    fileprivate var newsRows: [StyledText] {
        Array(packed(news, to: max(1, size.width - 2)).prefix(4))
    }

    /// How people work by themselves, whether the room is locked, how ready it is, and what consoles and the room were told.
    private var news: [StyledText] {
        // Few rows say it above the footer.
        let names = ConsoleLayout.statusRows(of: size) < 3 ? nil : namesLine
        var parts = [names].compactMap(\.self)
        if let task = surroundings.work.task {
            let line = task.line(
                in: state, at: surroundings.now, language, width: max(1, size.width - 6))
            parts.append(StyledText(line + " (T)"))
        }
        if let groups = surroundings.work.groups {
            let line = groups.consoleLine(answered: backstage.groupAnswers ?? 0, in: language)
            parts.append(StyledText(line))
        }
        if state.finished == nil, let rooms = surroundings.rooms { parts.append(roomsLine(rooms)) }
        if let others = surroundings.rooms?.others {
            let phrase: Phrase = state.openPoll == nil ? .roomsOthers : .roomsOthersPolled
            let place = "\(others.slide + 1) " + name(of: others)
            parts.append(StyledText(phrase.text(in: language, place), .strong))
        }
        if surroundings.isLocked {
            parts.append(StyledText(Phrase.consoleLocked.text(in: language), .strong))
        }
        if let readiness = readinessText { parts.append(StyledText(readiness)) }
        if let line = backstage.consoleLine {
            let said =
                switch line.author {
                case .console(let number): Phrase.consoleLineSaid.text(in: language, "\(number)", line.text)
                case .room(let name): Phrase.roomsLineSaid.text(in: language, name, line.text)
                }
            parts.append(StyledText(said + " (" + Key.escape.notation + ")", .strong))
        }
        if let broadcast = surroundings.broadcast, !broadcast.isEmpty {
            let said =
                backstage.broadcastRoom.map { Phrase.roomsTold.text(in: language, $0, broadcast) }
                ?? Phrase.consoleTold.text(in: language, broadcast)
            parts.append(StyledText(said))
        }
        return parts
    }

    /// How many rooms are here, and, where the row has room for it, who moves them: the head says it, too.
    private func roomsLine(_ rooms: RoomsView) -> StyledText {
        let here = Phrase.roomsLine.text(
            in: language, "\(rooms.rooms.count(where: \.isHere))", "\(rooms.rooms.count)")
        let lead = rooms.rooms.first(where: \.leads).map { room in
            ": " + (room.isOwn ? Phrase.roomsOwn.text(in: language) : room.name) + " "
                + Phrase.roomsLeads.text(in: language)
        }
        let whole = here + (lead ?? "") + " (s)"
        let fits = columns(of: whole) <= size.width - 2
        return StyledText(fits ? whole : here + " (s)", rooms.isWhole ? .quiet : .strong)
    }

    /// That nobody is named yet who answers for the data, or who supports the people in the room.
    var namesLine: StyledText? {
        guard state.finished == nil else { return nil }
        let phrase: Phrase
        switch (state.scenario.awaitsController, state.scenario.awaitsSupport) {
        case (true, true): phrase = .consoleAwaitsNames
        case (true, false): phrase = .consoleAwaitsController
        case (false, true): phrase = .consoleAwaitsSupport
        case (false, false): return nil
        }
        return StyledText(phrase.text(in: language), .strong)
    }

    private var readinessText: String? {
        guard let answered = backstage.readinessAnswers else { return nil }
        guard let counts = backstage.readiness else {
            let minimum = "\(state.scenario.minimumGroup)"
            return Phrase.consoleReadinessFew.text(in: language, "\(answered)", minimum)
        }
        let numbers = Readiness.allCases.map { "\(counts[$0, default: 0])" }
        return Phrase.consoleReadiness.text(in: language, numbers[0], numbers[1], numbers[2])
    }

    /// The parts in one line; where there is no room for all, the last are cut, or left out.
    private func spaced(_ parts: [StyledText]) -> StyledText {
        guard let first = parts.first else { return StyledText([]) }
        let width = max(1, size.width - 2)
        for gap in [4, 3, 2] {
            let line = joined(parts, by: StyledText(String(repeating: " ", count: gap)))
            if line.width <= width { return line }
        }
        var line = first.truncated(to: width)
        for part in parts.dropFirst() {
            let rest = width - line.width - 2
            guard part.width <= rest || rest >= 24 else { continue }
            line = line + StyledText("  ") + part.truncated(to: rest)
        }
        return line
    }
}
