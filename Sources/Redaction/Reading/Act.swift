/// What the words behind a name say that only people say, do, are or have.
enum Act {
    /// `told me`, `said she`.
    case says
    /// `went`, `should have`, `told`.
    case does
    /// `was scared`, `is my`, `was in my class`.
    case seems
    /// `'s mum`, `'s phone`.
    case owns
    /// Nothing of these.
    case none

    /// What stands at `end`, where a name has ended.
    init(_ tokens: TokenList, after end: Int) {
        let verb = tokens[end]
        let after = tokens[end + 1]
        if verb.beginsLine || verb.isCapital {
            self = .none
        } else if verb.folded == "'s" {
            let isOwned = after.traits.contains(.relation) && !Self.many.contains(after.folded)
            self = isOwned || Self.things.contains(after.folded) ? .owns : .none
        } else if verb.traits.contains(.saying) {
            let isTold = Self.objects.contains(after.folded) || after.shape == .mark && !after.isMark("-")
            self = isTold ? .says : .does
        } else if verb.traits.contains(.doing) {
            self = .does
        } else if Self.modals.contains(verb.folded) {
            self = Self.bare.contains(after.folded) ? .does : .none
        } else if ["called", "calls", "showed", "shows", "gave"].contains(verb.folded) {
            self = Self.objects.contains(after.folded) ? .does : .none
        } else if verb.folded == "has" || verb.folded == "had" {
            self = Self.had.contains(after.folded) ? .does : .none
        } else if verb.folded == "and" || verb.folded == "who" {
            let isTheirs = Self.owners.contains(after.folded) && tokens[end + 2].traits.contains(.relation)
            self = verb.folded == "and" && isTheirs ? .does : .none
        } else {
            let isState = ["is", "was"].contains(verb.folded) && Self.isPersonal(tokens, end + 1)
            self = isState ? .seems : .none
        }
    }

    /// Whether what stands at `index` behind "was" is said of people.
    private static func isPersonal(_ tokens: TokenList, _ index: Int) -> Bool {
        var place = index
        while place < index + 2, adverbs.contains(tokens[place].folded) { place += 1 }
        let state = tokens[place].folded
        let next = tokens[place + 1]
        let isClass =
            state == "in" && (owners.contains(next.folded) || next.folded == "year" || next.folded == "care")
        let isPerson = ["a", "an"].contains(state) && !next.traits.isDisjoint(with: [.person, .relation])
        return states.contains(state) || owners.contains(state) || isClass || isPerson
    }

    /// What follows a verb of saying in a sentence.
    private static let objects: Set<String> = [
        "me", "us", "her", "him", "them", "you", "my", "his", "she", "he", "they", "it", "that",
        "nothing", "no", "yes", "i", "to", "the", "a", "everything", "someone", "somebody", "nobody",
        "everyone", "about", "on", "in", "at", "what", "why", "how", "if", "not", "so", "something",
        "for", "all", "and", "again", "straight", "when", "after", "yesterday",
    ]

    /// What stands between "was" and how somebody is.
    private static let adverbs: Set<String> = [
        "so", "very", "really", "too", "also", "still", "always", "only", "not", "just", "being",
    ]

    /// How or where people are, and things seldom.
    private static let states: Set<String> = [
        "scared", "upset", "crying", "missing", "safe", "lying", "afraid", "ill", "alone", "pregnant",
        "homeless", "hiding", "groomed", "moved", "excluded", "expelled", "bullied", "blackmailed",
        "quiet", "angry", "terrified", "worried", "hurt", "drunk", "there", "here", "late", "absent",
        "sent", "given", "asked", "told", "taken", "living", "staying", "sleeping", "using", "seeing",
        "talking", "getting", "going", "fourteen", "fifteen", "thirteen", "twelve", "sixteen", "eleven",
        "ten", "first", "shy", "happy", "sad", "tired", "lonely", "self-harming", "placed", "brave",
        "frightened", "nervous", "withdrawn", "at", "with", "from", "on", "found", "seen", "born",
        "caught", "beaten", "hit", "pushed", "arrested",
    ]

    /// What people have, and organisations seldom.
    private static let things: Set<String> = [
        "phone", "bedroom", "bag", "room", "house", "flat", "behaviour", "story", "parents", "family",
        "mobile", "laptop", "insta", "snap", "key", "foster", "social", "attendance", "school", "tutor",
        "face", "arm", "arms", "voice", "birthday", "name", "photo", "photos", "messages", "wishes",
        "placement", "best", "older", "younger", "little", "big",
    ]

    /// Verbs after "should" or "would" of what people do.
    private static let bare: Set<String> = [
        "have", "not", "be", "never", "tell", "talk", "say", "go", "come", "feel", "need", "want", "stay",
        "live", "know", "think", "sleep", "eat", "cry", "always", "get",
    ]

    /// Whom a town or school has too.
    private static let many: Set<String> = [
        "children", "pupils", "students", "teachers", "kids", "clients", "patients",
    ]

    private static let modals: Set<String> = [
        "should", "would", "could", "might", "must", "will", "can", "did", "may",
    ]

    private static let had: Set<String> = [
        "a", "her", "his", "been", "two", "three", "no", "always", "never", "told", "gone", "an",
    ]

    private static let owners: Set<String> = ["my", "her", "his", "our"]
}
