/// A region, as scenarios and the configuration name it.
package struct RegionName: Equatable, Sendable {
    package let name: String

    /// Reads a short name without digits or commas: what holds a number is likely to be a place, a force or a school.
    package init?(written text: String) {
        guard (1...40).contains(text.count), !text.contains(where: { $0.isNumber || $0 == "," }) else {
            return nil
        }
        name = text
    }

    /// What one is, for whoever wrote another.
    package static let advice = "a region is a name of at most 40 characters, without digits and commas"
}
