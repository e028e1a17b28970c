import Screens
import Session
import Wording
import Workshop

extension Room {
    /// What is to be done at the seats.
    enum Effect: Equatable {
        /// How many have answered or joined is another number, which stages and consoles may show; participants' seats
        /// too, where it `isSeen` there.
        case count(isSeen: Bool)
        /// Every seat takes note, and is painted anew.
        case everyone(Gallery.Urgency)
        /// Clocks, and whatever else falls with time before the room, are painted anew.
        case clocks
        /// Stages and consoles are painted anew.
        case facilitators
        /// The seat with those words is told something.
        case tell(SeatWords, SeatMessage)
        /// Consoles are told a sentence.
        case say(String, to: [LineAddress])
        /// Who waited gets their seat.
        case welcome(LineAddress, FacilitatorSeat)
        case ring([LineAddress])
    }
}

extension Room {
    /// A phrase in the language of the room.
    func say(_ phrase: Phrase, _ value: String? = nil) -> String {
        phrase.text(in: surroundings.language, value ?? "")
    }
}

extension Event {
    /// Whether nothing but numbers changes with it, or a picture of numbers.
    ///
    /// How many ask a question too stands in open forms, which no tick reaches.
    func onlyCounts(in state: State) -> Bool {
        switch self {
        case .answered, .traced, .seatTaken, .roomSeated, .straggled: true
        case .shownLive(let poll, _, _, _): state.scenario.poll(poll)?.traits.shown != .questions
        case .started, .moved, .pollOpened, .pollClosed, .pollRevealed, .pictureShown,
            .paused, .resumed, .blanked, .extended, .dropped, .restored, .breakBegan, .breakEnded,
            .edited, .stragglersRead, .handsCounted, .reviewed, .linkBegan, .linkEnded, .tabled, .cameLate,
            .totalled, .timed, .tabulated, .finished:
            false
        }
    }
}

extension State {
    /// Whether what seats may see of the poll here is not what it was in `old`, where only numbers have changed since.
    func looksDifferent(from old: State) -> Bool {
        guard let poll = pollHere else { return false }
        return view(of: poll) != old.view(of: poll) || live(of: poll) != old.live(of: poll)
    }

    /// Whether it is known now, and was not in `old`, how many have answered the closed poll here, or that these are too few:
    /// lines say it, too.
    func hasCounted(since old: State) -> Bool {
        guard let poll = pollHere, case .closed = old.view(of: poll) else { return false }
        if case .short = view(of: poll) { return true }
        return old.awaitsRooms(poll.id) && !awaitsRooms(poll.id)
    }

    /// The last day on which the record is kept; of a session that has not begun, as if it began at `now`.
    func keptUntil(from now: Moment) -> CalendarDate? {
        scenario.retention?.end(forSessionOn: (started ?? now).date)
    }
}
