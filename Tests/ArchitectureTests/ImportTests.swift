import Foundation
import Testing

@Suite struct ImportTests {
    /// What comes with the toolchain; pure targets do without the first two.
    private static let outside: Set<String> = ["Foundation", "Glibc", "Dispatch", "Synchronization"]
    private static let pure: Set<String> = [
        "Workshop", "Session", "Lines", "Drawing", "Keyboard", "Figures", "Wording", "Screens",
        "Reports", "Redaction",
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
}
