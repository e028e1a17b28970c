import Redaction

extension KnownPeople {
    /// The people of whom the examples' case studies tell.
    static let ofExamples = KnownPeople(["Tim", "Tina"])
}
