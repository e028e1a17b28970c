import ScenarioFiles
import Settings
import Testing

@Suite struct ConfigurationFileTests {
    private func error(in text: String) -> String {
        do {
            _ = try ConfigurationFile(text, path: "config.yaml", home: "/home/x")
            return "none"
        } catch {
            return error.description
        }
    }

    @Test(arguments: ["", "\n\n", "# nothing yet\n", "---\n", "port:\nbind: ~\n"])
    func `a file may say nothing`(text: String) throws {
        #expect(try ConfigurationFile(text, path: "config.yaml", home: "/home/x").written.isEmpty)
    }

    @Test func `paths begin at the file's folder, or at home`() throws {
        let file = try ConfigurationFile(
            "facilitators: keys\nrecords: ~/records\npassphrase-file: /etc/pass\ntheme: dark",
            path: "/home/x/.config/convene/config.yaml", home: "/home/x")
        #expect(
            file.written.map(\.text) == [
                "/home/x/.config/convene/keys", "/home/x/records", "/etc/pass", "dark",
            ])
    }

    @Test func `an unknown setting is shown with the nearest one`() {
        #expect(
            error(in: "theme: dark\nprot: 2222\n") == """
                config.yaml:2:1: error: there is no setting “prot”; did you mean “port”?
                2 | prot: 2222
                  | ^
                """)
    }

    @Test func `a value that cannot be is shown at its place`() {
        #expect(
            error(in: "bind: 127.0.0.1\nport: many\n") == """
                config.yaml:2:7: error: “port”: a port is a number from 1 to 65535
                2 | port: many
                  |       ^
                """)
    }

    @Test(arguments: ["[North East, 'South']", "North East, South", "\n  - North East\n  - South"])
    func `regions are a list, and one that could be a place is found`(list: String) throws {
        let file = try ConfigurationFile(
            "regions: \(list)\ncontroller: The Trust\nsupport: Ada, at the desk", path: "config.yaml",
            home: "/home/x")
        var settings = Settings()
        try settings.lay(file.written)
        #expect(
            settings.organisation
                == Organisation(
                    controller: "The Trust", support: "Ada, at the desk", regions: ["North East", "South"]))
        #expect(
            error(in: "regions: [North, District 9]").contains("“regions”: a region is a name of at most 40"))
        #expect(error(in: "regions: {a: b}").contains("“regions” is a list of names, such as [North, South]"))
    }

    @Test func `a setting that is given twice is found`() {
        #expect(error(in: "port: 1\nport: 2\n").contains("error: “port” is given twice; take one out"))
    }

    @Test func `a list in place of a value is found`() {
        #expect(error(in: "port: [1, 2]\n").hasPrefix("config.yaml:1:7: error: “port” has one value"))
    }

    @Test(arguments: [
        "- port\n", "hello\n", "port: \"1\n", "port: 1: 2\n", "\u{1}", "{", "port: &a *a\n", "? [a]\n: b\n",
    ])
    func `what is no list of settings has a place and says what to write`(text: String) {
        #expect(error(in: text).firstMatch(of: /^config\.yaml:\d+:\d+: error: .+/) != nil)
    }
}
