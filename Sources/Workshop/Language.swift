/// A language that screens can speak.
package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case welsh = "cy"
}
