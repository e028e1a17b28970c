import Foundation

/// Prints `text` as it is, or writes it into the file at `path`.
///
/// - Throws: ``Sentence`` where the file cannot be written.
func print(_ text: String, to path: String?) throws(Sentence) {
    guard let path else { return Swift.print(text, terminator: "") }
    do {
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
        throw Sentence("\(path) cannot be written. Name another file with --output.")
    }
}
