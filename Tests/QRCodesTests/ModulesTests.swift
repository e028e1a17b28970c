import QRCodes
import Testing

@Suite struct ModulesTests {
    @Test func `a code is square, and has its three finder patterns`() throws {
        let modules = try modules(of: "ssh://join@192.168.1.20:2222")
        #expect(modules.allSatisfy { $0.count == modules.count })
        let finder = [true, true, true, true, true, true, true]
        #expect(Array(modules[0].prefix(7)) == finder)
        #expect(Array(modules[0].suffix(7)) == finder)
        #expect(Array(modules[modules.count - 1].prefix(7)) == finder)
        #expect(modules[1][1] == false)
    }

    @Test func `other texts have other codes`() throws {
        #expect(try modules(of: "a") != modules(of: "b"))
    }

    @Test func `a text that is too long is refused`() {
        #expect(throws: QRCodeError.doesNotFit) { try modules(of: String(repeating: "x", count: 4000)) }
    }
}
