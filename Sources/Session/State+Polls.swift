package import Workshop

extension State {
    /// The fewest seats whose first answers come together, in a picture that is shown live and in the number of those who
    /// have answered.
    ///
    /// An answer that is changed comes with the next picture and never makes one: else whoever changes their own reads
    /// the next one of another.
    var liveStep: Int { max(3, scenario.minimumGroup) }

    /// The same for the picture after `frame`: a fiftieth of it at least, so that a picture of many is not counted anew
    /// for each few.
    func liveStep(after frame: Results?) -> Int { max(liveStep, (frame?.answers ?? 0) / 50) }

    /// Whether the seats that have yet to answer `poll` are enough to come together in a picture.
    func areEnoughYetToAnswer(_ poll: Poll) -> Bool {
        let standing = standing(of: poll.id)
        guard joined - standing.ballots.count >= liveStep else { return false }
        // Of other polls a room sends nothing where few of its own have yet to answer.
        guard poll.traits.shown == .questions else { return true }
        return Set(standing.newer.first.compactMap(\.room)).allSatisfy { room in
            let answered = standing.ballots.rooms[room]?.count ?? 0
            return (seatsElsewhere[room] ?? seats.count) - answered >= liveStep
        }
    }

    /// What an answer leads to: its ballot, and from time to time the picture of a poll that is shown live.
    func answering(_ poll: Poll, _ token: Token, _ answer: Answer) -> [Event] {
        let standing = standing(of: poll.id)
        let round = standing.round
        let events = casting(poll, token, answer)
        guard isFramed(poll) else { return events }
        guard standing.newer.first.count + 1 >= liveStep(after: standing.frame), areEnoughYetToAnswer(poll)
        else { return events }
        var after = self
        for event in events { after.apply(event) }
        guard let frame = after.frameDue(of: poll) else { return events }
        return events + [.shownLive(poll.id, round: round, frame)]
    }

    /// The same without a picture.
    func casting(_ poll: Poll, _ token: Token, _ answer: Answer) -> [Event] {
        let round = standing(of: poll.id).round
        return [.answered(poll.id, round: round, token, answer)] + straggling(poll, token, answer)
    }

    /// Asks the revealed poll here again.
    func askAgain(at now: Moment) throws(Refusal) -> [Event] {
        guard !isPaused else { throw .paused }
        guard let poll = pollHere else { throw .noPollHere }
        let standing = standing(of: poll.id)
        guard standing.isRevealed else { throw .notRevealedYet }
        guard poll.bond == nil, poll.traits.isAskedAgain, !poll.hasOther, !poll.isSensitive else {
            throw .askedOnce
        }
        guard standing.round == 1 else { throw .askedTwice }
        let closed = openPoll.map { [Event.pollClosed($0.id, now)] } ?? []
        return closed + tabling() + [.pollOpened(poll.id, round: 2, now)]
    }

    /// Takes how many hands were counted.
    func countHands(_ hands: [Int], for id: Poll.ID) throws(Refusal) -> [Event] {
        guard let poll = scenario.poll(id), poll.takesHands, let standing = standings[id],
            hands.count == poll.cells, hands.allSatisfy((0...9999).contains)
        else { throw .noHands }
        return [.handsCounted(id, round: standing.round, hands)]
    }

    /// Decides about a text that a facilitator may read.
    func reviewing(
        _ text: String, of id: Poll.ID, round: Int, _ review: Review?
    ) throws(Refusal) -> Event {
        guard let poll = scenario.poll(id), let standing = standings[id], standing.round == round,
            mayBeRead(poll), standing.isReadable(text)
        else { throw .noSuchText }
        if case .merged(let target) = review {
            guard target != text, standing.reviews[target]?.review?.shown != nil else { throw .noSuchText }
        }
        let number = standing.reviews[text]?.number ?? standing.reviews.count + 1
        return .reviewed(id, round: round, ReviewedText(number: number, text: text, review: review))
    }

    /// Whether `answer` takes back a text that was cleared and that its seat still stands behind.
    package func isTakenBack(by answer: Answer, of token: Token, to id: Poll.ID) -> Bool {
        guard let standing = standings[id], let before = standing.ballots[token] else { return false }
        // Questions add up.
        if case .questions = answer { return false }
        return before.writings.contains { text in
            !answer.writings.contains(text) && standing.reviews[text]?.review?.shown != nil
        }
    }

    /// That a bond begins with `poll`, where it does.
    func linkBeginning(with poll: Poll) -> [Event] {
        guard let bond = bond(of: poll), !links.contains(bond) else { return [] }
        return [.linkBegan(bond)]
    }

    /// Under which bond ballots of `poll` are cast; nil where they are cast by the poll's own key.
    package func bond(of poll: Poll) -> String? { standing(of: poll.id).isUnbound ? nil : poll.bond }
}

extension Poll {
    /// Of how many seats new texts come to facilitators together while it is open, so that nobody tells one by its moment;
    /// questions are fewer, and hide among all seats.
    package var textBatch: Int { kind == .questions ? 3 : 5 }
}

extension State {
    /// Whether facilitators may read what was written to `poll`, as far as the number of answers goes.
    ///
    /// What is written to one question hides among its answers; a question to the facilitator hides among the seats.
    package func mayBeRead(_ poll: Poll) -> Bool {
        let standing = standing(of: poll.id)
        guard poll.show != .never else { return false }
        switch poll.traits.reading {
        case .never: return false
        case .fromSeats: return joined >= scenario.minimumTextGroup
        case .fromMinimum: return standing.given >= scenario.minimum(of: poll)
        case .onceClosed: return !standing.isOpen && standing.given >= scenario.minimumTextGroup
        }
    }
}

extension Standing {
    /// Whether the poll was revealed, its picture shown or put away.
    package var isRevealed: Bool {
        switch phase {
        case .revealed: true
        case .waiting, .open, .closed: false
        }
    }

    /// `answer`, with what its seat said before where answers add up.
    func adding(_ answer: Answer, of token: Token, to poll: Poll) throws(Refusal) -> Answer {
        guard case .questions(let asked, let meToo) = answer else { return answer }
        let known = Set(reviews.values.filter { $0.review?.shown != nil }.map(\.number))
        guard meToo.allSatisfy(known.contains) else { throw .doesNotFit(poll.id) }
        var all: [String] = []
        var others: [Int] = []
        if case .questions(let before, let already) = ballots[token] { (all, others) = (before, already) }
        for question in asked where !all.contains(question) { all.append(question) }
        guard all.count <= Poll.mostQuestions else { throw .doesNotFit(poll.id) }
        // Who wrote a question asks it already; saying so again must not count as news.
        let own = Set(all.compactMap { reviews[$0].map(countedWith) })
        let new = reviews.values.filter { meToo.contains($0.number) && !own.contains(countedWith($0)) }
        return .questions(asked: all, meToo: Set(others + new.map(\.number)).sorted())
    }
}

extension Poll {
    /// How many cells the picture of its options has.
    package var cells: Int { options.count + (hasOther ? 1 : 0) }

    /// Whether hands may be counted for it.
    package var takesHands: Bool { traits.countsOptions && !isSensitive && show != .never }

    /// Whether what is shown of it while it is open is renewed a few answers at a time.
    ///
    /// A sensitive poll is not: two pictures that follow one another would give away cells that both hide.
    var isFramed: Bool {
        switch traits.shown {
        case .questions: show != .never
        case .texts: false
        case .numbers: show == .live && !isSensitive
        }
    }
}
