import Foundation
import Settings

/// The settings that hold for this command.
struct EffectiveSettings {
    let settings: Settings
    /// The configuration file, whether it is there or not.
    let path: String
    /// The options that were given, with a space before each, for a shell in any folder.
    let words: String

    /// Puts `options` over the person's configuration file.
    ///
    /// - Throws: ``Sentence`` with status 78 where that file cannot be used.
    init(_ options: any SettingOptions...) throws(Sentence) {
        let environment = ProcessInfo.processInfo.environment
        let home = environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path()
        // The XDG specification has a relative path ignored.
        let folder = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        path = (folder ?? home + "/.config") + "/convene/config.yaml"
        var settings = Settings()
        do {
            if let text = try Self.text(at: path) {
                try settings.lay(ConfigurationFile(text, path: path, home: home).written)
            }
            try settings.lay(options.flatMap(\.written))
        } catch let error as ConfigurationError {
            throw Sentence("\(error)", status: 78)
        } catch let error as SettingRefusal {
            throw Sentence(error.asOption, status: 64)
        } catch let sentence as Sentence {
            throw sentence
        } catch {
            throw Sentence("\(error)")
        }
        self.settings = settings
        words = options.map(\.words).joined()
    }

    private static func text(at path: String) throws(Sentence) -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let wanted = TextFile.Wanted(
            name: "a configuration", advice: "Mend or remove it.", bytes: 1_048_576)
        do throws(Sentence) { return try TextFile(at: path, as: wanted).text } catch {
            throw Sentence(error.text, status: 78)
        }
    }

    /// The theme that a terminal of this machine asks for; empty for the host's where none was chosen.
    var chosenTheme: String {
        settings.theme.origin == .builtIn ? "" : settings.theme.value.rawValue
    }
}
