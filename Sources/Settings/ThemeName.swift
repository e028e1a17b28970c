/// The themes that can be chosen by name.
package enum ThemeName: String, CaseIterable, Sendable {
    case auto, dark, light
    case highContrast = "high-contrast"
    case mono
}
