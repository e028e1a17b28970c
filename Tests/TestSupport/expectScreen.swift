package import Drawing
import Foundation
package import Testing

/// Expects `canvas` to look as recorded in `__Screens__/NAME.txt` beside the test.
///
/// A screen that is not recorded yet fails, and is recorded only when the environment says `RECORD_SCREENS=1`, so
/// that a continuous build never passes by writing its own expectation.
///
/// - Parameters:
///   - canvas: What a test came to see.
///   - name: The picture's name, unique among the tests of one folder.
///   - withStyles: Whether the picture's styles and its cursor are recorded below it, see ``styles(of:)``.
///   - filePath: The test's file; the picture lies in the folder `__Screens__` beside it.
///   - sourceLocation: Where a difference is reported.
/// - Throws: What writing a picture throws.
package func expectScreen(
    _ canvas: Canvas,
    named name: String,
    withStyles: Bool = false,
    filePath: String = #filePath,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    let picture = canvas.text + "\n" + (withStyles ? "\nstyles\n" + styles(of: canvas) + "\n" : "")
    try expectText(picture, named: name, filePath: filePath, sourceLocation: sourceLocation)
}

/// Expects `text` to be as recorded in `NAME.txt`, in a folder beside the test, under the same rules as a screen.
package func expectText(
    _ text: String,
    named name: String,
    in folderName: String = "__Screens__",
    filePath: String = #filePath,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    let folder = URL(filePath: filePath).deletingLastPathComponent().appending(path: folderName)
    let file = folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return
    }
    let expected = try? String(contentsOf: file, encoding: .utf8)
    guard expected.map({ Array($0.utf8) }) != Array(text.utf8) else { return }
    Attachment.record(text, named: "\(name).actual.txt", sourceLocation: sourceLocation)
    Issue.record(
        """
        “\(name)” has changed. Expected:
        \(expected ?? "(not recorded)")
        Actual:
        \(text)
        """,
        sourceLocation: sourceLocation
    )
}
