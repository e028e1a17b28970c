extension LinearScreen {
    /// Lines that tell whether the address that was left is kept.
    package mutating func contactCame(back isKept: Bool) -> [String] { [] }
}
