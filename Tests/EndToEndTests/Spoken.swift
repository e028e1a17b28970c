import Foundation
import ScenarioFiles
import Workshop

/// A text by its words alone, so that what was wrapped, quoted or cased otherwise is found all the same.
struct Spoken {
    private let words: String

    init(_ text: String) {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        self.words = " " + words.joined(separator: " ") + " "
    }

    /// Whether it has no word.
    var isEmpty: Bool { words.allSatisfy { $0 == " " } }

    /// How many words it has.
    var count: Int { words.split(separator: " ").count }

    func contains(_ other: Spoken) -> Bool { words.contains(other.words) }
}

extension WorkshopRoom {
    struct NoScenario: Error {}

    /// A scenario of the repository.
    static func scenario(_ name: String) throws -> Scenario {
        let path = root.appending(path: "Scenarios/\(name).md")
        let text = try String(contentsOf: path, encoding: .utf8)
        guard let scenario = ScenarioFiles.scenario(from: text, path: path.path()).value else {
            throw NoScenario()
        }
        return scenario
    }
}

extension Scenario {
    /// Every sentence of the slides' notes, short ones left out that could stand anywhere.
    var noteSentences: [String] {
        slides.flatMap { slide in
            slide.notes.replacing("\n", with: " ").split { ".?!:;".contains($0) }.map(String.init)
        }.filter { Spoken($0).count > 3 }
    }
}
