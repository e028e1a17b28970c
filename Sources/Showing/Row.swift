package import Session
package import Workshop

extension Sheet {
    /// One thing that every surface draws in a way of its own.
    package enum Row: Equatable, Sendable {
        /// How many chose each option, in the poll's order.
        case options([Option])
        /// Bars on one measure.
        case bars([Bar])
        /// How those who spoke to one statement divide among labels.
        case stacked(Spread)
        /// Items by their place.
        case ranked([Ranked])
        /// What was said, the most frequent first.
        case tallies([Tally])
        /// What was written and cleared.
        case texts([Results.ClearedText])
        /// What the numbers from 1 on stand for.
        case legend([String])
        case sentence(Sentence)
        /// Stands in the place of all that was answered.
        case hidden(Results.Withheld)
    }

    /// What a poll asks about, beside its question.
    package struct Asked: Equatable, Sendable {
        /// Statements or items.
        package let items: [String]
        /// What can be said to each, from the least.
        package let labels: [String]

        static let nothing = Asked(items: [], labels: [])
    }

    /// Something that is said of a picture as a whole.
    package enum Sentence: Equatable, Sendable {
        /// The middle answers for before and for now.
        case middles(then: Middle, now: Middle)
        /// How many answers moved up, stayed, and moved down, from before to now.
        case ways(up: Int, stayed: Int, down: Int)
        /// Between which numbers the middle one lies, and the middle half, where that may be told; and the true value
        /// where it is known.
        case numbers(median: ClosedRange<Int>?, half: ClosedRange<Int>?, unit: Poll.Measure.Unit, truth: Int?)
        /// So many numbers lie in one range, which is not divided: each part would need so many by itself.
        case undivided(Int, in: ClosedRange<Int>, unit: Poll.Measure.Unit, minimum: Int)
        /// Bars are means of so many points, and say where the middle half lies or do not.
        case means(total: Int, tellsHalf: Bool)
        /// So many options could be chosen.
        case upTo(Int)
        /// Counted is what was put first.
        case firsts
        /// Items are told by their order alone, where there are not so many answers; nil where there never are.
        case orderAlone(until: Int?)
        /// What fewer seats said does not show, and so many more phrases do not either.
        case talliesFrom(Int, more: Int)
        /// Which options so many more, or fewer, chose than in the first round; less than that is not told.
        case moved(more: [Name], fewer: [Name], by: Int)
        /// A second round does not show, since a few did not answer again.
        case fewMissing
        /// No number shows, for each could say what a few chose.
        case noneShown
        /// How many texts there are, and how many of them may be read.
        case texts(answers: Int, shown: Int)
    }

    /// What a row, a column or a stage is called.
    package enum Name: Hashable, Sendable {
        /// As somebody wrote it.
        case text(String)
        /// The option for answers of people's own.
        case other
        /// A degree of sureness, from 0.
        case degree(Int)
        /// A round of a poll, from 1.
        case round(Int)
        case range(ClosedRange<Int>, unit: Poll.Measure.Unit)
    }

    /// So many of a whole.
    package struct Share: Hashable, Sendable {
        package let count: Int
        package let whole: Int
        private let tellsPercent: Bool

        /// The share as a whole number of hundredths, halves up; nil of fewer than twenty, of whom it would say more than
        /// so few people did, and where it would look like what was answered.
        package var percent: Int? { tellsPercent && whole >= 20 ? (count * 200 + whole) / (whole * 2) : nil }

        /// The share's thousandths, by which wholes of unlike sizes are compared.
        package var thousandths: Int { count * 1000 / max(1, whole) }

        /// Makes a share.
        package init(_ count: Int, of whole: Int, tellsPercent: Bool = true) {
            self.count = count
            self.whole = whole
            self.tellsPercent = tellsPercent
        }
    }

    /// A number with one digit behind its point, such as 2.5.
    package struct Tenths: Hashable, Sendable, CustomStringConvertible {
        /// The number times ten.
        package let number: Int

        package var description: String { "\(number / 10).\(number % 10)" }
    }
}

extension Sheet {
    /// An option, and how many chose it.
    package struct Option: Equatable, Sendable {
        package let name: Name
        /// Of those who answered; nil where that may not be shown.
        package let share: Share?
        /// How many of them are how sure, from the least, each nil where that may not be shown; none where that was
        /// not asked.
        package let sureness: [Int?]

        /// Makes an option.
        package init(name: Name, share: Share?, sureness: [Int?]) {
            self.name = name
            self.share = share
            self.sureness = sureness
        }
    }

