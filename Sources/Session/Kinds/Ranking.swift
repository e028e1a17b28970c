package import Workshop

extension Poll.Ranking: AnsweredKind {
    func takes(_ answer: Answer, to poll: Poll) -> Bool {
        if case .order(let order) = answer { order.sorted() == Array(items.indices) } else { false }
    }

    func picture(of answers: [Answer], to poll: Poll, in scenario: Scenario) -> Results.Picture {
        let orders = answers.compactMap { if case .order(let order) = $0 { order } else { nil } }
        return .ranking(ranks(of: orders, items: items.count))
    }

    func fits(_ picture: Results.Picture, of poll: Poll) -> Bool {
        if case .ranking(let ranked) = picture { ranked.count == items.count } else { false }
    }
}

/// How items were ranked by `orders`, of which there is at least one.
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
            place: 1 + places.count { $0 < places[item] })
    }
}

extension Results {
    /// How one item was ranked.
    package struct Ranked: Hashable, Codable, Sendable {
        /// The mean place times ten, rounded: 10 is first for everyone.
        package let meanPlaceTenths: Int
        /// How many put it first.
        package let firsts: Int
        /// Its place by mean, from 1; items of one mean share it.
        package let place: Int

        private enum CodingKeys: String, CodingKey {
            case meanPlaceTenths = "mean"
            case firsts, place
        }

        /// Makes what is shown of an item.
        package init(meanPlaceTenths: Int, firsts: Int, place: Int) {
            self.meanPlaceTenths = meanPlaceTenths
            self.firsts = firsts
            self.place = place
        }
    }
}
