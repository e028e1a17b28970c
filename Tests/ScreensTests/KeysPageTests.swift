import Foundation
import Screens
import Testing

@Suite struct KeysPageTests {
    /// `RECORD_SCREENS=1` writes the page.
    @Test func `docs keys is what the key tables say`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = root.appending(path: "docs/keys.md")
        if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
            try keysPage().write(to: page, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: page, encoding: .utf8) == keysPage())
    }
}
