/// What people type in order to join: a short code that is easy to read out, and one of nine digits that is shown beside
/// it while somebody is guessing.
package struct JoinCodes: Equatable, Sendable {
    /// How many digits the long one has: at 200 guesses a second half of all are tried after a month.
    static let longest = 9

    /// Drawn or given, four to twelve digits; nil once it is withdrawn.
    private(set) var short: String?
    private(set) var long: String

    /// `short`, and a long one by chance.
    init(short: String, using generator: inout some RandomNumberGenerator) {
        self.short = short
        long = Self.draw(Self.longest, using: &generator)
    }

    /// Six digits by chance.
    package static func drawShort(using generator: inout some RandomNumberGenerator) -> String {
        draw(6, using: &generator)
    }

    private static func draw(_ count: Int, using generator: inout some RandomNumberGenerator) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
    }

    /// Puts two others in their place, also where the short one was withdrawn.
    mutating func change(using generator: inout some RandomNumberGenerator) {
        self = JoinCodes(short: Self.drawShort(using: &generator), using: &generator)
    }

    /// Leaves the long one alone.
    mutating func withdrawShort() { short = nil }

    /// Whether `typed` is the long one; spaces and dashes are ignored.
    func isLong(_ typed: String) -> Bool { Self.digits(of: typed) == long }

    /// Whether `typed` is the short one; spaces and dashes are ignored.
    func isShort(_ typed: String) -> Bool { Self.digits(of: typed) == short }

    /// Whether `typed` is as long as the short one, so that it says something about it to be told that it is wrong.
    func couldBeShort(_ typed: String) -> Bool { Self.digits(of: typed).count == short?.count }

    /// Whether `typed` is as long as the long one.
    func couldBeLong(_ typed: String) -> Bool { Self.digits(of: typed).count == long.count }

    private static func digits(of typed: String) -> String {
        typed.filter { !$0.isWhitespace && $0 != "-" }
    }
}
