/// Where a setting's value came from.
package enum Origin: Hashable, Sendable {
    case builtIn
    /// A line of the configuration file, counted from 1.
    case file(path: String, line: Int)
    case commandLine
}

extension Origin: CustomStringConvertible {
    package var description: String {
        switch self {
        case .builtIn: "built in"
        case .file(let path, let line): "\(path):\(line)"
        case .commandLine: "command line"
        }
    }
}
