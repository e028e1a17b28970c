import ArgumentParser
import Drawing
import Glibc
import Host
import ScenarioFiles
import Screens
import Settings
import Workshop

/// `convene check`: every finding in a scenario, before the day.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check scenarios and print their outline.",
        discussion: "Every finding has its line and column. Exit status 0 without errors, 1 with.")

    @Argument(
        help: ArgumentHelp("Scenarios to check: Markdown files, or convene:NAME.", valueName: "scenario"),
        completion: .file(extensions: ["md"]))
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "How many people are expected: says what each poll can show of so few.", valueName: "number"))
    var people: Int?

    @OptionGroup var deck: DeckOption

    func validate() throws {
        if let people, !(1...100_000).contains(people) {
            throw ValidationError("--people is a number from 1 to 100000.")
        }
    }

    func run() async throws {
        let organisation = try EffectiveSettings().settings.organisation
        var hasErrors = false
        for path in files {
            do throws(Sentence) {
                let text = try ScenarioText(at: path, as: deck.dialect)
                hasErrors = try check(text, in: organisation) || hasErrors
            } catch {
                complain(error.text)
                hasErrors = true
            }
        }
        if hasErrors { throw ExitCode.failure }
    }

    /// Prints what is found; says whether there was an error.
    private func check(_ text: ScenarioText, in organisation: Organisation) throws(Sentence) -> Bool {
        let loaded = text.loaded
        let (pictures, missing) = pictures(of: loaded, beside: text.path)
        if let deck = loaded.deck {
            try print(deck.summary(missing: missing))
            if loaded.value != nil {
                try print(
                    "Where a slide may be hard to see, a content note can say so beforehand: "
                        + "convene convert \(inShell(text.path)) --output FILE")
            }
        }
        if let advice = loaded.advice { try print(advice) }
        var findings = loaded.diagnostics
        if let scenario = loaded.value {
            findings += stepsThatDoNotFit(in: scenario, size: Size(width: 80, height: 24)).map { long in
                Diagnostic(
                    long.pages == nil && loaded.deck == nil ? .error : .warning,
                    "step \(long.step + 1) of this slide \(long.sentence)",
                    at: loaded.slideLocations[long.slide])
            }
            for (slide, text) in figuresWithoutPictures(in: scenario) {
                findings.append(
                    Diagnostic(
                        .warning,
                        "“\(text.quotable)” is shown as text: pictures are made of figures like “1 in 20”, “3 in 10”"
                            + " and “3 %”",
                        at: loaded.slideLocations[slide]))
            }
        }
        findings += findingsBeforeUse(
            of: loaded, on: WallClock(after: []).now().date, in: organisation)
        findings += pictures
        if !findings.isEmpty { try print(report(of: findings, lines: loaded.lines)) }
        if let scenario = loaded.value {
            try print(outline(of: scenario))
            if let people { try print(reach(of: people, in: scenario)) }
        }
        return findings.contains { $0.severity == .error }
    }

    /// What each poll can show of so many people.
    private func reach(of people: Int, in scenario: Scenario) -> String {
        let rows = scenario.polls.map { poll in
            (poll.id.description, reachSaid(of: poll, people: people, in: scenario, .english) ?? "everything")
        }
        let width = rows.map(\.0.count).max() ?? 0
        var lines = ["", "At most, if all of \(people) answer:"]
        lines += rows.map { id, said in
            "    " + id + String(repeating: " ", count: width - id.count + 3) + said
        }
        let usual = Scenario.usualMinimumTextGroup
        let hasTexts = scenario.polls.contains { $0.traits.minimum == .textGroup }
        if hasTexts, people < Self.smallRoom, scenario.minimumTextGroup == usual {
            lines += [
                "",
                "A room under \(Self.smallRoom) can have “minimum-text-group: 5”: write it into the file before",
                "anybody joins, for everybody is told when they do.",
            ]
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// From how many people on the usual minimum for texts is likely to be reached.
    private static let smallRoom = 14

    /// The most bytes that a picture should have; more would make each show of it wait.
    private static let mostBytes = 8_000_000

    /// What is wrong with the files of pictures, none of which is read, and which of them cannot be drawn.
    private func pictures(
        of loaded: Loaded<Scenario>, beside scenario: String
    ) -> (findings: [Diagnostic], missing: [NamedPicture]) {
        let folder = PictureFolder(beside: absolute(scenario))
        var findings: [Diagnostic] = []
        var missing: [NamedPicture] = []
        for picture in loaded.pictures {
            let name = "“\(String(picture.file.map(printable)))”"
            do throws(PictureFolder.Problem) {
                let opened = try folder.open(picture.file)
                close(opened.descriptor)
                guard opened.size > Self.mostBytes else { continue }
                findings.append(
                    Diagnostic(
                        .warning, "\(name) has \(opened.size / 1_000_000) MB; make it smaller than 8 MB",
                        at: picture.location))
            } catch {
                missing.append(picture)
                findings.append(
                    Diagnostic(
                        .warning, "\(name) \(error.sentence); its text is shown", at: picture.location))
            }
        }
        return (findings, missing)
    }
}

extension LongStep {
    fileprivate var sentence: String {
        guard let pages else {
            return "has a row that is higher than a page of 80 x 24, and is cut there; shorten it"
        }
        return "is shown in \(pages) pages at 80 x 24; shorten it, or divide it with <!-- pause -->"
    }
}

extension PictureFolder.Problem {
    fileprivate var sentence: String {
        switch self {
        case .missing: "is not beside the scenario"
        case .outside: "is not under the scenario's folder"
        case .noFile: "is no file"
        case .unreadable: "may not be read"
        }
    }
}
