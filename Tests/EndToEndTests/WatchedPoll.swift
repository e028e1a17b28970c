import Drawing
import TestSupport
import Testing

/// A poll that is opened before watched seats, on a slide of its own.
struct WatchedPoll {
    let id: String
    let ask: String
    /// What its fence says beside that.
    let text: String
    /// What is pressed at its form, key by key; it is answered in the end, and opened again.
    let keys: [String]

    /// Its number, from 1 on.
    var number: Int { (Self.all.firstIndex { $0.id == id } ?? 0) + 1 }

    /// What is typed at a linear seat.
    static let lines = [
        "1", "2", "3", "0", "skip", "story", "hide", "story", "story", "show", "away", "back", "support",
        "again", "help", "stored",
        "words", "9",
        "nonsense", "check-in", "cancel", "check-in", "A word, please.", "1", "2", "0",
    ]

    /// What is pressed once its form is gone: pages and a part that is hidden, what is stored, words, and back.
    static let around = [
        "\u{1B}", "\u{1B}[B", "\u{1B}[A", "s", " ", "h", "s", "s", " ", "h", "w", " ", "v", " ", "a", " ",
        "!", " ", "?", " ", "c",
        "d", "\r",
    ]
    /// What is pressed over a list, whatever it holds.
    private static let over = ["!", " ", "s", " ", "a", " ", "?", " ", "c", "x", "\u{1B}", "\t"]
    private static let long = "Trigain llythyren yn union sydd mewn ateb mor hir â hwn, ŵyr"

    static let all = [
        WatchedPoll(
            id: "umbrella", ask: "Who has an umbrella?",
            text: "options: [I, \"\(long)\", \"It is none of anybody's business where I keep my umbrella\"]",
            keys: over + [
                "1", "1", "2", "3", "0", "1", "\r", "e", "2", "\r", "e", "3", "\r", "e", "0", "\r", "e",
            ]),
        WatchedPoll(
            id: "coat", ask: "Who has a coat?", text: "options: [I, \"\(long)\"]\nsensitive: true",
            keys: over + ["1", "2", "0", "\u{1B}[B", "1", "\r", "e", "2", "\r", "e", "0", "\r", "e"]),
        WatchedPoll(
            id: "hats", ask: "Which hats?", text: "kind: choices\noptions: [I, \"\(long)\", Ŵ]",
            keys: over + ["1", "2", "3", "2", "\r", "e", "0", "\r", "e"]),
        WatchedPoll(
            id: "rain", ask: "How much rain?",
            text: "kind: scale\nstatements: [I, \"\(long)\"]\nlabels: [None, Some, Much]",
            keys: over + ["1", "\r", "3", "\r", "2", "\t", "\t", "\t", "\r", "\r", "\r", "e"]),
        WatchedPoll(
            id: "order", ask: "In which order?", text: "kind: ranking\nitems: [I, \"\(long)\", Ŵ]",
            keys: over + ["3", "\r", "1", "0", "\r", "e"]),
        WatchedPoll(
            id: "coins", ask: "For what are the coins?",
            text: "kind: points\nitems: [I, \"\(long)\"]\ntotal: 10",
            keys: over + ["9", "\t", "\t", "\t", "1", "\r", "\r", "\r", "e"]),
        WatchedPoll(
            id: "drops", ask: "How many drops?", text: "kind: number\nlowest: 0\nhighest: 100",
            keys: over + ["7", "0", "1", "\u{7F}", "\r", "\r", "e", "\r", "\t", "\r", "e"]),
        WatchedPoll(
            id: "wet", ask: "How wet was it, and is it?",
            text: "kind: then-now\nlabels: [Dry, \"Mor wlyb â'r afon\"]",
            keys: over + ["\t", "\t", "\t", "1", "\r", "2", "\r", "\r", "e", "0", "\r", "e"]),
        WatchedPoll(
            id: "why", ask: "Why does it rain?", text: "kind: text",
            keys: [
                "O", "Ŵ", "!", "a", "\u{7F}", "\u{1B}", "s", " ", "\t", "\t", "\r", "e", "b", "\r", "\r", "e",
            ]),
        WatchedPoll(
            id: "word", ask: "Rain in a word?", text: "kind: words\nmost: 2",
            keys: ["Ŵ", "!", "\u{7F}", "\r", "\r", "\r", "e"]),
        WatchedPoll(
            id: "asks", ask: "What would you ask the rain?", text: "kind: questions",
            keys: ["W", "Ŷ", "\u{7F}", "\r", "\r", "e"]),
    ]

    /// A case before the polls, whose story they are asked about.
    private static let story = """
        ## Beginning {layout=case intensity=2 note="A calm line about tea."}

        - Tea is poured.
        - It rains into the cups, and nobody says a word.
        """

    /// Presents `polls`, each on a slide behind a content note, after the whole of a case; the console that comes back has the clicker.
    static func hold(
        _ polls: [WatchedPoll], in room: WorkshopRoom
    ) async throws -> (stage: PseudoTerminal, console: PseudoTerminal) {
        let slides = polls.map { poll in
            """
            ## About \(poll.id) {note="A calm line about \(poll.id)."}

            ```poll
            id: \(poll.id)
            ask: "\(poll.ask)"
            \(poll.text)
            ```
            """
        }
        let text = WorkshopRoom.tea(([story] + slides).joined(separator: "\n\n"))
        let stage = try room.present(at: try room.write(text, to: "polls.md"))
        try await stage.waits(for: "0 came")
        let console = try room.console(size: Size(width: 132, height: 43))
        try await console.waits(for: "◆ you drive")
        console.type("  ")
        try await stage.waits(for: "nobody says a word")
        return (stage, console)
    }
}
