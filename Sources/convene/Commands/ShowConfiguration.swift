import ArgumentParser
import Foundation
import Settings

/// `convene config`: the settings that hold, and where each came from.
struct ShowConfiguration: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Print every setting and where its value came from.",
        discussion: """
            Settings are read from $XDG_CONFIG_HOME/convene/config.yaml, or ~/.config/convene/config.yaml: lines like \
            “theme: light”, named as the options are, and “records”, the folder for new records. Options of the command \
            line go over them. What this prints can be the beginning of that file.
            """)

    @OptionGroup(title: "How people join") var joining: JoiningOptions
    @OptionGroup(title: "Who may hold the session") var keeping: KeepingOptions
    @OptionGroup(title: "How it looks") var look: ThemeOption
    @OptionGroup(title: "How it looks") var movement: CalmOption

    func run() async throws {
        let effective = try EffectiveSettings(joining, keeping, look, movement)
        let isThere = FileManager.default.fileExists(atPath: effective.path)
        try print("# \(effective.path)\(isThere ? "" : " (not there)")")
        try print(effective.settings.written, terminator: "")
    }
}
