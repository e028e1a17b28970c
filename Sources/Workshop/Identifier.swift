/// The name of one `Subject`, which no name of another kind of thing can stand in for.
package struct Identifier<Subject>: Hashable, Sendable, CustomStringConvertible {
    /// The name as scenarios and records spell it.
    package let description: String

    /// Makes an identifier from its spelling.
    package init(_ description: String) { self.description = description }
}

extension Identifier: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}

extension Identifier: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
