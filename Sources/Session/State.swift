package import Workshop

/// The whole session, as its events have made it.
package struct State: Equatable, Sendable {
    /// What is being run.
    package internal(set) var scenario: Scenario
    /// The name of the time zone whose clock tells the session's times, such as `Europe/London`; nil where nobody knows.
    package let zone: String?
    /// Whether nothing here is meant: a facilitator practises.
    package let isRehearsal: Bool
    /// When the session began; nil before.
    package internal(set) var started: Moment?
    /// When it ended for everyone; nil before.
    package internal(set) var finished: Moment?
    /// Where the room is.
    package internal(set) var place = Place(slide: 0, step: 0)
    /// Since when every screen stands at the grounding screen; nil while the session runs.
    package internal(set) var pausedSince: Moment?
    /// When pause was last pressed or ended.
    package internal(set) var pauseChanged: Moment?
    /// Whether the stage is blank.
    package internal(set) var isBlank = false
    /// Seats that were ever taken; of a session that several rooms share, those of this room.
    package internal(set) var seats: Set<Token> = []
    /// How many seats the other rooms of the session have, as they said last.
    var seatsElsewhere: [RoomTag: Int] = [:]
    /// How many seats all rooms had in the end, where there were several; nil before.
    var total: Int?
    /// How many rooms were away at the end: what was answered there, and had not arrived, is left out.
    package internal(set) var roomsAway = 0
    /// Ballots of a shared session that are on their way, and in no standing yet.
    ///
    /// It passes with the moment and is part of no event.
    var underway: [Poll.ID: Underway] = [:]
    /// The polls that were ever opened.
    package internal(set) var standings: [Poll.ID: Standing] = [:]
    /// What revealed polls show, kept so that it is not counted anew for every seat.
    var kept: [Poll.ID: Results] = [:]
    /// Bonds, of links and decisions, whose polls take answers, or will again.
    package internal(set) var links: Set<String> = []
    /// Seconds spent in each section so far, pauses left out, without the time since ``clockStarted``.
    package internal(set) var sectionSeconds: [Double]
    /// Since when the time of the current section runs on; nil while it does not.
    package internal(set) var clockStarted: Moment?
    /// The furthest step that the room has reached of each slide, by the slide's index.
    package internal(set) var reached: [Int: Int] = [:]
    /// Minutes that each section was given beyond its plan, by index.
    package internal(set) var extraMinutes: [Int: Int] = [:]
    /// Sections that are left out, as indices, the last dropped last.
    package internal(set) var dropped: [Int] = []
    /// When the room comes back from its break; nil while there is none.
    package internal(set) var breakUntil: Moment?
    /// The breaks so far, in order; one whose end was moved is one.
    package internal(set) var breaks: [Break] = []

    /// A session that has not begun.
    package init(of scenario: Scenario, zone: String? = nil, isRehearsal: Bool = false) {
        self.scenario = scenario
        self.zone = zone
        self.isRehearsal = isRehearsal
        sectionSeconds = Array(repeating: 0, count: scenario.sections.count)
    }

    /// The session that `events` make.
    package init(
        of scenario: Scenario, replaying events: some Sequence<Event>, zone: String? = nil,
        isRehearsal: Bool = false
    ) {
        self.init(of: scenario, zone: zone, isRehearsal: isRehearsal)
        for event in events { apply(event) }
    }
}

extension State {
    /// The slide that the room is at.
    package var slide: Slide { scenario.slides[place.slide] }

    /// A time of day, by the room's clock as it is `now`, and in which zone: people may have joined from another.
    package func told(_ moment: Moment, at now: Moment) -> String {
        let clock = Moment(milliseconds: moment.milliseconds, offset: now.offset).clock
        return zone.map { "\(clock) (\($0))" } ?? clock
    }

    /// The poll at the room's step.
    package var pollHere: Poll? {
        place.isContentNote ? nil : slide.steps[place.step].poll
    }

    /// The poll that takes answers now; there is never more than one.
    package var openPoll: Poll? {
        scenario.polls.first { standings[$0.id]?.isOpen == true }
    }

    /// Slides that the room has reached, as indices.
    package var visited: Set<Int> { Set(reached.keys) }

    /// How many seats were ever taken, in all rooms; a number that never falls.
    package var joined: Int { total ?? seatsElsewhere.values.reduce(seats.count, +) }

    /// Whether other rooms are in the session, and have seats.
    package var hasOtherRooms: Bool { seatsElsewhere.values.contains { $0 > 0 } }

    /// How many seats have answered `poll`, skips included, as far as is known here.
    package func answered(_ poll: Poll.ID) -> Int {
        standing(of: poll).answered + (underway[poll]?.count ?? 0)
    }

    /// Whether more may have answered `poll` than is known here: other rooms say it in steps, until they have delivered.
    package func mayHaveMoreAnswers(_ poll: Poll.ID) -> Bool {
        hasOtherRooms && (openPoll?.id == poll || awaitsRooms(poll))
    }

    /// Whether `poll` is closed, and waits for what rooms that are heard have yet to deliver.
    package func awaitsRooms(_ poll: Poll.ID) -> Bool { underway[poll]?.isAwaited == true }

    /// Whether there is a ballot of that token in the poll's round.
    package func hasBallot(_ token: Token, of poll: Poll.ID) -> Bool {
        standings[poll]?.ballots[token] != nil || underway[poll]?.own.contains(token) == true
    }

    /// Whether every screen stands at the grounding screen.
    package var isPaused: Bool { pausedSince != nil }

    /// Whether the session takes commands.
    package var isRunning: Bool { started != nil && finished == nil }

    /// Where the poll stands.
    package func standing(of poll: Poll.ID) -> Standing { standings[poll] ?? Standing() }

    /// Seconds spent in `section` until `now`, pauses left out.
    package func seconds(inSection section: Int, at now: Moment) -> Double {
        guard sectionSeconds.indices.contains(section) else { return 0 }
        let running = section == scenario.section(ofSlide: place.slide) ? clockStarted : nil
        return sectionSeconds[section] + (running.map { max(0, now.seconds(since: $0)) } ?? 0)
    }
}

/// Ballots that are on their way from the rooms of a shared session.
struct Underway: Equatable, Sendable {
    /// Those of this room's seats.
    var own: Set<Token> = []
    /// Those of other rooms at the least, as these say.
    var others = 0
    /// How many of ``own`` change what a ballot said before.
    var changes = 0
    /// Whether the poll is closed, and a room that is here has not delivered what its seats have answered.
    var isAwaited = false

    /// How many of ``own`` are those of seats that have no ballot yet.
    var newcomers: Int { own.count - changes }

    /// How many are those of seats that have no ballot yet.
    var count: Int { newcomers + others }
}
