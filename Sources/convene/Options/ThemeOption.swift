import ArgumentParser
import Settings

/// How screens look.
struct ThemeOption: SettingOptions {
    @Option(
        help: ArgumentHelp(
            "The colours: auto, dark, light, high-contrast or mono. (default: auto)", valueName: "name"),
        completion: .list(ThemeName.allCases.map(\.rawValue)))
    var theme: String?

    var written: [Written] { one(.theme, theme) }
}
