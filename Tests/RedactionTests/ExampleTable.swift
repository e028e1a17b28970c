import Foundation

/// A table of examples in the folder Examples.
///
/// One example a line, under the heading of its kind in the tables of hits: `## phone`. Lines that begin with `#` say
/// something to the reader.
struct ExampleTable {
    /// One example.
    struct Example: CustomStringConvertible, Sendable {
        /// The heading that it stands under.
        let heading: String
        /// The line up to a bar, as the table has it: with ⟦ and ⟧ around what must be found.
        let marked: String
        /// What stands after the bar, such as the reason.
        let note: String
        /// The line without marks; ⏎ stands for a new line.
        var text: String {
            marked.filter { $0 != "⟦" && $0 != "⟧" }.replacing("⏎", with: "\n")
        }
        var description: String { marked }
    }

    /// The examples, in order.
    let examples: [Example]

    /// Reads `NAME.txt`.
    init(_ name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Examples/\(name).txt")
        var heading = ""
        var examples: [Example] = []
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("## ") {
                heading = String(line.dropFirst(3))
            } else if !line.hasPrefix("#") {
                let parts = line.components(separatedBy: " | ")
                let note = parts.count > 1 ? parts[1] : ""
                examples.append(Example(heading: heading, marked: parts[0], note: note))
            }
        }
        self.examples = examples
    }
}
