import ScenarioFiles
import Yams

/// What a configuration file says: lines of `setting: value`, in YAML.
package struct ConfigurationFile {
    /// Its settings, in the order of the file; each of them can be, and all of them together.
    package private(set) var written: [Written] = []

    private let path: String
    private let lines: [String]
    private let home: String

    /// Reads `text`, the content of the file at `path`.
    ///
    /// Its own paths begin at its folder, or at `home` where they begin with `~/`.
    package init(_ text: String, path: String, home: String) throws(ConfigurationError) {
        self.path = path
        self.home = home
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        try read(text)
    }

    private mutating func read(_ text: String) throws(ConfigurationError) {
        guard let root = try root(of: text) else { return }
        if case .scalar(let scalar) = root, scalar.string.isEmpty { return }
        guard case .mapping(let mapping) = root else {
            throw error("a configuration is made of lines like “port: 2222”", at: root.mark)
        }
        var places: [Setting: Mark?] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? "…"
            guard let setting = Setting(rawValue: name) else {
                let known = Setting.allCases.map(\.rawValue)
                throw error(
                    "there is no setting “\(name)”; \(suggestion(for: name, among: known))", at: key.mark)
            }
            guard let text = try content(of: value, for: setting) else { continue }
            places[setting] = value.mark
            written.append(
                Written(setting, text, from: .file(path: path, line: key.mark?.line ?? 1)))
        }
        var settings = Settings()
        do {
            try settings.lay(written)
        } catch {
            throw self.error(
                "“\(error.setting.rawValue)”: \(error.sentence)", at: places[error.setting] ?? nil)
        }
    }

    /// What is written behind `setting`; nil where nothing is.
    private func content(of value: Node, for setting: Setting) throws(ConfigurationError) -> String? {
        if setting.isList, case .sequence(let items) = value, items.allSatisfy({ $0.scalar != nil }) {
            return items.compactMap { $0.scalar?.string }.joined(separator: ", ")
        }
        guard let scalar = value.scalar else {
            let wanted =
                setting.isList
                ? "is a list of names, such as [North, South]"
                : "has one value on its line; put it in quotes where it holds : or [ or {"
            throw error("“\(setting.rawValue)” \(wanted)", at: value.mark)
        }
        guard scalar.style != .plain || !["", "~", "null"].contains(scalar.string) else { return nil }
        return setting.isPath ? absolute(scalar.string) : scalar.string
    }

    private func root(of text: String) throws(ConfigurationError) -> Node? {
        do {
            return try compose(yaml: text, .basic, .default, .utf8)
        } catch let problem as YamlError {
            switch problem {
            case .scanner(_, let sentence, let mark, _), .parser(_, let sentence, let mark, _),
                .composer(_, let sentence, let mark, _):
                throw error("this is no YAML: \(sentence); write “setting: value”", at: mark)
            case .duplicatedKeysInMapping(let keys, let context):
                throw error("“\(keys.first ?? "")” is given twice; take one out", at: context.mark)
            case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
                throw error("this cannot be read as YAML; write lines like “port: 2222”", at: nil)
            }
        } catch {
            throw self.error("this cannot be read as YAML; write lines like “port: 2222”", at: nil)
        }
    }

    /// A path of this file, as an absolute one.
    private func absolute(_ written: String) -> String {
        if written.hasPrefix("~/") { return home + written.dropFirst() }
        guard !written.isEmpty, !written.hasPrefix("/"), let slash = path.lastIndex(of: "/") else {
            return written
        }
        return path[...slash] + written
    }

    private func error(_ sentence: String, at mark: Mark?) -> ConfigurationError {
        let location = Location(path: path, line: mark?.line ?? 1, column: mark?.column ?? 1)
        return ConfigurationError(finding: Diagnostic(.error, sentence, at: location), lines: lines)
    }
}

/// The first thing in a configuration file that cannot be.
package struct ConfigurationError: Error {
    let finding: Diagnostic
    let lines: [String]
}

extension ConfigurationError: CustomStringConvertible {
    /// `path:line:column: error: sentence`, with the line and a caret under the place.
    package var description: String { finding.report(lines: lines) }
}
