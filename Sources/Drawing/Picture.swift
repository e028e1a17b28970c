/// A canvas with an identity: two pictures are the same only where they are one, so that whoever has painted it once need
/// not look at its cells again.
package final class Picture: Sendable {
    /// What it shows.
    package let canvas: Canvas

    /// Makes a picture of its own.
    package init(_ canvas: Canvas) { self.canvas = canvas }
}

extension Picture: Hashable {
    package static func == (one: Picture, other: Picture) -> Bool { one === other }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
