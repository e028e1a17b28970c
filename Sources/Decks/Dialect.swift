/// How a deck is written, by the tool that it was written for.
package enum Dialect: String, CaseIterable, Codable, Sendable {
    /// This program's own.
    case convene
    case tpp, mdp, presenterm, patat, marp
    case revealMD = "reveal-md"
    case slidev
    /// Any Markdown whose slides are apart by rulers, such as that of slides and lookatme.
    case rulers
    /// Any Markdown whose slides begin with headings.
    case headings

    /// What its users call it.
    package var name: String {
        switch self {
        case .convene: "a scenario"
        case .marp: "Marp"
        case .slidev: "Slidev"
        case .rulers: "Markdown with rulers"
        case .headings: "Markdown with headings"
        case .tpp, .mdp, .presenterm, .patat, .revealMD: rawValue
        }
    }
}
