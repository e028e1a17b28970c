/// What people type in order to join.
package enum JoinCode {
    /// Six digits by chance.
    package static func draw(using generator: inout some RandomNumberGenerator) -> String {
        (0..<6).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
    }
}
