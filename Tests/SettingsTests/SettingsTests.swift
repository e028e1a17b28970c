import Settings
import Testing

@Suite struct SettingsTests {
    private static let path = "/home/x/.config/convene/config.yaml"

    private func settings(file: String, commandLine: [(Setting, String)] = []) throws -> Settings {
        var settings = Settings()
        try settings.lay(ConfigurationFile(file, path: Self.path, home: "/home/x").written)
        try settings.lay(commandLine.map { Written($0, $1, from: .commandLine) })
        return settings
    }

    @Test func `the command line goes over the file, and the file over what is built in`() throws {
        let settings = try settings(
            file: "port: 3000\ntheme: light\n", commandLine: [(.port, "4000")])
        #expect(settings.port.value == 4000)
        #expect(settings.port.origin == .commandLine)
        #expect(settings.theme.value == .light)
        #expect(settings.theme.origin == .file(path: Self.path, line: 2))
        #expect(settings.idle.value == .seconds(4 * 3600))
        #expect(settings.idle.origin == .builtIn)
    }

    @Test func `a code on the command line goes over a file without one, and the other way round`() throws {
        let withCode = try settings(file: "no-code: true", commandLine: [(.code, "0042")])
        #expect(withCode.code.value == .digits("0042"))
        #expect(!withCode.noCode.value)
        let without = try settings(file: "code: 0042", commandLine: [(.noCode, "true")])
        #expect(without.code.value == .random)
        #expect(without.noCode.value)
    }

    @Test func `code and no-code do not stand in one place`() {
        #expect(throws: SettingRefusal.self) {
            try settings(file: "", commandLine: [(.code, "0042"), (.noCode, "true")])
        }
        #expect(throws: ConfigurationError.self) { try settings(file: "code: 0042\nno-code: yes") }
    }

    @Test(arguments: [
        (Setting.port, "0"), (.port, "65536"), (.port, "two"), (.bind, ""), (.address, "a b"), (.code, "123"),
        (.code, "1234567890123"), (.code, "12a4"), (.code, "١٢٣٤"), (.noSSH, "maybe"), (.theme, "Dark"),
        (.idle, "4"), (.idle, "0h"), (.idle, "-1h"), (.idle, "721h"), (.idle, "99999999999999999h"),
        (.facilitators, ""), (.participants, "a\0b"),
    ])
    func `refuses what cannot be, and names the setting`(setting: Setting, text: String) {
        var settings = Settings()
        let refusal = #expect(throws: SettingRefusal.self) {
            try settings.lay([Written(setting, text, from: .commandLine)])
        }
        #expect(refusal?.setting == setting)
    }

    @Test(arguments: [
        ("30s", Duration.seconds(30)), ("90m", .seconds(5400)), ("4h", .seconds(14_400)),
        ("720h", .seconds(2_592_000)),
    ])
    func `reads times in hours, minutes and seconds`(text: String, time: Duration) throws {
        #expect(try settings(file: "idle: \(text)").idle.value == time)
    }

    @Test func `a theme that is nearly right is suggested`() {
        var settings = Settings()
        let refusal = #expect(throws: SettingRefusal.self) {
            try settings.lay([Written(.theme, "high_contrst", from: .commandLine)])
        }
        #expect(refusal?.sentence == "there is no theme “high_contrst”; did you mean “high-contrast”?")
    }
}
