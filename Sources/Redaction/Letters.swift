/// How many letters and digits a token has, and how they are written.
struct Letters {
    /// How many letters.
    private(set) var count = 0
    /// How many digits.
    var digits = 0
    /// Whether it begins with a capital.
    private(set) var beginsCapital = false
    private var capitals = 0

    /// Counts one more letter.
    mutating func add(isCapital: Bool) {
        if count + digits == 0 { beginsCapital = isCapital }
        count += 1
        if isCapital { capitals += 1 }
    }

    /// Whether it is written in capitals only, two at least.
    var isShouted: Bool { count > 1 && capitals == count }

    /// What kind of token it is.
    var shape: Token.Shape {
        if count > 0 { return digits > 0 ? .mixed : .word }
        return digits > 0 ? .number : .mark
    }
}
