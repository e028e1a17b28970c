/// What stands in the record in place of a seat; without the key that made it, it says nothing.
package struct Token: Hashable, Sendable {
    /// The keyed hash, 32 bytes.
    package let bytes: [UInt8]

    /// Makes a token of a keyed hash.
    package init(_ bytes: [UInt8]) { self.bytes = bytes }
}
