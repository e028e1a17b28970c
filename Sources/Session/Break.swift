package import Workshop

/// A break that the room was sent into.
package struct Break: Hashable, Sendable {
    /// When it began.
    package let began: Moment
    /// When the agenda went on, or the session ended; nil while it lasts.
    package internal(set) var ended: Moment?

    /// Makes a break.
    package init(began: Moment, ended: Moment? = nil) {
        self.began = began
        self.ended = ended
    }
}
