/// Names one line of bytes for as long as the process that holds it lives; never used twice.
package struct LineID: Hashable, Sendable {
    /// Counted from 0; an attached terminal of this machine is always 0 on its own socket.
    package let number: UInt32

    /// Makes a name.
    package init(_ number: UInt32) { self.number = number }
}
