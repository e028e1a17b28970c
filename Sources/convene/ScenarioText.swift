import ArgumentParser
import Decks
import Foundation
import ScenarioFiles
import Workshop

/// A scenario's file, read whole.
struct ScenarioText {
    /// Where the file is, also of a scenario that was named as `convene:NAME`.
    let path: String
    let text: String
    /// How it is written, as it was asked for; nil to find that out.
    let dialect: Dialect?

    /// How it is read.
    var loaded: Loaded<Scenario> { presentable(from: text, path: path, as: dialect) }

    /// The file's name without its folder.
    var name: String { URL(filePath: path).lastPathComponent }

    /// Reads the file at `path`, or the installed scenario where that is `convene:NAME`.
    ///
    /// - Parameters:
    ///   - path: What somebody named.
    ///   - dialect: How it is written; nil to find that out.
    ///   - advice: A sentence for whoever named something else.
    /// - Throws: ``Sentence`` where it cannot be read.
    init(
        at path: String, as dialect: Dialect? = nil,
        advice: String = "Name a scenario, such as convene:retrospective, or write one: convene new FILE"
    ) throws(Sentence) {
        let wanted = TextFile.Wanted(name: "a scenario", advice: advice, bytes: ScenarioLimits.bytes)
        self.path = try InstalledScenarios.path(of: path) ?? path
        text = try TextFile(at: self.path, as: wanted).text
        self.dialect = dialect
    }

    /// Does `work`; where that fails, what is wrong with the scenario is told first.
    func toldFirst<Made>(_ work: () throws -> Made) throws -> Made {
        do { return try work() } catch {
            try scenario()
            throw error
        }
    }

    /// The scenario, where it has no errors for people of `organisation`.
    ///
    /// - Throws: ``Sentence`` with every error, as `convene check` prints it.
    @discardableResult
    func scenario(in organisation: Organisation = Organisation()) throws(Sentence) -> Scenario {
        let loaded = loaded
        let findings = loaded.diagnostics + organisation.findings(in: loaded)
        let errors = findings.filter { $0.severity == .error }
        if let scenario = loaded.value, errors.isEmpty { return organisation.named(scenario) }
        if loaded.areQuestions, let error = errors.first { throw Sentence("\(path): \(error.message)") }
        throw Sentence(
            report(of: errors, lines: loaded.lines)
                + "\nMend the scenario first. convene check shows the findings.")
    }
}

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
