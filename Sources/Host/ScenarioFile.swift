package import Workshop

/// A scenario's file that a host watches, and how it is read.
package struct ScenarioFile: Sendable {
    /// What a text says.
    package enum Reading: Sendable {
        /// `feedbackPicture` is that of its feedback address: rows of dark (true) and light modules.
        case scenario(Scenario, feedbackPicture: [[Bool]])
        /// It cannot be presented, for the reason that one sentence gives, with its place in the text.
        case finding(String)
    }

    /// An absolute path.
    package let path: String
    /// Reads a text.
    package let read: @Sendable (String) -> Reading

    /// Makes a file to watch.
    package init(path: String, read: @escaping @Sendable (String) -> Reading) {
        self.path = path
        self.read = read
    }
}
