import ArgumentParser
import Decks

/// How a deck is written, where its text does not say it.
struct DeckOption: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Read it as a deck of this tool: \(Dialect.allCases.map(\.rawValue).joined(separator: ", ")). (default: as its text says)",
            valueName: "dialect"),
        completion: .list(Dialect.allCases.map(\.rawValue)))
    var dialect: Dialect?
}

extension Dialect: ExpressibleByArgument {}
