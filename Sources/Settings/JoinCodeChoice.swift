/// The code that people type to join.
package enum JoinCodeChoice: Equatable, Sendable {
    /// Six digits by chance, other ones each time.
    case random
    /// Four to twelve digits.
    case digits(String)
}
