import Foundation
import Testing

/// Expects `text` to be as recorded in `__Reports__/NAME.txt` beside the test.
///
/// One that is not recorded yet fails; only `RECORD_SCREENS=1` writes it.
func expectPaper(
    _ text: String, named name: String, filePath: String = #filePath,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    let folder = URL(filePath: filePath).deletingLastPathComponent().appending(path: "__Reports__")
    let file = folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return
    }
    let expected = try? String(contentsOf: file, encoding: .utf8)
    guard expected != text else { return }
    Attachment.record(text, named: "\(name).actual.txt", sourceLocation: sourceLocation)
    Issue.record(
        "The paper “\(name)” has changed. Expected:\n\(expected ?? "(not recorded)")\nActual:\n\(text)",
        sourceLocation: sourceLocation)
}
