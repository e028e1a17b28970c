/// One part of a text that could identify somebody.
package struct Mention: Hashable, Sendable {
    /// What it could identify somebody by.
    package enum Kind: String, CaseIterable, Sendable {
        case name
        case phone
        case email
        case handle
        case address
        case postcode
        case birthDate
        case agePlace
        case school
        case caseNumber
    }

    /// What it could identify somebody by.
    package let kind: Kind
    /// Where it stands, in the text that was searched.
    package let range: Range<String.Index>
}
