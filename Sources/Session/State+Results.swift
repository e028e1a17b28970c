package import Workshop

extension State {
    /// What may be shown of `poll` once it is revealed or the session is over.
    ///
    /// Everything that shows a poll's answers, on a screen or on paper, shows what this gives.
    package func results(of poll: Poll) -> Results {
        kept[poll.id] ?? results(of: poll, round: standing(of: poll.id).round)
    }

    /// The same of one round.
    package func results(of poll: Poll, round: Int) -> Results {
        var results = resultsInTime(of: poll, round: round)
        let tardy = standing(of: poll.id).tardy[round] ?? 0
        results.late += tardy
        results.isOfRooms = results.isOfRooms || tardy > 0
        return results
    }

    /// The same without what came late from other rooms.
    func resultsInTime(of poll: Poll, round: Int) -> Results {
        let standing = standing(of: poll.id)
        if let tabulated = standing.tabulated[round] {
            return tabulated.telling(skips: toldSkips(tabulated.skips, of: poll))
        }
        if let table = standing.tables[round] { return results(of: poll, round: round, over: table) }
        let isNow = round == standing.round
        guard var frame = isNow ? lateFrame(of: poll) : standing.earlierFrames[round] else {
            if poll.decision != nil { return results(ofStage: poll) }
            if isNow, round > 1 { return results(ofSecondRoundOf: poll) }
            guard isNow else {
                return results(of: poll, ballots: standing.earlier[round] ?? Ballots(), round: round)
            }
            let (ballots, leftOut) = seenAfterFrame(of: poll)
            var results = results(of: poll, ballots: ballots, round: round)
            results.late += leftOut
            return results
        }
        if isNow { frame.texts = texts(of: poll, counting: frame.texts) }
        frame.hands = hands(of: poll, round: round)
        frame.breakdowns = breakdowns(of: poll)
        return frame
    }

    /// What was last shown live of `poll`, where too few seats answered since, for the first time, to be seen in another
    /// picture.
    func lateFrame(of poll: Poll) -> Results? {
        let standing = standing(of: poll.id)
        guard isFramed(poll), var frame = standing.frame, !standing.newer.isEmpty,
            standing.newcomers - seenAfterFrame(of: poll).leftOut < liveStep
        else { return nil }
        frame.late = standing.newer.count
        frame.unread = unread(of: poll)
        return frame
    }

    /// What may be shown of `poll` before it is revealed: nothing, but what its author wants shown live and what was
    /// cleared of the questions.
    ///
    /// How sure people are waits for the reveal: pictures that follow one another would give away what each hides.
    package func live(of poll: Poll) -> Results? {
        let standing = standing(of: poll.id)
        guard standings[poll.id] != nil, !standing.isRevealed, finished == nil else { return nil }
        if isFramed(poll), var frame = standing.frame {
            frame.texts = texts(of: poll, counting: frame.texts)
            frame.hands = hands(of: poll, round: standing.round)
            frame.sureness = []
            return frame
        }
        switch poll.traits.shown {
        case .numbers: return nil
        case .texts: guard poll.show == .live else { return nil }
        case .questions: break
        }
        let texts = texts(of: poll, counting: [])
        guard !texts.isEmpty else { return nil }
        return Results(answers: 0, skips: 0, picture: .texts, texts: texts)
    }

    /// The picture that is due of a poll that is shown live; nil where too few have answered since the last, or too few
    /// have yet to: these would be left out of the next.
    func frameDue(of poll: Poll) -> Results? {
        let standing = standing(of: poll.id)
        guard standing.newcomers >= liveStep(after: standing.frame), areEnoughYetToAnswer(poll) else {
            return nil
        }
        var results = results(of: poll, ballots: standing.ballots, round: standing.round)
        results.breakdowns = []
        results.unread = 0
        guard results.answers >= scenario.minimumGroup, !results.picture.saysNothing else { return nil }
        return results
    }

