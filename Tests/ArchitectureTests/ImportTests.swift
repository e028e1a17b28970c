import Foundation
import Testing

@Suite struct ImportTests {
    /// What comes with the toolchain; pure targets do without the first two.
    private static let outside: Set<String> = ["Foundation", "Glibc", "Dispatch", "Synchronization"]
    private static let pure: Set<String> = [
        "Workshop", "Session", "Showing", "Lines", "Drawing", "Keyboard", "Figures", "Wording",
        "Screens", "Reports", "Redaction", "Decks",
    ]

    @Test func `every target stands in the table`() throws {
        let folder = ImportTable.root.appending(path: "Sources").path()
        let targets = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let table = try ImportTable()
        #expect(targets == table.allowed.keys.sorted())
    }

    @Test func `no target imports what the table does not allow it`() throws {
        let table = try ImportTable()
        for (target, allowed) in table.allowed.sorted(by: { $0.key < $1.key }) {
            let outside: Set<String> = Self.pure.contains(target) ? [] : Self.outside
            for (file, module) in try ImportTable.imports(of: target) {
                #expect(allowed.union(outside).contains(module), "\(target)/\(file) imports \(module)")
            }
        }
    }

    @Test func `the table allows nothing that nobody needs`() throws {
        for (target, allowed) in try ImportTable().allowed.sorted(by: { $0.key < $1.key }) {
            let used = Set(try ImportTable.imports(of: target).map(\.module))
            #expect(
                allowed.subtracting(used).isEmpty,
                "\(target) needs none of \(allowed.subtracting(used).sorted())")
        }
    }

    @Test(
        "a line's module is found however it is imported",
        arguments: [
            ("import Session", "Session"), ("package import Session", "Session"),
            ("public import Session", "Session"), ("import struct Session.State", "Session"),
            ("@preconcurrency internal import func Glibc.write", "Glibc"),
            ("@testable import Screens", "Screens"),
        ]
    )
    func found(line: String, module: String) {
        #expect(ImportTable.module(importedBy: line) == module)
    }

    @Test(
        "other lines import nothing",
        arguments: ["", "let import = 1", "    // import Glibc", "struct Session {}"])
    func importNothing(line: String) {
        #expect(ImportTable.module(importedBy: line) == nil)
    }

    @Test func `nothing is imported or declared for the world outside the package`() throws {
        let declares = [
            "import", "func", "struct", "enum", "class", "actor", "protocol", "extension", "typealias", "let",
            "var", "init", "static", "final",
        ]
        for target in try ImportTable().allowed.keys.sorted() {
            for (file, text) in try ImportTable.files(of: target) {
                for line in text.split(separator: "\n") {
                    let words = line.split(separator: " ").prefix(2).map(String.init)
                    guard words.first == "public", let second = words.last else { continue }
                    let name = String(second.prefix { $0.isLetter })
                    #expect(!declares.contains(name), "\(target)/\(file): \(line)")
                }
            }
        }
    }

    /// How Swift without Foundation asks for the time or for chance of its own.
    private static let askings = [
        "ContinuousClock", "SuspendingClock", "Task.sleep", "SystemRandomNumberGenerator", ".shuffled()",
        ".shuffle()", ".randomElement()", "Bool.random()",
    ]

    @Test func `no pure target asks for the time or for chance`() throws {
        for target in Self.pure.sorted() {
            for (file, text) in try ImportTable.files(of: target) {
                for asking in Self.askings { #expect(!text.contains(asking), "\(target)/\(file): \(asking)") }
                for line in text.split(separator: "\n") where line.contains(".random(in:") {
                    #expect(line.contains("using:"), "\(target)/\(file)")
                }
            }
        }
    }
}
