/// What is known of a word: which rules care for it.
struct Traits: OptionSet, Sendable {
    let rawValue: UInt32

    /// A word of everyday or professional English; no name by itself.
    static let ordinary = Traits(rawValue: 1 << 0)
    /// A word that never is a name, however it is written: articles, pronouns, prepositions, auxiliaries.
    static let grammar = Traits(rawValue: 1 << 1)
    /// An organisation, programme, month or day: written with a capital, but nobody's name.
    static let known = Traits(rawValue: 1 << 2)
    /// A given name that is no English word.
    static let given = Traits(rawValue: 1 << 3)
    /// A given name that is also a word, a place or a month.
    static let unsureGiven = Traits(rawValue: 1 << 4)
    /// A frequent family name.
    static let family = Traits(rawValue: 1 << 5)
    /// A title that a name always follows.
    static let title = Traits(rawValue: 1 << 6)
    /// A word that is a title only before a name.
    static let unsureTitle = Traits(rawValue: 1 << 7)
    /// What somebody is to somebody, or in a family or service.
    static let relation = Traits(rawValue: 1 << 8)
    /// A word for one person.
    static let person = Traits(rawValue: 1 << 9)
    /// A kind of street that is little else: road, avenue.
    static let street = Traits(rawValue: 1 << 10)
    /// A kind of street that is also an everyday word: way, place.
    static let unsureStreet = Traits(rawValue: 1 << 11)
    /// A kind of house with a name.
    static let house = Traits(rawValue: 1 << 12)
    /// A town or village.
    static let town = Traits(rawValue: 1 << 13)
    /// A country, county or region; too large to find somebody in.
    static let region = Traits(rawValue: 1 << 14)
    /// A kind of school, such as the last word of its name.
    static let school = Traits(rawValue: 1 << 15)
    /// A word that may stand before a kind of school without naming one.
    static let schoolKind = Traits(rawValue: 1 << 16)
    /// A month.
    static let month = Traits(rawValue: 1 << 17)
    /// A place where people have handles.
    static let platform = Traits(rawValue: 1 << 18)
    /// A number from eight to nineteen as a word.
    static let ageWord = Traits(rawValue: 1 << 19)
    /// What numbers of cases, files and people are called.
    static let register = Traits(rawValue: 1 << 20)
}
