package import Workshop

extension Poll.Ranking: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        if case .order(let order) = answer { order.sorted() == Array(items.indices) } else { false }
    }

    func picture(
        of answers: [Answer], to poll: Poll, in scenario: Scenario, after shown: Results.Picture?
    ) -> Results.Picture {
        let orders = answers.compactMap { if case .order(let order) = $0 { order } else { nil } }
        guard items.count > 2 else {
            let firsts = counts(of: orders.compactMap(\.first), choices: items.count)
            return .options(poll.shown(firsts, of: orders.count, in: scenario))
        }
        let ranked = ranks(of: orders, items: items.count)
        let tellsMeans =
            !poll.isSensitive && orders.count >= fewestForMeans(minimum: scenario.minimum(of: poll))
        return .ranking(tellsMeans ? ranked : ranked.map { Results.Ranked(place: $0.place) })
    }

    func reach(of answers: Int, to poll: Poll, in scenario: Scenario) -> Results.Reach {
        guard items.count > 2 else { return poll.reach(of: answers, cells: items.count, in: scenario) }
        let tellsMeans =
            !poll.isSensitive && answers >= fewestForMeans(minimum: scenario.minimum(of: poll))
        return tellsMeans ? .everything : .order
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool {
        switch picture {
        case .ranking(let ranked): ranked.count == items.count
        case .options: items.count == 2 && poll.fitsOptions(picture)
        case .tooFew, .texts, .notShown, .scale, .points, .number, .words, .movement, .moved: false
        }
    }

    /// From how many answers on mean places and first places are told, in a poll that is not sensitive.
    ///
    /// Three items have six orders only, and of few answers these numbers give every ballot away (a test counts in how
    /// many rooms).
    package func fewestForMeans(minimum: Int) -> Int { items.count > 3 ? minimum : max(minimum, 13) }
}

/// How items were ranked by `orders`, of which there is at least one; items whose means are told alike share a place.
func ranks(of orders: [[Int]], items: Int) -> [Results.Ranked] {
    var places = Array(repeating: 0, count: items)
    var firsts = Array(repeating: 0, count: items)
    for order in orders {
        for (place, item) in order.enumerated() { places[item] += place + 1 }
        if let first = order.first { firsts[first] += 1 }
    }
    let means = places.map { rounded($0 * 10, by: orders.count) }
    return (0..<items).map { item in
        Results.Ranked(
            meanPlaceTenths: means[item], firsts: firsts[item],
            place: 1 + means.count { $0 < means[item] })
    }
}

extension Results {
    /// How one item was ranked.
    package struct Ranked: Hashable, Codable, Sendable {
        /// The mean place times ten, rounded: 10 is first for everyone; nil where the order alone is told.
        package let meanPlaceTenths: Int?
        /// How many put it first; nil where the order alone is told.
        package let firsts: Int?
        /// Its place by mean, from 1; items of one mean in tenths share it.
        package let place: Int

        private enum CodingKeys: String, CodingKey {
            case meanPlaceTenths = "mean"
            case firsts, place
        }

        /// Makes what is shown of an item.
        package init(meanPlaceTenths: Int? = nil, firsts: Int? = nil, place: Int) {
            self.meanPlaceTenths = meanPlaceTenths
            self.firsts = firsts
            self.place = place
        }
    }
}
