package import Session

extension Token {
    /// What stands for the seat of that number.
    package static func seat(_ number: Int) -> Token { Token([UInt8(truncatingIfNeeded: number)]) }

    /// The number of the seat that it was made for.
    package var seat: Int { bytes.first.map(Int.init) ?? 0 }
}
