/// What leaves nothing of a session on a terminal, nor in the lines that it keeps above its screen.
///
/// The order was tried on thirteen terminals, and docs/leaving.md says what each keeps. Rows are erased one by one, for
/// clearing a page *pushes* its lines among those above in tmux, GNU screen, PuTTY, VTE and alacritty.
struct QuickExit: Hashable, Sendable {
    /// How a terminal lets go of the lines above its screen.
    private enum Kept {
        /// `CSI 3 J` empties them.
        case obeys
        /// Nothing empties them; so many empty lines push them out as they are kept by default.
        case pushedOut
        /// A full reset empties them.
        case reset
    }

    /// More lines than those that do not obey keep by default (GNU screen 1,024 in Debian), and than the 10,000 that people
    /// often ask for.
    static let pushedLines = 10_500

    /// As many rows as a terminal has that is let in; one that is not there is taken for the last.
    static let mostRows = 200

    /// Whether the terminal's own sequences are ANSI's.
    let isANSI: Bool
    private let type: String
    private let ownClear: [UInt8]

    /// Takes what the terminal calls itself, and how its description addresses the cursor and clears the screen.
    init(type: String, address: String, clear: String) {
        self.type = type
        isANSI = address.hasPrefix("\u{1B}[%i%p1%d;%p2%dH")
        ownClear = Array(clear.utf8)
    }

    /// The bytes, for a terminal of at most `rows` rows; `givingBack` is what ends its picture and leaves its other
    /// screen.
    ///
    /// What stands in sight goes first, so that it is gone with the first packet.
    func bytes(rows: Int, givingBack: [UInt8] = []) -> [UInt8] {
        guard isANSI else { return ownClear + givingBack + (givingBack.isEmpty ? [] : ownClear) }
        let erased = Array(Self.erasing(rows: rows).utf8)
        let page = givingBack.isEmpty ? erased : erased + givingBack + erased
        return page + lettingGo + Array("\u{1B}[H\u{1B}[J\u{1B}[3J".utf8)
    }

    private var kept: Kept {
        if ["screen", "mlterm", "dvtm"].contains(where: type.hasPrefix) { return .pushedOut }
        if ["rxvt", "eterm"].contains(where: type.hasPrefix) { return .reset }
        return .obeys
    }

    private var lettingGo: [UInt8] {
        switch kept {
        case .obeys: []
        case .pushedOut: Array(repeating: 0x0A, count: Self.pushedLines)
        case .reset: Array("\u{1B}c".utf8)
        }
    }

    /// Erases each row in the terminal's own colours, from the first to the last.
    private static func erasing(rows: Int) -> String {
        "\u{1B}[m" + (1...max(rows, 1)).map { "\u{1B}[\($0);1H\u{1B}[2K" }.joined()
    }
}
