/// What an author writes: one workshop, from its title to its last slide.
package struct Scenario: Equatable, Sendable {
    /// The workshop's name, as every screen and the summary print it.
    package var title: String
    /// A line under the title on the first slide.
    package var subtitle: String?
    /// Whom the material comes from.
    package var credit: String?
    /// Which version of the text this is, as its author counts.
    package var version: String?
    /// Where it is held, as one of a few names that tell no town, force, school or venue.
    package var region: String?
    /// The language of the screens.
    package var language: Language
    /// The whole session's planned minutes.
    package var minutes: Int?
    /// The fewest answers of a choice poll that are shown; 1, or from 3 up.
    package var minimumGroup: Int
    /// The fewest answers of a text poll that are shown; 1, or from 3 up.
    package var minimumTextGroup: Int
    /// Who answers for the data, such as `The Example Trust`; as it is written, see ``namedController``.
    package var controller: String?
    /// Whom to ask about one's data.
    package var privacyContact: String?
    /// Why the law lets the data be kept.
    package var lawfulBasis: String?
    /// The privacy notice, or its address.
    package var privacyNotice: String?
    /// How long the record is kept.
    package var retention: Retention?
    /// The feedback form's address.
    package var feedback: String?
    /// Where the people who hold this workshop can be reached.
    package var contact: String?
    /// What stands under a field for free text; nil for the usual words.
    package var writingNote: String?
    /// Whether texts that were cleared stand in the tables that are made of a session, in place of their number.
    package var reportsTexts: Bool
    /// Whether people may leave an e-mail address in order to be written to.
    package var takesAddresses: Bool
    /// First names of the people that its cases tell of, whom texts may name.
    package var people: [String]
    /// Support for the people in the room.
    package var support: [Service]
    /// Whether in the place of support there still is what an example has there.
    package var awaitsSupport = false
    /// Where to report a concern about somebody else.
    package var reporting: [Service]
    /// The agenda, in its order.
    package var sections: [Section] { didSet { agenda = Agenda(of: sections) } }
    private var agenda: Agenda

    /// The last line of what is printed as Markdown, by which it is told from what somebody wrote.
    package static let printedSign = "<!-- printed by convene -->"
    /// The fewest answers of a choice poll that are shown, where an author says nothing.
    package static let usualMinimumGroup = 5
    /// The fewest answers of a text poll that are shown, where an author says nothing.
    package static let usualMinimumTextGroup = 10

    /// Makes a scenario; everything but the title has what an author who says nothing gets.
    package init(
        title: String, subtitle: String? = nil, credit: String? = nil, version: String? = nil,
        region: String? = nil, language: Language = .english, minutes: Int? = nil,
        minimumGroup: Int = usualMinimumGroup, minimumTextGroup: Int = usualMinimumTextGroup,
        controller: String? = nil, privacyContact: String? = nil, lawfulBasis: String? = nil,
        privacyNotice: String? = nil, retention: Retention? = nil, feedback: String? = nil,
        contact: String? = nil, writingNote: String? = nil, people: [String] = [],
        reportsTexts: Bool = false, takesAddresses: Bool = false,
        support: [Service] = [], reporting: [Service] = [], sections: [Section] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.credit = credit
        self.version = version
        self.region = region
        self.language = language
        self.minutes = minutes
        self.minimumGroup = minimumGroup
        self.minimumTextGroup = minimumTextGroup
        self.controller = controller
        self.privacyContact = privacyContact
        self.lawfulBasis = lawfulBasis
        self.privacyNotice = privacyNotice
        self.retention = retention
        self.feedback = feedback
        self.contact = contact
        self.writingNote = writingNote
        self.people = people
        self.reportsTexts = reportsTexts
        self.takesAddresses = takesAddresses
        self.support = support
        self.reporting = reporting
        self.sections = sections
        agenda = Agenda(of: sections)
    }
}

extension Scenario {
    /// Whether ``controller`` is still what an example has in its place: “change this line before use”.
    package var awaitsController: Bool { controller.map(Self.isPlaceholder) ?? false }

    /// Whether `text` is what an example has in the place of a name.
    package static func isPlaceholder(_ text: String) -> Bool {
        text.lowercased().contains("change this line")
    }

    /// Who answers for the data; nil where nobody is named yet.
    package var namedController: String? { awaitsController ? nil : controller }

    /// Every slide, in the order of the agenda.
    ///
    /// A place's `slide` is an index into this.
    package var slides: [Slide] { agenda.slides }

    /// Every poll, in the order of the slides and their steps.
    package var polls: [Poll] { agenda.polls }

    /// The poll of that name.
    package func poll(_ id: Poll.ID) -> Poll? { agenda.places[id].map { agenda.polls[$0] } }

    /// The slide that asks the poll of that name, as an index into ``slides``.
    package func slide(of poll: Poll.ID) -> Int? { agenda.slidesOfPolls[poll] }

    /// Where the slides of `section` begin, as an index into ``slides``.
    package func firstSlide(ofSection section: Int) -> Int {
        agenda.starts[min(max(0, section), sections.count)]
    }

    /// The index of the section that holds the slide at `index`.
    package func section(ofSlide index: Int) -> Int {
        if agenda.sections.indices.contains(index) { return agenda.sections[index] }
        return index < 0 ? 0 : max(0, sections.count - 1)
    }

    /// How many answers `poll` needs before anything of it is shown; skips never count.
    package func minimum(of poll: Poll) -> Int {
        switch poll.traits.minimum {
        case .group: minimumGroup
        case .textGroup: minimumTextGroup
        }
    }

    /// The polls that ask about the same decision as `poll`, in their order, itself included; none where it is by
    /// itself.
    package func stages(ofDecisionOf poll: Poll) -> [Poll] {
        guard let decision = poll.decision else { return [] }
        return polls.filter { $0.decision == decision }
    }
}

/// Somewhere to turn to.
package struct Service: Equatable, Sendable {
    /// Who answers there.
    package var name: String
    /// A number, an address, or what it is for.
    package var detail: String?
    /// When it answers.
    package var when: String?
    /// The language that this is written in or answered in, where it is for those who speak it.
    package var language: Language?

    /// Makes a service.
    package init(name: String, detail: String? = nil, when: String? = nil, language: Language? = nil) {
        self.name = name
        self.detail = detail
        self.when = when
        self.language = language
    }
}

extension [Service] {
    /// All of them, those in another language behind the rest: no language keeps anybody from a service.
    package func first(in language: Language) -> [Service] {
        let isOther = { (service: Service) in service.language ?? language != language }
        return filter { !isOther($0) } + filter(isOther)
    }
}

/// How long a session's record is kept.
package enum Retention: Hashable, Sendable {
    /// Until that day.
    case until(CalendarDate)
    /// For so many days after the session.
    case days(Int)

    /// The last day, for a session held on `day`.
    package func end(forSessionOn day: CalendarDate) -> CalendarDate {
        switch self {
        case .until(let date): date
        case .days(let count): day.adding(days: count)
        }
    }
}

/// A language that screens can speak.
package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case welsh = "cy"
}
