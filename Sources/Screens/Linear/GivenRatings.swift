/// What this seat has said to the statements of a scale, so that letters can change it one by one.
struct GivenRatings: Equatable, Sendable {
    let asked: Asked
    let ratings: [Int?]
}
