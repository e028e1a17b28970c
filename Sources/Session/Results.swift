package import Workshop

/// What may be shown of a poll, and nothing else.
package struct Results: Hashable, Sendable {
    /// What stands beside one option.
    package enum Cell: Hashable, Sendable {
        /// So many answers.
        case count(Int)
        /// Fewer answers than may be shown, or hidden so that another cell does not follow from it.
        case hidden
    }

    /// Seats that answered, skips left out.
    package let answers: Int
    /// Seats that would rather not say, where that may be told; else 0.
    package internal(set) var skips: Int
    /// The answers' picture.
    package internal(set) var picture: Picture
    /// What was written and cleared: the texts, the questions, or the options of people's own.
    package internal(set) var texts: [ClearedText]
    /// For each cell of ``Picture/options(_:)`` how many of its seats are how sure; none where that was not asked.
    package internal(set) var sureness: [[Cell]]
    /// Hands that a facilitator counted for each option; nil where none were, or too few.
    package internal(set) var hands: [Int]?
    /// How the answers divide by those to other polls.
    package internal(set) var breakdowns: [Breakdown]
    /// Answers that came or changed after the picture was last shown live, too few to be seen in it; of a second round,
    /// those of seats that did not answer the first.
    package internal(set) var late: Int
    /// Seats whose texts nobody reads, since they were written after the poll was opened again by too few; 0 where so
    /// few would stand out.
    package internal(set) var unread: Int
    /// Whether several rooms answered, of which each has to be enough by itself.
    package internal(set) var isOfRooms: Bool

    /// Makes results.
    package init(
        answers: Int, skips: Int, picture: Picture, texts: [ClearedText] = [], sureness: [[Cell]] = [],
        hands: [Int]? = nil, breakdowns: [Breakdown] = [], late: Int = 0, unread: Int = 0,
        isOfRooms: Bool = false
    ) {
        self.answers = answers
        self.skips = skips
        self.picture = picture
        self.texts = texts
        self.sureness = sureness
        self.hands = hands
        self.breakdowns = breakdowns
        self.late = late
        self.unread = unread
        self.isOfRooms = isOfRooms
    }
}

extension Results {
    /// The same with so many skips.
    func telling(skips: Int) -> Results {
        var results = self
        results.skips = skips
        return results
    }

    /// A text that everybody may read.
    package struct ClearedText: Hashable, Codable, Sendable {
        /// Names the text within its poll.
        package let number: Int
        package let text: String
        /// How many seats wrote it, or ask it too; nil below the minimum.
        package let count: Int?
        /// Whether the facilitator has answered it.
        package let isAnswered: Bool

        /// Makes a cleared text.
        package init(number: Int, text: String, count: Int? = nil, isAnswered: Bool = false) {
            self.number = number
            self.text = text
            self.count = count
            self.isAnswered = isAnswered
        }
    }

    /// How a poll's answers divide by those to another.
    package struct Breakdown: Hashable, Sendable {
        /// The poll that the rows are the options of.
        package let other: Poll.ID
        /// A row for each option of the other poll, a cell for each of this one's; nil where too little may be shown.
        package let cells: [[Cell]]?

        /// Makes a breakdown.
        package init(by other: Poll.ID, cells: [[Cell]]?) {
            self.other = other
            self.cells = cells
        }
    }
}

/// Results as the record spells them: the picture's parts stand among the others, those of texts have none.
extension Results: Codable {
    private enum Part: String, CodingKey {
        case answers, skips, texts, sureness, hands, breakdowns, late, unread, isOfRooms
    }

    package func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: Part.self)
        try parts.encode(answers, forKey: .answers)
        try parts.encode(skips, forKey: .skips)
        if !texts.isEmpty { try parts.encode(texts, forKey: .texts) }
        if !sureness.isEmpty { try parts.encode(sureness, forKey: .sureness) }
        try parts.encodeIfPresent(hands, forKey: .hands)
        if !breakdowns.isEmpty { try parts.encode(breakdowns, forKey: .breakdowns) }
        if late != 0 { try parts.encode(late, forKey: .late) }
        if unread != 0 { try parts.encode(unread, forKey: .unread) }
        if isOfRooms { try parts.encode(true, forKey: .isOfRooms) }
        try picture.encode(to: encoder)
    }

    package init(from decoder: any Decoder) throws {
        let parts = try decoder.container(keyedBy: Part.self)
        self.init(
            answers: try parts.decode(Int.self, forKey: .answers),
            skips: try parts.decode(Int.self, forKey: .skips), picture: try Picture(from: decoder),
            texts: try parts.decodeIfPresent([ClearedText].self, forKey: .texts) ?? [],
            sureness: try parts.decodeIfPresent([[Cell]].self, forKey: .sureness) ?? [],
            hands: try parts.decodeIfPresent([Int].self, forKey: .hands),
            breakdowns: try parts.decodeIfPresent([Breakdown].self, forKey: .breakdowns) ?? [],
            late: try parts.decodeIfPresent(Int.self, forKey: .late) ?? 0,
            unread: try parts.decodeIfPresent(Int.self, forKey: .unread) ?? 0,
            isOfRooms: try parts.decodeIfPresent(Bool.self, forKey: .isOfRooms) ?? false)
    }
}

/// A count, or nothing where it is hidden.
extension Results.Cell: Codable {
    package func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .count(let count): try value.encode(count)
        case .hidden: try value.encodeNil()
        }
    }

    package init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        self = value.decodeNil() ? .hidden : .count(try value.decode(Int.self))
    }
}

extension Results.Breakdown: Codable {
    private enum Part: String, CodingKey {
        case other, cells
    }

    package func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: Part.self)
        try parts.encode(other.description, forKey: .other)
        try parts.encodeIfPresent(cells, forKey: .cells)
    }

    package init(from decoder: any Decoder) throws {
        let parts = try decoder.container(keyedBy: Part.self)
        other = Poll.ID(try parts.decode(String.self, forKey: .other))
        cells = try parts.decodeIfPresent([[Results.Cell]].self, forKey: .cells)
    }
}
