package import Session

extension SeatWords: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) { self.init(text) }
}
