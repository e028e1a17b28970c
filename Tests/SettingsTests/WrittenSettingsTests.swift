import Settings
import Testing

@Suite struct WrittenSettingsTests {
    @Test func `every setting is written with where it came from`() throws {
        var settings = Settings()
        try settings.lay(
            ConfigurationFile("\ntheme: light\nrecords: notes", path: "/c/config.yaml", home: "/home/x")
                .written)
        try settings.lay([Written(.port, "3000", from: .commandLine)])
        #expect(
            settings.written == """
                port: 3000         # command line
                bind:              # built in
                address:           # built in
                code: random       # built in
                no-code: false     # built in
                no-ssh: false      # built in
                theme: light       # /c/config.yaml:2
                calm: false        # built in
                idle: 4h           # built in
                facilitators:      # built in
                passphrase-file:   # built in
                participants:      # built in
                records: /c/notes  # /c/config.yaml:3
                controller:        # built in
                support:           # built in
                regions:           # built in

                """)
    }

    /// Texts that YAML would take for something else.
    private static let texts = [
        "/srv/keys", "a b", "~", "null", "true", "10", "1.5", "a: b", "a #b", "- a", "\"q\"", "it's",
        "back\\slash",
        "umläut", "tab\there", "[x]", "{x}", "&a", "*a", "!a", "%a", "@a", "`a", "", "new\nline", "=",
    ]

    @Test(arguments: texts.filter { !$0.isEmpty })
    func `what is written can be read again`(text: String) throws {
        var settings = Settings()
        let path = "/" + text
        try settings.lay([
            Written(.records, path, from: .commandLine), Written(.code, "0042", from: .commandLine),
            Written(.regions, "North East, Null, yes", from: .commandLine),
        ])
        var again = Settings()
        try again.lay(ConfigurationFile(settings.written, path: "/c/config.yaml", home: "/h").written)
        #expect(again.records.value == path)
        #expect(again.regions.value == ["North East", "Null", "yes"])
        #expect(again.code.value == .digits("0042"))
        #expect(again.bind.value == nil)
    }
}
