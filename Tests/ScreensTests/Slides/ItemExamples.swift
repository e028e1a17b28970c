import Session
import Workshop

extension KindExamples {
    private static let items = [
        "A kettle", "A pot that keeps its warmth for as long as anyone likes to sit", "Cups", "A quiet room",
        "Time",
    ]

    static let ranked = Poll(
        id: "ranked", ask: "What matters most?", kind: .ranking(items: items))

    static let ranks: Results.Picture = .ranking([
        .init(meanPlaceTenths: 31, firsts: 2, place: 3), .init(meanPlaceTenths: 24, firsts: 5, place: 2),
        .init(meanPlaceTenths: 31, firsts: 0, place: 3), .init(meanPlaceTenths: 44, firsts: 1, place: 5),
        .init(meanPlaceTenths: 18, firsts: 14, place: 1),
    ])

    static let ordered = Poll(
        id: "ordered", ask: "What matters most?", kind: .ranking(items: [items[0], items[1], items[4]]))

    static let order: Results.Picture = .ranking([.init(place: 2), .init(place: 2), .init(place: 1)])

    static let shared = Poll(
        id: "shared", ask: "Where would you spend?", kind: .points(items: items, total: 100))

    static let points: Results.Picture = .points([
        .init(meanTenths: 253, middleHalf: 10...30), .init(meanTenths: 401, middleHalf: 25...60),
        .init(meanTenths: 75, middleHalf: 0...10), .init(meanTenths: 0, middleHalf: 0...0),
        .init(meanTenths: 271, middleHalf: 20...35),
    ])

    static let said = Poll(id: "said", ask: "What is tea to you?", kind: .words(most: 3))

    /// So many phrases of unlike lengths.
    static func phrases(_ count: Int) -> Results.Picture {
        let texts = ["warm", "a pause", "home", "company", "what we do when we do not know", "緑茶", "old"]
        return .words(
            (0..<count).map { number in
                let text = texts[number % texts.count] + (number < texts.count ? "" : " \(number)")
                return .init(text: text, count: max(5, 21 - number * 2))
            })
    }
}