    /// A bar, and what is said of it.
    package struct Bar: Equatable, Sendable {
        package let name: Name
        package let figure: Figure
    }

    /// What a bar is as long as.
    package enum Figure: Equatable, Sendable {
        /// So many answers, and whether the true value is among them; nil where none is known.
        case share(Share, isTrue: Bool?)
        /// A mean, and between which values the middle half lies; nil where that may not be told.
        case mean(Tenths, half: ClosedRange<Int>?)
        /// Two bars: for before and for now, each nil where it may not be shown.
        case moved(then: Share?, now: Share?)

        /// Whether every count is hidden.
        var hidesAll: Bool { if case .moved(nil, nil) = self { true } else { false } }

        /// Whether a count is hidden.
        var hidesSome: Bool {
            if case .moved(let then, let now) = self { then == nil || now == nil } else { false }
        }
    }

    /// A label of a scale, with its number from 1.
    package struct Label: Equatable, Sendable {
        package let number: Int
        package let text: String

        /// Makes a label.
        package init(number: Int, text: String) {
            self.number = number
            self.text = text
        }
    }

    /// The label that the middle answer chose, or the two that it lies between.
    package struct Middle: Equatable, Sendable {
        package let low: Label
        package let high: Label

        /// Makes a middle; nil where a label has no text.
        package init?(_ cells: ClosedRange<Int>, among labels: [String]) {
            guard labels.indices.contains(cells.lowerBound), labels.indices.contains(cells.upperBound) else {
                return nil
            }
            low = Label(number: cells.lowerBound + 1, text: labels[cells.lowerBound])
            high = Label(number: cells.upperBound + 1, text: labels[cells.upperBound])
        }
    }

    /// What was said to one statement of a scale.
    package struct Spread: Equatable, Sendable {
        /// Nil where the question itself is meant.
        package let statement: String?
        package let labels: [String]
        /// Seats that chose a label.
        package let answers: Int
        /// Nil below the minimum.
        package let division: Division?
    }

    /// How answers divide among labels.
    package struct Division: Equatable, Sendable {
        /// For each label, in their order; nil where that may not be shown.
        package let shares: [Share?]
        /// Nil where it may not be told.
        package let middle: Middle?
        /// Between which labels, by their numbers, the middle half of the answers lies; nil where that may not be told.
        package let half: ClosedRange<Int>?
    }

    /// An item that was put in order.
    package struct Ranked: Equatable, Sendable {
        package let item: String
        /// From 1; items of one mean share it.
        package let place: Int
        package let isTied: Bool
        /// Nil where the order alone is told.
        package let meanPlace: Tenths?
        /// How many put it first; nil where the order alone is told.
        package let firsts: Int?
    }

    /// So many said or chose something.
    package struct Tally: Equatable, Sendable {
        package let name: Name
        package let count: Int
    }

    /// How the answers divide by those to another poll.
    package struct Comparison: Equatable, Sendable {
        package let other: Poll
        /// The other poll's number in its scenario, from 1.
        package let number: Int
        /// The names of the columns: the poll's own options.
        package let heads: [Name]
        /// A line for each option of the other poll; nil where too little may be shown.
        package let lines: [Line]?

        /// A name, and under each head how many answered both; nil where that may not be shown.
        package struct Line: Equatable, Sendable {
            package let name: Name
            package let cells: [Int?]
        }

        /// Whether a number is hidden.
        package var hidesSome: Bool { lines?.contains { $0.cells.contains(nil) } == true }

        init?(of breakdown: Results.Breakdown, to poll: Poll, in scenario: Scenario) {
            let polls = scenario.polls
            guard let index = polls.firstIndex(where: { $0.id == breakdown.other }) else { return nil }
            other = polls[index]
            number = index + 1
            heads = poll.names
            lines = breakdown.cells.map { cells in
                zip(polls[index].names, cells).map { Line(name: $0, cells: $1.map(\.number)) }
            }
        }
    }
}

extension Results.Cell {
    /// What it counts; nil where that may not be shown.
    var number: Int? {
        switch self {
        case .count(let count): count
        case .hidden: nil
        }
    }
}

extension ClosedRange<Int> {
    /// Whether it is one number; the width of some ranges is no number that a computer has.
    package var isSingle: Bool { lowerBound == upperBound }

    /// `20–39`, `£20–£39`, `20–39 %`, or one number; other units are said elsewhere.
    package func named(in unit: Poll.Measure.Unit) -> String {
        let (low, high) = (unit.bare(lowerBound), unit.bare(upperBound))
        return (isSingle ? low : "\(low)–\(high)") + (unit.isPercent ? " \(unit.sign ?? "")" : "")
    }
}
