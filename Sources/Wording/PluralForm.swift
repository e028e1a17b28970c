package import Workshop

/// The form that a counted word takes beside a number, as CLDR names the forms and chooses among them.
package enum PluralForm: String, CaseIterable, Sendable {
    case zero, one, two, few, many, other

    /// The form beside `number`, which is spelt in digits; ``other`` where it is none.
    package init(beside number: String, in language: Language) {
        switch language {
        case .english: self = number == "1" ? .one : .other
        case .welsh:
            switch Double(number).map(abs) {
            case 0: self = .zero
            case 1: self = .one
            case 2: self = .two
            case 3: self = .few
            case 6: self = .many
            default: self = .other
            }
        }
    }
}
