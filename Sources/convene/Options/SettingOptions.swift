import ArgumentParser
import Settings

/// Options of the command line that the configuration file knows too.
protocol SettingOptions: ParsableArguments {
    /// What was given.
    var written: [Written] { get }
}

extension SettingOptions {
    func validate() throws {
        var settings = Settings()
        do {
            try settings.lay(written)
        } catch {
            throw ValidationError(error.asOption)
        }
    }

    /// One setting, where it was given.
    func one(_ setting: Setting, _ text: String?) -> [Written] {
        text.map { [Written(setting, $0, from: .commandLine)] } ?? []
    }
}