    /// How many of `skips` may be told: a few who would rather not say stand out, and of a sensitive question any number
    /// does.
    func toldSkips(_ skips: Int, of poll: Poll) -> Int {
        poll.isSensitive || skips < scenario.minimumGroup ? 0 : skips
    }

    func results(of poll: Poll, ballots: Ballots, round: Int) -> Results {
        let minimum = poll.traits.shown == .questions ? 0 : scenario.minimum(of: poll)
        let (rooms, leftOut) = rooms(of: ballots, minimum: minimum)
        let given = rooms.flatMap { $0 }
        let skips = skips(of: ballots, to: poll)
        guard poll.show != .never else {
            return Results(answers: ballots.given, skips: skips, picture: .notShown)
        }
        let hands = hands(of: poll, round: round)
        // Of questions it is the session's, since a second room's first question would show by it.
        let isOfRooms =
            poll.traits.shown == .questions ? ballots.areOfRooms : ballots.rooms.count > 1
        guard given.count >= minimum else {
            return Results(
                answers: ballots.given, skips: skips, picture: .tooFew(minimum: minimum), hands: hands,
                isOfRooms: isOfRooms)
        }
        let picture = picture(of: rooms, to: poll, after: standing(of: poll.id).shown[round])
        let texts = picture.hidesOther(of: poll) ? [] : texts(of: poll, counting: nil)
        return Results(
            answers: given.count, skips: skips, picture: picture, texts: texts,
            sureness: sureness(of: poll, rooms: rooms, in: picture), hands: hands,
            breakdowns: breakdowns(of: poll), late: leftOut,
            unread: round == standing(of: poll.id).round ? unread(of: poll) : 0, isOfRooms: isOfRooms)
    }
}

extension Results.Picture {
    /// Whether too few answered, or numbers have one bin: shown live, it would be the only one until the reveal.
    fileprivate var saysNothing: Bool {
        switch self {
        case .tooFew: true
        case .number(let distribution): distribution.counts.count < 2
        case .options, .texts, .notShown, .scale, .ranking, .points, .words, .movement, .moved: false
        }
    }

    /// Whether nobody may know how many wrote an option of their own; as many texts would tell.
    func hidesOther(of poll: Poll) -> Bool {
        if poll.hasOther, case .options(let cells) = self { cells.last == .hidden } else { false }
    }
}

extension Standing {
    /// How many seats have answered, skips left out, that had not when the picture was last shown live.
    fileprivate var newcomers: Int { newer.first.count { ballots[$0] != .skip } }
}

extension State {
    /// Counts anew what `event` has changed of the results of revealed polls.
    mutating func keepResults(after event: Event) {
        switch event {
        case .pollRevealed(let id, _):
            keepResults(of: id)
            for poll in scenario.polls where poll.compared.contains(id) { keepResults(of: poll.id) }
            if let poll = scenario.poll(id) {
                for stage in scenario.stages(ofDecisionOf: poll) { keepResults(of: stage.id) }
            }
        case .pollOpened(let id, _, _, _), .pollClosed(let id, _), .handsCounted(let id, _, _),
            .straggled(let id, _, _), .stragglersRead(let id, _), .traced(let id, _, _, _),
            .reviewed(let id, _, _), .cameLate(let id, _, _),
            .answered(let id, _, _, _), .shownLive(let id, _, _, _),
            .tabled(let id, _, _), .tabulated(let id, _, _):
            keepResults(of: id)
        case .edited: for id in standings.keys { keepResults(of: id) }
        case .finished: kept = [:]
        case .started, .moved, .pictureShown, .paused, .resumed, .blanked, .extended, .dropped, .restored,
            .breakBegan, .breakEnded, .seatTaken, .roomSeated, .totalled, .linkBegan, .linkEnded, .timed:
            break
        }
    }

    private mutating func keepResults(of id: Poll.ID) {
        kept[id] = nil
        let standing = standing(of: id)
        guard let poll = scenario.poll(id), standing.isRevealed else { return }
        kept[id] = results(of: poll, round: standing.round)
    }
}
