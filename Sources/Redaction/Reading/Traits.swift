/// What is known of a token: which rules care for it.
struct Traits: OptionSet, Sendable {
    let rawValue: UInt64

    private init(bit: Int) { rawValue = 1 << bit }
    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// A word of everyday or professional English; no name by itself.
    static let ordinary = Traits(bit: 0)
    /// A word that never is a name, however it is written: articles, pronouns, prepositions, auxiliaries.
    static let grammar = Traits(bit: 1)
    /// An organisation, programme, nationality or day: written with a capital, but nobody's name.
    static let known = Traits(bit: 2)
    /// A given name that is no English word.
    static let given = Traits(bit: 3)
    /// A given name that is also a word, a place or a month.
    static let unsureGiven = Traits(bit: 4)
    /// A frequent family name.
    static let family = Traits(bit: 5)
    /// A title that a name always follows.
    static let title = Traits(bit: 6)
    /// A word that is a title only before a name.
    static let unsureTitle = Traits(bit: 7)
    /// What somebody is to somebody, in a family, a school or a service.
    static let relation = Traits(bit: 8)
    /// A word for one person.
    static let person = Traits(bit: 9)
    /// A kind of street that is little else: road, avenue.
    static let street = Traits(bit: 10)
    /// A kind of street that is also an everyday word: way, place.
    static let unsureStreet = Traits(bit: 11)
    /// A kind of house with a name.
    static let house = Traits(bit: 12)
    /// A town or village.
    static let town = Traits(bit: 13)
    /// A country, county or region; too large to find somebody in.
    static let region = Traits(bit: 14)
    /// A kind of school, such as the last word of its name.
    static let school = Traits(bit: 15)
    /// A word that may stand before a kind of school without naming one.
    static let schoolKind = Traits(bit: 16)
    /// A month.
    static let month = Traits(bit: 17)
    /// A place where people have handles.
    static let platform = Traits(bit: 18)
    /// A number from five to nineteen as a word.
    static let ageWord = Traits(bit: 19)
    /// What numbers of cases, files and people are called.
    static let register = Traits(bit: 20)
    /// What is called after somebody whom everybody knows of: a law, a foundation.
    static let institution = Traits(bit: 21)
    /// "first" to "thirty-first" as far as they are one word.
    static let ordinal = Traits(bit: 22)
    /// A Welsh word that is grammar, though it may be a name elsewhere: chi, na.
    static let welsh = Traits(bit: 23)
    /// A verb of what people say or write: told, texted.
    static let saying = Traits(bit: 24)
    /// A verb of what people do: went, lives.
    static let doing = Traits(bit: 25)
    /// A kind of home, ward or unit that has a name.
    static let home = Traits(bit: 26)
    /// A team that every town has: MASH, EDT.
    static let team = Traits(bit: 27)
    /// A part of a family name that is written small: de, bin.
    static let particle = Traits(bit: 28)
}

/// Words and shapes at which rules begin to read.
extension Traits {
    /// Digits only.
    static let number = Traits(bit: 32)
    /// Letters and digits.
    static let mixed = Traits(bit: 33)
    /// Letters only.
    static let word = Traits(bit: 34)
    /// A word with a capital.
    static let capital = Traits(bit: 35)
    /// Two letters.
    static let letterPair = Traits(bit: 36)
    /// An @.
    static let at = Traits(bit: 37)
    /// A plus or an opening bracket.
    static let opening = Traits(bit: 38)
    /// The word "at".
    static let atWord = Traits(bit: 39)
    /// A word that a phone number may follow.
    static let phoneCue = Traits(bit: 40)
    /// A word that a date of birth may follow.
    static let birthCue = Traits(bit: 41)
    /// A word that a postcode may follow.
    static let postcodeCue = Traits(bit: 42)
    /// A preposition, or "address", that a place may follow.
    static let placeCue = Traits(bit: 43)
    /// A word that the number of a flat may follow.
    static let flatCue = Traits(bit: 44)
    /// "called", "known", "named", "name": words that a name may follow.
    static let nameCue = Traits(bit: 45)
    /// A word that a school may follow.
    static let schoolCue = Traits(bit: 46)
    /// A Welsh word that the name of a school follows.
    static let ysgol = Traits(bit: 47)
    /// "family".
    static let familyCue = Traits(bit: 48)
    /// "reg", "plate": words that a vehicle's number may follow.
    static let plateCue = Traits(bit: 49)
    /// What somebody works as, in capitals that stand for it: SW, HV.
    static let shortTitle = Traits(bit: 50)
    /// Words that begin a letter, or thank.
    static let greeting = Traits(bit: 51)
    /// A #.
    static let hash = Traits(bit: 52)
    /// "home", "centre": what may be children's or a family's.
    static let homeCue = Traits(bit: 54)
    /// "estate".
    static let estateCue = Traits(bit: 53)
}
