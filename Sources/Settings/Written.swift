/// A setting as a person wrote it.
package struct Written: Equatable, Sendable {
    package let setting: Setting
    package let text: String
    package let origin: Origin

    /// Makes what was written.
    package init(_ setting: Setting, _ text: String, from origin: Origin) {
        self.setting = setting
        self.text = text
        self.origin = origin
    }
}
