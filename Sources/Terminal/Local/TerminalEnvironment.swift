import CSystem
import Glibc

/// What the environment says about the terminal.
package struct TerminalEnvironment: Hashable, Sendable {
    /// `TERM`, or `dumb` where it is not set.
    package let type: String
    /// Without colours where `NO_COLOR` is set to anything, ASCII where the locale is not UTF-8.
    package let look: Look

    /// Says what two variables and the locale come to.
    package init(term: String?, noColour: String?, isUTF8: Bool) {
        type = term.flatMap { $0.isEmpty ? nil : $0 } ?? "dumb"
        look = Look(theme: noColour?.isEmpty == false ? .mono : .automatic, isASCII: !isUTF8)
    }

    /// Reads this process's environment.
    package static func current() -> TerminalEnvironment {
        TerminalEnvironment(
            term: getenv("TERM").map { String(cString: $0) },
            noColour: getenv("NO_COLOR").map { String(cString: $0) },
            isUTF8: terminal_environment_is_utf8())
    }
}
